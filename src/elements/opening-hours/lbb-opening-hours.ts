import {html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {DayPolicy} from '../../model/feed.js';
import {words} from '../../text/generated/words/opening-hours.js';
import {loading} from '../../text/phrases/opening-hours.js';
import {baseStyles} from '../shared/base-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {hasPicker} from '../shared/has-picker.js';
import {lazy} from '../shared/lazy.js';
import {root} from '../shared/root.js';
import {lineView, weekView, type Details} from './answer.js';
import {answerStyles} from './answer.styles.js';
import type {HoursContext} from './context.js';
import {HoursState} from './hours-state.js';

const loadDerivedHours = lazy(() => import('./derived-hours.js'));
const loadDetails = lazy(() => import('./details/details.js'));

/**
 * Opening hours: whether a place is open now, when it will be, and what is not as usual in the next four weeks. Hours come
 * from a feed (`src`, `for`), from a calendar of open times, or stand in `hours`.
 *
 * @tag lbb-opening-hours
 * @slot - The fallback: shown before the script arrives, when no feed can be read and when `hours` cannot be read.
 * @csspart heading - The heading.
 * @csspart picker - The language picker, where the page has no list and no form.
 * @csspart status - Open, closed, or call first.
 * @csspart week - The table.
 * @csspart changes - What is not as usual in the days to come.
 * @csspart button - Buttons.
 * @csspart sources - The last line.
 * @cssstate inline - The view is `line` or `badge`.
 */
export class LbbOpeningHours extends FeedElement {
  protected static override words = words;
  static override properties: PropertyDeclarations = {
    for: {},
    view: {},
    hours: {},
    weekStart: {attribute: 'week-start'},
    heading: {},
    address: {},
    telephone: {},
    publicHolidays: {attribute: 'public-holidays'},
    customaryDays: {attribute: 'customary-days'},
    closed: {},
    lastChecked: {attribute: 'last-checked'},
    timeZone: {attribute: 'time-zone'},
    noStructuredData: {type: Boolean, attribute: 'no-structured-data'},
  };
  static override styles: CSSResult[] = [baseStyles, answerStyles];

  /** Ids of opening hours, places, organizations, activities or contacts in the feed, separated by white space; without it all of the feed's hours. */
  for = '';

  /** `week` (all of it), `line` (one line in running text; on paper the week) or `badge` (open or closed, nothing else; of which kind, where there are several). */
  view: 'week' | 'line' | 'badge' = 'week';

  /** Hours without a feed: `Hverdage 9-15; onsdag lukket`, or as OpenStreetMap writes them: `Mo-Fr 09:00-15:00; We off`. */
  hours = '';

  /** The table begins with `monday` or with `today`. */
  weekStart: 'monday' | 'today' = 'monday';

  /** The heading's words; without it the name of the place, else of the hours. */
  heading = '';

  /** The address beside `hours`: `Tangevej 6D, 6760 Ribe`. */
  address = '';

  /** The number to call when nobody knows whether it is open, when it is not in the feed. */
  telephone = '';

  /** `open`, `closed` or `ask` on public holidays, beside `hours`. */
  publicHolidays: DayPolicy = 'ask';

  /** The same on 5 June, 24 and 31 December. */
  customaryDays: DayPolicy = 'ask';

  /** Days it is closed, beside `hours`: `2026-12-28 2027-07-01/2027-07-31`. */
  closed = '';

  /** When the hours beside it were last checked: `2026-11-18`. After a year they are no longer asserted. */
  lastChecked = '';

  /** The place's zone, beside `hours`, where it is not Danish time. */
  timeZone = '';

  /** Leaves out what search engines read: the hours as schema.org data in the page's head (JSON-LD). */
  noStructuredData = false;

  private readonly state = new HoursState();
  private details?: Details;

  protected override willUpdate(changed: PropertyValues): void {
    const {state} = this;
    this.setState('inline', this.view !== 'week');
    const find = () =>
      state.update(
        this,
        this.feeds?.feed,
        this.feeds?.failures.some(({hasCopy}) => !hasCopy),
      );
    if (changed.size) find();
    if (state.isDerived && !state.derive)
      this.loadPart(loadDerivedHours, ({derivedHours}) => {
        state.derive = derivedHours;
        find();
      });
  }

  protected override render(): TemplateResult {
    const {details, feeds, heading, headingLevel, hours, src, telephone, view, weekStart} = this;
    const context: HoursContext = {heading, headingLevel, telephone, view, weekStart, now: Math.floor(this.now / 1000), reading: this};
    const isWeek = view === 'week';
    const rows = this.state.entries?.map((entry) => (isWeek ? weekView : lineView)(entry, context, details));
    // What stands between the tags is better than our own "loading" or "failed"; typed hours that cannot be read stay as typed.
    const content = rows
      ? html`${isWeek && hasPicker(this) ? html`<div class="picker-space no-print">${details?.languagePicker(this)}</div>` : nothing}${rows}`
      : html`${feeds && !hours ? details?.failure(this, context) : nothing}<slot
          >${hours || (src && !feeds ? html`<p class="muted" role="status">${loading()}</p>` : nothing)}</slot
        >`;
    return root(this, content);
  }

  /** First the answer, then everything else. */
  protected override updated(): void {
    if (!this.details && (this.state.entries || this.feeds))
      this.loadPartAfterPaint(loadDetails, (details) => {
        if (!this.details) details.join(this, this.state);
        this.details = details;
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-opening-hours': LbbOpeningHours;
  }
}
