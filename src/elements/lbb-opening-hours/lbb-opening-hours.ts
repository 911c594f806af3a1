import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {DayPolicy, Feed, OpeningHours, Place} from '../../model/feed.js';
import {openingOf, openingState, unclearHours, type Opening} from '../../model/opening-hours.js';
import {ianaZone} from '../../model/zone.js';
import {directionOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import * as say from '../../text/phrases/opening-hours.js';
import {tryAgain} from '../../text/phrases/shared.js';
import {baseStyles} from '../shared/base-styles.js';
import {onMinute} from '../shared/clock.js';
import {FeedElement} from '../shared/feed-element.js';
import {openingHoursStyles} from './styles.js';
import {badgeView, lineView, weekView, type Shown} from './views.js';

const HOME = 'Europe/Copenhagen';
const NOTHING_KNOWN: OpeningHours = {id: '', hours: []};

/**
 * Opening hours: whether a place is open now, when it will be, and what is not as usual in the next four weeks. Hours come
 * from a feed (`src`, `for`), from a calendar of open times, or stand in `hours`.
 *
 * @slot - The fallback: shown before the script arrives, when no feed can be read and when `hours` cannot be read.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `message` say why.
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
    structuredData: {type: Boolean, attribute: 'structured-data'},
    written: {state: true},
  };
  static override styles: CSSResultGroup = [baseStyles, openingHoursStyles];

  /** Ids of opening hours, places or groups in the feed, separated by white space; without it all of the feed's. */
  for = '';

  /** `week` (all of it), `line` (one line in running text) or `badge` (open or closed, nothing else). */
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
  timeZone = HOME;

  /** Writes the hours into the page for search engines too (JSON-LD). */
  structuredData = false;

  /** Hours that were not in the feed as such: read from `hours` or from a calendar. */
  private written?: readonly OpeningHours[] | 'unreadable';
  private preparing?: Promise<void>;
  private stopClock?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keepTime(false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['hours', 'feeds', 'for', 'publicHolidays', 'customaryDays', 'closed', 'lastChecked'].some((name) => changed.has(name)))
      this.preparing = this.prepare();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const done = await super.getUpdateComplete();
      const {preparing} = this;
      await preparing;
      if (preparing === this.preparing && !this.isUpdatePending) return done;
    }
  }

  protected override render(): TemplateResult {
    const {feed} = this.feeds ?? {};
    const shown = this.shown(feed);
    if (!shown) return this.renderWithout();
    const now = Math.floor(Date.now() / 1000);
    const views = shown.map((one) => {
      const view = this.view === 'line' ? lineView : this.view === 'badge' ? badgeView : weekView;
      return view(one, openingState(one.opening, now), now);
    });
    return this.view === 'line' || this.view === 'badge'
      ? html`<span class="root" lang=${language()} dir=${directionOf(language())}>${views}</span>`
      : html`<div class="root" lang=${language()} dir=${directionOf(language())}>${views}</div>`;
  }

  protected override updated(): void {
    const shown = this.shown(this.feeds?.feed);
    this.keepTime(this.isConnected && shown?.some(({opening}) => opening.record !== NOTHING_KNOWN) === true);
    for (const {opening, feedLanguage} of shown ?? []) {
      if (reported.has(opening.record)) continue;
      reported.add(opening.record);
      if (unclearHours(opening.record).length) void import('./report.js').then(({reportHours}) => reportHours(opening.record));
      if (this.structuredData)
        void import('./structured-data.js').then(({addStructuredData}) => addStructuredData(this, opening, this.feeds?.feed, feedLanguage));
    }
  }

  /** What there is to show; undefined while nothing is known yet, or nothing could be read. */
  private shown(feed?: Feed): Shown[] | undefined {
    const {written} = this;
    const feedLanguage = feed?.language ?? 'da';
    const common = {
      feed,
      feedLanguage,
      level: this.headingLevel,
      heading: this.heading,
      telephone: this.telephone,
      weekStart: this.weekStart,
    };
    if (this.hours) {
      if (!written || written === 'unreadable') return undefined;
      const place: Place = {id: '', name: this.heading, ...(this.address && {address: {streetAddress: this.address}})};
      return written.map((record) => ({...common, opening: opening(record, this.timeZone), place}));
    }
    if (!feed) return undefined;
    const ids = this.for.split(/\s+/).filter(Boolean);
    const records = ids.length ? ids.flatMap((id) => recordsFor(feed, id)) : feed.openingHours.filter(hasHours);
    const all = records.length ? records : written === 'unreadable' ? undefined : written?.length ? written : feed && [NOTHING_KNOWN];
    return all?.map((record) => {
      const id = record.place ?? ids.find((id) => feed.places.some((place) => place.id === id));
      const place = feed.places.find((place) => place.id === id);
      return {...common, opening: opening(record, record.timeZone ?? place?.timeZone ?? feed.timeZone), ...(place && {place})};
    });
  }

  private async prepare(): Promise<void> {
    const {hours} = this;
    const feed = this.feeds?.feed;
    let written: LbbOpeningHours['written'];
    if (hours) {
      const {parseHours} = await import('../../model/parse-hours.js');
      const {closed, publicHolidays, customaryDays, lastChecked} = this;
      const {record, problems} = parseHours(hours, {closed, publicHolidays, customaryDays, lastChecked});
      if (hours !== this.hours) return;
      written = problems.length ? 'unreadable' : [record];
      if (problems.length) void import('./report.js').then(({reportProblems}) => reportProblems(problems));
    } else if (feed && !feed.openingHours.some(hasHours)) {
      const {hoursOfCalendar} = await import('../../model/calendar-hours.js');
      if (feed === this.feeds?.feed) written = hoursOfCalendar(feed, this.for);
    }
    this.written = written;
  }

  private renderWithout(): TemplateResult {
    const isFailed = this.hours ? this.written === 'unreadable' : this.feeds !== undefined;
    const words = isFailed ? say.failed() : say.loading();
    return html`<div class="root" lang=${language()} dir=${directionOf(language())}>
      ${
        isFailed && !this.hours
          ? html`<p class="muted" role="status">
              ${words} <button class="btn" part="button" ?disabled=${this.isLoading} @click=${this.retry}>${tryAgain()}</button>
            </p>`
          : nothing
      }<slot
        >${this.hours || (!isFailed && !this.src) ? this.hours : isFailed ? nothing : html`<p class="muted" role="status">${words}</p>`}</slot
      >
    </div>`;
  }

  /** The clock runs only while something stands here that the time can change. */
  private keepTime(isNeeded: boolean): void {
    if (isNeeded) this.stopClock ??= onMinute(() => this.requestUpdate());
    else {
      this.stopClock?.();
      this.stopClock = undefined;
    }
  }
}

const openings = new WeakMap<OpeningHours, Opening>();
const reported = new WeakSet<OpeningHours>();

function opening(record: OpeningHours, zone: string): Opening {
  let found = openings.get(record);
  const known = ianaZone(zone) ?? ianaZone(HOME)!;
  if (found?.zone !== known) openings.set(record, (found = openingOf(record, known)));
  return found;
}

/** A record that says more than when it is closed. */
const hasHours = ({hours, specialOpeningHours}: OpeningHours): boolean => hours.length > 0 || Boolean(specialOpeningHours?.length);

const recordsFor = ({openingHours}: Feed, id: string): OpeningHours[] => {
  const own = openingHours.filter((record) => record.id === id);
  return own.length ? own : openingHours.filter(({place, organizations}) => place === id || organizations?.includes(id));
};

declare global {
  interface HTMLElementTagNameMap {
    'lbb-opening-hours': LbbOpeningHours;
  }
}
