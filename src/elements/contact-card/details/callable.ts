import {html, nothing} from 'lit';
import type {Hours, OpeningHours} from '../../../model/feed.js';
import {memoLast, memoOf} from '../../../model/memo.js';
import {openingOf, openingState} from '../../../model/opening-hours.js';
import {ianaZone, type Zone} from '../../../model/zone.js';
import {callableInWords} from '../../../text/phrases/phone-hours.js';
import {dot} from '../../shared/drawing.js';
import type {Content} from '../../shared/markup.js';
import type {Card, CardContext} from '../context.js';

/** By hours of a feed, because each opening has its days worked out once. Holidays mean to a phone what they mean to its house. */
const openingsOf = memoOf((hours: readonly Hours[]) =>
  memoLast((zone: Zone, {publicHolidays, customaryDays}: Partial<OpeningHours> = {}) =>
    openingOf({id: '', hours, ...(publicHolidays && {publicHolidays}), ...(customaryDays && {customaryDays})}, zone),
  ),
);

/** Whether somebody answers now. */
export function callable(hours: readonly Hours[], {contact}: Card, {feed, now}: CardContext): Content {
  const zone = ianaZone(feed.timeZone);
  if (!zone) return nothing;
  const house = feed.openingHours.find((record) => record.place === contact.place);
  const state = openingState(openingsOf(hours)(zone, house), now);
  const words = callableInWords(state, zone.toWall(now), state.changes && zone.toWall(state.changes));
  return words ? html`<span class=${state.state}>${state.state === 'open' ? dot() : nothing}${words}</span>` : nothing;
}
