/** How findings name a place in a feed: `activities[3].name.uk`. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');

/** Steps that are walked: no feed is as deep, and what is would exhaust the stack. */
export const DEEPEST = 500;
