import type {Organization} from './feed.js';
import {withId} from './with-id.js';

/** An organization and those above it, the nearest first; a chain that runs in a circle ends where it began. */
export function organizationChain(id: string | undefined, organizations: readonly Organization[]): Organization[] {
  const chain: Organization[] = [];
  for (let next = id; next !== undefined;) {
    const found = withId(organizations, next);
    if (!found || chain.includes(found)) break;
    chain.push(found);
    next = found.parentOrganization;
  }
  return chain;
}
