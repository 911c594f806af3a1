import {html, nothing, type TemplateResult} from 'lit';
import type {Hours} from '../../../model/feed.js';
import {openingOf, openingState, type Opening} from '../../../model/opening-hours.js';
import {ianaZone} from '../../../model/zone.js';
import {callableInWords} from '../../../text/phrases/phone-hours.js';
import {dot} from '../../shared/drawing.js';
import type {Card, CardContext} from '../context.js';

/** By hours of a feed, because each opening has its days worked out once. */
const openings = new WeakMap<readonly Hours[], Opening>();

/** Whether somebody answers now. Holidays mean to a phone what they mean to its house. */
export function callable(hours: readonly Hours[], {contact}: Card, {feed, now}: CardContext): TemplateResult | typeof nothing {
  const zone = ianaZone(feed.timeZone);
  if (!zone) return nothing;
  const {publicHolidays, customaryDays} = feed.openingHours.find((record) => record.place === contact.place) ?? {};
  let opening = openings.get(hours);
  if (opening?.zone !== zone)
    openings.set(
      hours,
      (opening = openingOf({id: '', hours, ...(publicHolidays && {publicHolidays}), ...(customaryDays && {customaryDays})}, zone)),
    );
  const state = openingState(opening, now);
  const words = callableInWords(state, zone.toWall(now), state.changes && zone.toWall(state.changes));
  return words ? html`<span class=${state.state}>${state.state === 'open' ? dot() : nothing}${words}</span>` : nothing;
}
