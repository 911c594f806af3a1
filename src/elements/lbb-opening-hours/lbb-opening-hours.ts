import {adoptStyles, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {DayPolicy, Feed, OpeningHours, Place} from '../../model/feed.js';
import {openingOf, openingState, type Opening} from '../../model/opening-hours.js';
import {ianaZone} from '../../model/zone.js';
import {directionOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import {failed, loading} from '../../text/phrases/opening-hours.js';
import {tryAgain} from '../../text/phrases/shared.js';
import {baseStyles} from '../shared/base-styles.js';
import {onMinute} from '../shared/clock.js';
import {FeedElement} from '../shared/feed-element.js';
import {whenIdle} from '../shared/when-idle.js';
import {lineView, weekView, type Rest, type Shown} from './answer.js';
import {openingHoursStyles} from './styles.js';

const HOME = 'Europe/Copenhagen';
const NOTHING_KNOWN: OpeningHours = {id: '', hours: []};

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
    written: {state: true},
    rest: {state: true},
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
  timeZone = '';

  /** Leaves out what search engines read: the hours as schema.org data in the page's head (JSON-LD). */
  noStructuredData = false;

  /** Hours that stand in no feed as such: typed, or read from a calendar. False: they cannot be read. */
  private written?: readonly {readonly record: OpeningHours; readonly place?: Place}[] | false;
  private rest?: Rest;
  private preparing?: Promise<unknown>;
  private stopClock?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keepTime(false);
    this.writeStructuredData([]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if ([...changed.keys()].some((name) => name !== 'written' && name !== 'rest')) this.preparing = this.prepare();
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
    const shown = this.shown();
    if (!shown) return this.renderWithout();
    const now = Math.floor(Date.now() / 1000);
    const {view, rest} = this;
    const isShort = view === 'line' || view === 'badge';
    const views = shown.map((one) => {
      const state = openingState(one.opening, now);
      return isShort ? lineView(one, state, now, rest, view === 'badge') : weekView(one, state, now, rest);
    });
    return this.root(views, isShort);
  }

  protected override updated(): void {
    const shown = this.shown();
    // The clock runs only while something stands here that the time can change.
    this.keepTime(this.isConnected && shown?.some(({opening}) => opening.record !== NOTHING_KNOWN) === true);
    if (shown) this.writeStructuredData(shown);
  }

  /** What there is to show; undefined while nothing is known yet, or nothing could be read. */
  private shown(): Shown[] | undefined {
    const {written, hours, feeds, headingLevel: level, heading, telephone, weekStart} = this;
    const feed = feeds?.feed;
    const ids = this.for.split(/\s+/).filter(Boolean);
    const found = feed && !hours ? (ids.length ? ids.flatMap((id) => recordsFor(feed, id)) : feed.openingHours.filter(hasHours)) : [];
    const all = found.length
      ? found.map((record) => ({record}))
      : written === false || (hours && !written)
        ? undefined
        : written?.length
          ? written
          : feed && [{record: NOTHING_KNOWN}];
    return all?.map(({record, place}: {record: OpeningHours; place?: Place}) => {
      place ??= feed?.places.find(({id}) => id === (record.place ?? ids[0]));
      const zone = record.timeZone ?? place?.timeZone ?? feed?.timeZone ?? HOME;
      return {opening: openingIn(record, zone), feed, feedLanguage: feed?.language ?? 'da', place, level, heading, telephone, weekStart};
    });
  }

  private async prepare(): Promise<void> {
    const {hours} = this;
    const feed = this.feeds?.feed;
    // Beside the feed's request: the answer does not wait for it.
    const rest = this.view === 'badge' || this.rest ? undefined : this.fetchRest();
    let written: LbbOpeningHours['written'];
    if (hours) {
      const {typedHours} = await import('./typed.js');
      const typed = typedHours(this);
      written = typed ? [typed] : false;
    } else if (feed && !feed.openingHours.some(hasHours)) {
      const {hoursOfCalendar} = await import('../../model/hours-of-calendar.js');
      written = hoursOfCalendar(feed, this.for).map((record) => ({record}));
    }
    if (hours === this.hours && feed === this.feeds?.feed) this.written = written;
    await rest;
  }

  private writeStructuredData(shown: readonly Shown[]): void {
    if (this.noStructuredData) return;
    whenIdle(() => void import('./structured-data.js').then(({writeStructuredData}) => writeStructuredData(this, shown)));
  }

  private async fetchRest(): Promise<void> {
    const rest = await import('./week.js').catch(() => undefined);
    if (!rest || this.rest) return;
    adoptStyles(this.renderRoot as ShadowRoot, [...LbbOpeningHours.elementStyles, rest.weekStyles]);
    this.rest = rest;
  }

  private root(content: unknown, isShort = false): TemplateResult {
    const [lang, dir] = [language(), directionOf(language())];
    return isShort
      ? html`<span class="root" lang=${lang} dir=${dir}>${content}</span>`
      : html`<div class="root" lang=${lang} dir=${dir}>${content}</div>`;
  }

  /** What stands between the tags is better than our own "loading" or "failed"; typed hours that cannot be read stay as typed. */
  private renderWithout(): TemplateResult {
    const isFailed = !this.hours && this.feeds !== undefined;
    return this.root(
      html`${
        isFailed
          ? html`<p class="muted" role="status">
                ${failed()} <button class="btn" part="button" ?disabled=${this.isLoading} @click=${this.retry}>${tryAgain()}</button>
              </p>`
          : nothing
      }<slot>${this.hours || (this.src && !isFailed ? html`<p class="muted" role="status">${loading()}</p>` : nothing)}</slot>`,
    );
  }

  private keepTime(isNeeded: boolean): void {
    if (isNeeded) this.stopClock ??= onMinute(() => this.requestUpdate());
    else {
      this.stopClock?.();
      this.stopClock = undefined;
    }
  }
}

const openings = new WeakMap<OpeningHours, Opening>();

function openingIn(record: OpeningHours, zoneName: string): Opening {
  const zone = ianaZone(zoneName) ?? ianaZone(HOME)!;
  let found = openings.get(record);
  if (found?.zone !== zone) openings.set(record, (found = openingOf(record, zone)));
  return found;
}

/** A record that says more than when it is closed. */
const hasHours = ({hours, specialOpeningHours}: OpeningHours): boolean => hours.length > 0 || Boolean(specialOpeningHours?.length);

const recordsFor = ({openingHours}: Feed, wanted: string): OpeningHours[] => {
  const own = openingHours.filter(({id}) => id === wanted);
  return own.length ? own : openingHours.filter(({place, organizations}) => place === wanted || organizations?.includes(wanted));
};

declare global {
  interface HTMLElementTagNameMap {
    'lbb-opening-hours': LbbOpeningHours;
  }
}
