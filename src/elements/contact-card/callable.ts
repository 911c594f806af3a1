import {html, nothing, type TemplateResult} from 'lit';
import type {Hours, OpeningHours} from '../../model/feed.js';
import {openingOf, openingState, type Opening} from '../../model/opening-hours.js';
import {ianaZone} from '../../model/zone.js';
import {callableInWords} from '../../text/phrases/phone-hours.js';
import {dot} from '../shared/drawing.js';

const openings = new WeakMap<readonly Hours[], Opening>();

/** Whether somebody answers now. Holidays mean to a phone what they mean to its house. */
export function callableNow(
  hours: readonly Hours[],
  zoneName: string,
  {publicHolidays, customaryDays}: Partial<OpeningHours> = {},
): TemplateResult | typeof nothing {
  const zone = ianaZone(zoneName);
  if (!zone) return nothing;
  let opening = openings.get(hours);
  if (!opening)
    openings.set(
      hours,
      (opening = openingOf({id: '', hours, ...(publicHolidays && {publicHolidays}), ...(customaryDays && {customaryDays})}, zone)),
    );
  const now = Math.floor(Date.now() / 1000);
  const state = openingState(opening, now);
  const words = callableInWords(state, zone.toWall(now), state.changes && zone.toWall(state.changes));
  return words ? html`<span class=${state.state}>${state.state === 'open' ? dot() : nothing}${words}</span>` : nothing;
}
