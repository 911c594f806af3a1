import {adoptStyles, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {DayPolicy, Feed, OpeningHours} from '../../model/feed.js';
import {hasHours, openingOf, openingState} from '../../model/opening-hours.js';
import {ianaZone} from '../../model/zone.js';
import {directionOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import {loading} from '../../text/phrases/opening-hours.js';
import {baseStyles} from '../shared/base-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {lineView, weekView, type Rest, type Shown} from './answer.js';
import {lazy} from '../shared/lazy.js';
import {openingHoursStyles} from './styles.js';
import type {Written} from './written.js';

const HOME = 'Europe/Copenhagen';
/** A place whose hours nobody has written down. */
const loadWritten = lazy(() => import('./written.js'));
const loadRest = lazy(() => import('./rest.js'));

export const NOTHING_KNOWN: OpeningHours = {id: '', hours: []};

/**
 * Opening hours: whether a place is open now, when it will be, and what is not as usual in the next four weeks. Hours come
 * from a feed (`src`, `for`), from a calendar of open times, or stand in `hours`.
 *
 * @slot - The fallback: shown before the script arrives, when no feed can be read and when `hours` cannot be read.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `values` say why.
 * @csspart heading - The name of the place.
 * @csspart status - Open, closed, or call first.
 * @csspart week - The table.
 * @csspart changes - What is not as usual in the days to come.
 * @csspart button - Buttons.
 * @csspart sources - The last line.
 */
export class LbbOpeningHours extends FeedElement {
  static override properties: PropertyDeclarations = {
    for: {},
    view: {reflect: true},
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
  static override styles: CSSResultGroup = [baseStyles, openingHoursStyles];

  /** Ids of opening hours, places or groups in the feed, separated by white space; without it all of the feed's. */
  for = '';

  /** `week` (all of it), `line` (one line in running text; on paper the week) or `badge` (open or closed, nothing else). */
  view: 'week' | 'line' | 'badge' = 'week';

  /** Hours without a feed: `Mandag 19-21 med rådgivning; onsdag 10-12`, or as schema.org writes them: `Mo 19:00-21:00`. */
  hours = '';

  /** The table begins with `monday` or with `today`. */
  weekStart: 'monday' | 'today' = 'monday';

  /** The name of the place, when it is not the feed's. */
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

  /** Hours that stand in no feed as such: typed, or read from a calendar. Undefined when they cannot be read. */
  private written?: readonly Written[] | undefined;
  private shown?: readonly Shown[] | undefined;
  private rest?: Rest;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.rest?.settle(this, []);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.size && this.isElsewhere()) this.loadPart(loadWritten, ({written}) => (this.written = written(this)));
  }

  protected override render(): TemplateResult {
    const shown = (this.shown = this.find());
    const {view, rest} = this;
    const isBadge = view === 'badge';
    const isShort = isBadge || view === 'line';
    const now = Math.floor(Date.now() / 1000);
    const content = shown
      ? shown.map((one) => {
          const state = openingState(one.opening, now);
          return isShort ? lineView(one, state, now, rest, isBadge) : weekView(one, state, now, rest);
        })
      : // What stands between the tags is better than our own "loading" or "failed"; typed hours that cannot be read stay as typed.
        html`${rest?.failure(this)}<slot
            >${this.hours || (this.src && !this.feeds ? html`<p class="muted" role="status">${loading()}</p>` : nothing)}</slot
          >`;
    return html`<div class="root" lang=${language()} dir=${directionOf(language())}>${content}</div>`;
  }

  /** First the answer, then everything else. */
  protected override updated(): void {
    const {rest, shown} = this;
    if (rest) rest.settle(this, shown ?? []);
    else if (shown || this.feeds)
      this.loadPartAfterPaint(loadRest, (rest) => {
        adoptStyles(this.renderRoot as ShadowRoot, [...LbbOpeningHours.elementStyles, rest.weekStyles]);
        this.rest = rest;
      });
  }

  /** Hours that stand somewhere else than in a feed's opening hours. */
  private isElsewhere(): boolean {
    return this.hours ? true : this.feeds?.feed?.openingHours.some(hasHours) === false;
  }

  /** What there is to show; undefined while nothing is known yet, or nothing could be read. */
  private find(): Shown[] | undefined {
    const {hours, feeds} = this;
    const feed = feeds?.feed;
    const ids = this.for.split(/\s+/).filter(Boolean);
    const found = feed && !hours ? (ids.length ? ids.flatMap((id) => recordsFor(feed, id)) : feed.openingHours.filter(hasHours)) : [];
    let all: readonly Written[] | undefined = found.map((record) => ({record}));
    if (!all.length) all = this.isElsewhere() ? this.written : feed && [{record: NOTHING_KNOWN}];
    return all?.map(({record, place = feed?.places.find(({id}) => id === (record.place ?? ids[0]))}) => {
      const zone = ianaZone(record.timeZone ?? place?.timeZone ?? feed?.timeZone ?? HOME) ?? ianaZone(HOME)!;
      return {opening: openingOf(record, zone), feed, feedLanguage: feed?.language ?? 'da', place, element: this};
    });
  }
}

const recordsFor = ({openingHours}: Feed, wanted: string): OpeningHours[] => {
  const own = openingHours.filter(({id}) => id === wanted);
  return own.length ? own : openingHours.filter(({place, organizations}) => place === wanted || organizations?.includes(wanted));
};

declare global {
  interface HTMLElementTagNameMap {
    'lbb-opening-hours': LbbOpeningHours;
  }
}
