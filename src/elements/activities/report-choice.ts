import type {Problem} from '../../model/feed.js';
import type {LbbActivities} from './lbb-activities.js';

const VIEWS = ['agenda', 'topics', 'compact', 'new-here'];
const told = new Set<string>();

/** Tells the webmaster, once, of what the tag asks for and no feed has: an empty list alone would not say why. */
export async function reportChoice({feeds, view, for: ids, group, place, topic, audience}: LbbActivities): Promise<void> {
  const feed = feeds?.feed;
  if (!feed) return;
  const ofAll = (codes: readonly (readonly string[] | undefined)[]) => new Set(codes.flatMap((list) => list ?? []));
  const idsOf = (records: readonly {readonly id: string}[]) => new Set(records.map(({id}) => id));
  const topics = ofAll(feed.activities.map((activity) => activity.topics));
  const audiences = ofAll(feed.activities.map((activity) => activity.audience));
  // A topic that nothing has today is no mistake when it is one of the shared ones.
  const codes = topic || audience ? await import('../../text/phrases/codes.js') : undefined;
  const unknown = (where: string, value: string, list: string, isKnown: (word: string) => boolean): Problem[] =>
    value
      .split(/\s+/)
      .filter((word) => word && !isKnown(word))
      .map((found) => ({code: 'reference', where, values: {found, list}}));
  const [activities, organizations, places] = [feed.activities, feed.organizations, feed.places].map(idsOf);
  const problems: Problem[] = [
    ...(VIEWS.includes(view) ? [] : [{code: 'choice', where: 'view', values: {found: view, write: VIEWS.join(', ')}} as const]),
    ...unknown('for', ids, 'activities', (id) => activities!.has(id)),
    ...unknown('group', group, 'organizations', (id) => organizations!.has(id)),
    ...unknown('place', place, 'places', (id) => places!.has(id)),
    ...unknown('topic', topic, 'topics', (code) => topics.has(code) || codes!.topicName(code) !== undefined),
    ...unknown('audience', audience, 'audience', (code) => audiences.has(code) || codes!.audienceName(code) !== undefined),
  ];
  if (!problems.length) return;
  // The sentences are many; hardly any visitor fetches them.
  const {problemSentence} = await import('../../text/problems.js');
  for (const problem of problems) {
    const sentence = `lbb-elements, <lbb-activities>: ${problemSentence(problem, 'da')}`;
    if (!told.has(sentence)) console.warn(sentence);
    told.add(sentence);
  }
}
