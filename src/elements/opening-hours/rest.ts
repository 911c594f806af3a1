/** What comes after the answer: the week, what changes, address; the clock; what search engines read; what went wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import {failed} from '../../text/phrases/opening-week.js';
import {failedLine} from '../shared/failed-line.js';
import {keepTime} from '../shared/clock.js';
import {whenIdle} from '../shared/when-idle.js';
import type {Shown} from './answer.js';
import {NOTHING_KNOWN, type LbbOpeningHours} from './lbb-opening-hours.js';

export {holidayNames, maybe, otherwise, whyAsk} from '../../text/phrases/opening-hours-more.js';
export {call, callInLine, groupNames, onPaper, underAnswer, week} from './week.js';
export {weekStyles} from './week-styles.js';

/** After each drawing, and with nothing when the element has left the page. */
export function settle(element: LbbOpeningHours, shown: readonly Shown[]): void {
  // The clock runs only while something stands there that the time can change.
  keepTime(
    element,
    shown.some(({opening}) => opening.record !== NOTHING_KNOWN),
  );
  if (!element.noStructuredData)
    whenIdle(() => void import('./structured-data.js').then(({writeStructuredData}) => writeStructuredData(element, shown)));
}

/** What went wrong; in running text the page's own words say more, and a button would tear them apart. */
export function failure(element: LbbOpeningHours): TemplateResult | typeof nothing {
  if (!element.feeds || element.hours) return nothing;
  if (element.view === 'week') return failedLine(element, failed());
  return element.textContent!.trim() ? nothing : html`<span class="muted" role="status">${failed()}</span>`;
}
