/** Kinds of hours that hold at once, as views say them. */
import {html} from 'lit';
import type {OpeningState} from '../../../model/opening-hours.js';
import type {Statement} from '../../../text/phrases/opening-hours.js';
import {localizedText} from '../../shared/localized-text.js';
import type {HoursContext, HoursEntry} from '../context.js';

/** `selvbetjening til kl. 22.00` */
const kindInWords = ({label, end}: Statement['spans'][number], feedLanguage: string) =>
  html`${localizedText(label, feedLanguage)}${end && ` ${end}`}`;

/**
 * What a line says after the answer: `first`, and each kind of hours with its own end.
 *
 * @returns undefined where there is one kind only
 */
export function lineOfKinds(
  {feedLanguage}: HoursEntry,
  {state, spans}: OpeningState,
  statement: Statement,
  first: unknown,
  {view}: HoursContext,
): unknown[] | undefined {
  const isMixed = state === 'open' && statement.spans.some(({end}) => end);
  if (!isMixed && (state !== 'ask' || view === 'badge')) return undefined;
  const kinds = statement.spans.map((span) => kindInWords(span, feedLanguage));
  // Where every kind has its name, what all have in common says nothing more.
  return isMixed && spans.every(({label}) => label) ? kinds : [first, ...kinds];
}
