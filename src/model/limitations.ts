import type {Feed, Limitation, Organization} from './feed.js';

/** An organization and those above it, the nearest first; a chain that runs in a circle ends where it began. */
export function organizationChain(id: string | undefined, organizations: readonly Organization[]): Organization[] {
  const chain: Organization[] = [];
  for (let next = id; next !== undefined;) {
    const found = organizations.find((organization) => organization.id === next);
    if (!found || chain.includes(found)) break;
    chain.push(found);
    next = found.parentOrganization;
  }
  return chain;
}

/**
 * What an activity cannot help with: its own list, else what its organization and those above it say, else the feed's.
 * One line for each code. Who can help instead is taken from further up where the nearest list leaves it out.
 */
export function limitationsOf(
  {limitations = [], organization}: {readonly limitations?: readonly Limitation[]; readonly organization?: string},
  feed: Pick<Feed, 'organizations' | 'limitations'>,
): Limitation[] {
  const inherited = organizationChain(organization, feed.organizations).flatMap((one) => one.limitations ?? []);
  const lists = [limitations, inherited, feed.limitations ?? []];
  const all = lists.flat();
  const seen = new Set<string>();
  return (lists.find((list) => list.length) ?? [])
    .filter(({code, text}) => {
      const key = code ?? JSON.stringify(text);
      return key !== undefined && !seen.has(key) && seen.add(key);
    })
    .map((one) => {
      const {instead, url} =
        one.instead || one.url || !one.code ? one : (all.find(({code, instead}) => code === one.code && instead) ?? one);
      return {...one, ...(instead && {instead}), ...(url && {url})};
    });
}
