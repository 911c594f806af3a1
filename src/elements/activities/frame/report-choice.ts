import type {Feed, Problem} from '../../../model/feed.js';
import type {ChoiceInWords} from '../../../model/fixed-choice.js';
import {words} from '../../../text/generated/words/activities.js';
import {lazy} from '../../shared/lazy.js';

const VIEWS = ['agenda', 'topics', 'compact', 'new-here'];

const loadCodes = lazy(() => import('../../../text/phrases/codes.js'), words);
const loadReport = lazy(() => import('../../shared/report.js'));

/** Warns the webmaster in the console, once, of what the tag asks for and no feed has: an empty list alone would not say why. */
export async function reportChoice(feed: Feed, choice: ChoiceInWords): Promise<void> {
  const {view, for: ids, organization, place, topic, audience} = choice;
  if (VIEWS.includes(view) && !(ids + organization + place + topic + audience)) return;
  const ofAll = (codes: readonly (readonly string[] | undefined)[]) => new Set(codes.flatMap((list) => list ?? []));
  const idsOf = (...lists: readonly (readonly {readonly id: string}[])[]) => new Set(lists.flat().map(({id}) => id));
  const topics = ofAll(feed.activities.map((activity) => activity.topics));
  const audiences = ofAll(feed.activities.map((activity) => activity.audience));
  // A topic that nothing has today is no mistake when it is one of the shared ones.
  const codes = topic || audience ? await loadCodes() : undefined;
  const unknown = (where: string, value: string, list: string, isKnown: (word: string) => boolean): Problem[] =>
    value
      .split(/\s+/)
      .filter((word) => word && !isKnown(word))
      .map((found) => ({code: 'reference', where, values: {found, list}}));
  const {activities, organizations, places, contacts, openingHours} = feed;
  const kinds = {activities, organizations, places, contacts, openingHours};
  const [all, organizationIds, placeIds] = [idsOf(...Object.values(kinds)), idsOf(organizations), idsOf(places)];
  const problems: Problem[] = [
    ...(VIEWS.includes(view) ? [] : [{code: 'choice' as const, where: 'view', values: {found: view, write: VIEWS.join(', ')}}]),
    ...unknown('for', ids, Object.keys(kinds).join(', '), (id) => all.has(id)),
    ...unknown('organization', organization, 'organizations', (id) => organizationIds.has(id)),
    ...unknown('place', place, 'places', (id) => placeIds.has(id)),
    ...unknown('topic', topic, 'topics', (code) => topics.has(code) || codes!.topicName(code) !== undefined),
    ...unknown('audience', audience, 'audience', (code) => audiences.has(code) || codes!.audienceName(code) !== undefined),
  ];
  // The sentences are many; hardly any visitor fetches them.
  if (problems.length) (await loadReport()).reportOnce('warn', '<lbb-activities>', problems);
}
