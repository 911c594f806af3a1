import type {Activity, Occurrence, Text} from '../../../model/feed.js';
import {addressLines} from '../../../model/links.js';
import {phoneFor} from '../../../model/visitor-contacts.js';
import {whereOf} from '../../../model/text-of.js';
import {withId} from '../../../model/with-id.js';
import {sourceLanguage} from '../../../text/languages.js';
import {inLanguage} from '../../../text/words.js';
import {whenInWords} from '../../../text/phrases/schedule.js';
import {momentText} from '../../../text/post-text.js';
import {textIn} from '../../../text/text-in.js';
import {lazy} from '../../shared/lazy.js';
import type {Context} from '../context.js';

const loadSign = lazy(() => import('../../show-to-dane/show-to-dane.js'));

/** The sign to hold up to a Dane: where, when and what, in Danish. */
export async function showSign(
  activity: Activity,
  occurrence: Occurrence | undefined,
  {feed, now}: Context,
  opener: HTMLElement,
): Promise<void> {
  const {showToDane} = await loadSign();
  const {place: id, location, meetingPoint} = whereOf(activity, occurrence);
  const place = withId(feed.places, id);
  const words = (text: Text | undefined) => (text ? textIn(text, sourceLanguage, feed.language).text : '');
  const isArea = place?.visibility === 'area';
  const phone = phoneFor({...activity, registration: undefined}, feed);
  const rule = activity.schedule.map((schedule) => inLanguage(sourceLanguage, () => whenInWords(schedule, now.slice(0, 10)))).find(Boolean);
  const when = occurrence ? inLanguage(sourceLanguage, () => momentText(occurrence, sourceLanguage)) : rule;
  showToDane(
    {
      name: words(isArea ? (place.area ?? place.address?.addressLocality) : (place?.name ?? location ?? meetingPoint)),
      address: isArea ? [] : addressLines(place?.address),
      what: words(occurrence?.name ?? activity.name),
      ...(when && {when}),
      ...(phone && {phone}),
    },
    opener,
  );
}
