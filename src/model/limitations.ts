import type {Activity, Feed, Limitation, Text} from './feed.js';
import {memo, memoOf} from './memo.js';
import {organizationChain} from './organization-chain.js';

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
      const {instead, url} = one.url || !one.code ? one : (all.find(({code, instead}) => code === one.code && instead) ?? one);
      return {...one, ...(instead && {instead}), ...(url && {url})};
    });
}

/** A feed whose own limits stand with its groups, and with activities of none: among other feeds they are those of nobody else. */
export function withOwnLimits(feed: Feed): Feed {
  const {limitations, organizations, activities} = feed;
  if (!limitations?.length) return feed;
  const own = <Owner extends {readonly limitations?: readonly Limitation[]}>(one: Owner, organization: string | undefined): Owner =>
    limitationsOf({...one, organization: organization ?? ''}, {organizations}).length ? one : {...one, limitations};
  const isGroup = (id?: string) => organizations.some((one) => one.id === id);
  return {
    ...feed,
    organizations: organizations.map((one) => own(one, one.id)),
    activities: activities.map((one) => (isGroup(one.organization) ? one : own(one, one.organization))),
  };
}

/** Limits, and whose they are: a group's, or an activity's that has its own. */
export interface LimitsOf {
  readonly owners: readonly Text[];
  readonly limitations: readonly Limitation[];
}

interface LimitsOfActivity {
  readonly owner: Text | undefined;
  readonly limitations: readonly Limitation[];
  readonly isOwn: boolean;
  /** The same for the same limits. */
  readonly key: string;
}

/** Looked up once for each group: the list is rendered again with every letter that is typed, about other activities. */
const limitsIn = memoOf((feed: Feed) => {
  const ofGroup = memo((organization?: string): LimitsOfActivity => {
    const limitations = limitationsOf({organization}, feed);
    const [group, ...above] = organizationChain(organization, feed.organizations);
    const isGroups = [group, ...above].some((one) => one?.limitations?.length);
    const owner = isGroups ? group!.name : (feed.name ?? group?.name);
    return {owner, limitations, isOwn: false, key: JSON.stringify(limitations)};
  });
  const own = memoOf((activity: Activity): LimitsOfActivity => {
    const limitations = limitationsOf(activity, feed);
    return {owner: activity.name, limitations, isOwn: true, key: JSON.stringify(limitations)};
  });
  return (activity: Activity) => (activity.limitations?.length ? own(activity) : ofGroup(activity.organization));
});

/** What several activities cannot help with, each list said once: those of groups first, then activities' own. */
export function limitsOfAll(activities: Iterable<Activity>, feed: Feed): LimitsOf[] {
  const lists = new Map<string, {owners: Set<Text>; limitations: readonly Limitation[]; isOwn: boolean}>();
  for (const activity of activities) {
    const {owner, limitations, isOwn, key} = limitsIn(feed)(activity);
    if (!limitations.length) continue;
    const list = lists.get(key) ?? {owners: new Set(), limitations, isOwn};
    lists.set(key, list);
    if (owner) list.owners.add(owner);
  }
  return [...lists.values()]
    .sort((a, b) => Number(a.isOwn) - Number(b.isOwn))
    .map(({owners, limitations}) => ({owners: [...owners], limitations}));
}
