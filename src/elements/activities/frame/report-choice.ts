import type {Feed, Problem} from '../../../model/feed.js';
import type {ChoiceInWords} from '../../../model/fixed-choice.js';
import {splitWords} from '../../../model/split-words.js';
import {words} from '../../../text/generated/words/activities.js';
import {lazy} from '../../shared/lazy.js';

const VIEWS = ['agenda', 'topics', 'compact', 'new-here'];

const loadCodes = lazy(() => import('../../../text/phrases/codes.js'), words);
const loadReport = lazy(() => import('../../shared/report.js'));
const loadTagFaults = lazy(() => import('../../shared/tag-faults.js'));

/** Warns the webmaster in the console, once, of what the tag asks for and no feed has: an empty list alone would not say why. */
export async function reportChoice(feed: Feed, choice: ChoiceInWords): Promise<void> {
  const {view, for: ids, organization, place, topic, audience} = choice;
  if (VIEWS.includes(view) && !(ids + organization + place + topic + audience)) return;
  const {activities, organizations, places, contacts, openingHours} = feed;
  const kinds = {activities, organizations, places, contacts, openingHours};
  const idsOf = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);
  // A topic that nothing has today is no mistake when it is one of the shared ones.
  const codes = topic || audience ? await loadCodes() : undefined;
  const shared = (value: string, nameOf?: (code: string) => unknown) => splitWords(value).filter((code) => nameOf?.(code));
  const problems: Problem[] = [];
  const unknown = async (where: string, value: string, list: string, known: readonly string[]) => {
    // The words that name what was meant are many; hardly any visitor fetches them.
    const named = splitWords(value);
    for (const found of named.filter((word) => !known.includes(word)))
      problems.push((await loadTagFaults()).unknownId(where, found, list, known, named));
  };
  if (!VIEWS.includes(view)) problems.push({code: 'choice', where: 'view', values: {found: view, write: VIEWS.join(', ')}});
  await unknown('for', ids, Object.keys(kinds).join(', '), Object.values(kinds).flatMap(idsOf));
  await unknown('organization', organization, 'organizations', idsOf(organizations));
  await unknown('place', place, 'places', idsOf(places));
  await unknown('topic', topic, 'topics', [...activities.flatMap(({topics = []}) => topics), ...shared(topic, codes?.topicName)]);
  await unknown('audience', audience, 'audience', [
    ...activities.flatMap(({audience = []}) => audience),
    ...shared(audience, codes?.audienceName),
  ]);
  if (problems.length) (await loadReport()).reportOnce('warn', '<lbb-activities>', problems);
}
