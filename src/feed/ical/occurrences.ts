/** The times of a series → the occurrences of its activity. */
import type {tellDifferences} from './differences.js';
import type {Texts} from './event.js';
import type {Series} from './series-context.js';
import type {VEvent} from './vevent.js';

/**
 * Gives an activity its occurrences, earliest first.
 * @param tell what those of other events than the master say otherwise
 */
export function addOccurrences(
  texts: Texts,
  {master, instances}: Series,
  readTexts: (event: VEvent) => Texts,
  tell?: typeof tellDifferences,
): void {
  const {activity, reason} = texts;
  if (instances.some(({begins}, i) => i && begins < instances[i - 1]!.begins)) instances.sort((a, b) => a.begins - b.begins);
  activity.occurrences = instances.map(({occurrence}) => occurrence);
  if (instances.some(({event}) => event !== master)) tell!(texts, {master, instances}, readTexts);
  // All dates of one event are cancelled, or none.
  else if (activity.occurrences[0]!.status === 'cancelled') {
    activity.status = 'cancelled';
    if (reason) activity.occurrences = activity.occurrences.map((occurrence) => ({...occurrence, reason}));
  }
}
