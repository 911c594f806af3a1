import {wallTimeAt} from '../../model/wall-time.js';
import {formatMoment} from '../../text/format-moment.js';
import {fetched} from '../../text/phrases/links.js';
import {language} from '../../text/words.js';
import type {Reading} from './retry.js';

/** Minutes more until it is said: another reading takes a moment. */
const GRACE = 2;

/** When what is shown was fetched, if it ought to have been read again by now. */
export function ageInWords({feeds, now, refreshMinutes}: Reading, defaultMinutes: number): string | undefined {
  if (!feeds?.feed || now - feeds.fetchedAt < ((refreshMinutes || defaultMinutes) + GRACE) * 60_000) return undefined;
  const [then, today] = [feeds.fetchedAt, now].map((moment) => wallTimeAt(moment, feeds.feed!.timeZone)) as [string, string];
  return fetched(formatMoment(then, today, language()));
}
