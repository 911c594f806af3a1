import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {agendaOf, type Agenda} from '../../model/agenda.js';
import {formatDate, formatDateTime, parseDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {Feed, Text} from '../../model/feed.js';
import {ianaZone} from '../../model/zone.js';
import {formatDay, formatList, formatMoment, formatWeekday, relativeDay, sentenceCase} from '../../text/format.js';
import {directionOf, languageOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import * as say from '../../text/phrases/activities.js';
import {fetched, notReviewed, source, sources, timesIn, tryAgain} from '../../text/phrases/shared.js';
import {textIn} from '../../text/text-in.js';
import {baseStyles} from '../shared/base-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {heading} from '../shared/heading.js';
import {doorAjar, icon} from '../shared/icons.js';
import {languagePicker, pickerStyles} from '../shared/language-picker.js';
import {arrangementRow, occurrenceRow, type RowContext} from './item.js';
import {activitiesStyles} from './styles.js';

/** Danish time needs no saying. */
const HOME = 'Europe/Copenhagen';

/** Lines drawn at first, and by each press of the button. */
const LINES = 40;

/**
 * The activity catalogue: what is on, day by day, from JSON and iCal feeds, and offers by arrangement.
 *
 * @slot - The fallback: shown before the script arrives and when no feed can be read.
 * @slot header - Between the heading and the list.
 * @slot empty - Instead of the list when there is nothing in it.
 * @slot footer - After the list, before the sources.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `message` say why.
 * @csspart heading - Every heading.
 * @csspart picker - The language picker.
 * @csspart day - A day with its lines.
 * @csspart activity - One line.
 * @csspart time - When, at the start of a line.
 * @csspart facts - Place, languages, group and access.
 * @csspart button - Buttons.
 * @csspart sources - The last line.
 */
export class LbbActivities extends FeedElement {
  static override properties: PropertyDeclarations = {days: {type: Number}, heading: {}, lines: {state: true}};
  static override styles: CSSResultGroup = [baseStyles, pickerStyles, activitiesStyles];

  /** Days ahead that are shown. */
  days = 14;

  /** The heading's words; without it "Det sker hos os" in the reader's language. */
  heading = '';

  private lines = LINES;

  protected override render(): TemplateResult {
    const {feed} = this.feeds ?? {};
    const isFailed = this.feeds !== undefined && !feed;
    const isWaiting = !this.feeds;
    // What stands between the tags is better than our own "loading" or "failed".
    if ((isFailed || isWaiting) && this.hasFallback())
      return html`<div class="root" lang=${language()} dir=${directionOf(language())}>
        ${isFailed ? html`<p class="muted" role="status">${say.failed()}</p>` : nothing}<slot></slot>
      </div>`;
    return html`<div class="root" lang=${language()} dir=${directionOf(language())}>
      <div class="head">${heading(this.headingLevel, this.heading || say.heading(), 'title1')}${languagePicker()}</div>
      <slot name="header"></slot>
      ${feed ? this.renderFeed(feed) : isFailed ? this.renderFailed() : renderLoading()}
    </div>`;
  }

  private renderFeed(feed: Feed): TemplateResult {
    const now = wallNow(feed);
    const until = formatDate(parseDate(now.slice(0, 10))! + this.days);
    const agenda = agendaOf(feed, {now, until, limit: this.lines});
    const context: RowContext = {feed, now, level: this.headingLevel, records: recordsOf(feed)};
    return html`
      <p class="tally" role="status">
        <strong>${say.activityCount(agenda.activityCount)}</strong> <span class="muted">${say.nextDays(this.days)}</span>
      </p>
      ${agenda.activityCount ? this.renderAgenda(agenda, context) : this.renderEmpty()}
      <slot name="footer"></slot>
      ${this.renderSources(feed, now)}
    `;
  }

  private renderAgenda({days, byArrangement, more}: Agenda, context: RowContext): TemplateResult {
    const level = this.headingLevel + 1;
    return html`<div class="agenda">
      ${days.map(
        ({date, items}) =>
          html`<section class="day" part="day">
            ${heading(level, dayHeading(date, context.now), 'rail')}
            <ol>
              ${items.map((item) => occurrenceRow(item, context))}
            </ol>
          </section>`,
      )}
      ${more ? html`<p class="more"><button class="btn" part="button" @click=${this.onMore}>${say.showMore()}</button></p>` : nothing}
      ${
        byArrangement.length
          ? html`<section class="day" part="day">
              <div>
                ${heading(level, html`<span>${say.byArrangement()}</span>`, 'rail')}
                <p class="hint">${say.byArrangementText()}</p>
              </div>
              <ul>
                ${byArrangement.map((activity) => arrangementRow(activity, context))}
              </ul>
            </section>`
          : nothing
      }
    </div>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<slot name="empty">
      <div class="none">
        ${doorAjar()}
        <div>
          <p class="says"><strong>${say.noneNow()}</strong></p>
          <p>${say.noneNowAdvice()}</p>
        </div>
      </div>
    </slot>`;
  }

  private renderFailed(): TemplateResult {
    return html`<div class="none" role="status">
      ${doorAjar()}
      <div>
        <p class="says"><strong>${say.failed()}</strong></p>
        <p>${say.failedAdvice()}</p>
      </div>
      <button class="btn" part="button" ?disabled=${this.isLoading} @click=${this.retry}>${tryAgain()}</button>
    </div>`;
  }

  /** Where it is from and how old it is: the reader decides whether to trust it. */
  private renderSources(feed: Feed, now: string): TemplateResult {
    const {fetchedAt, failures} = this.feeds!;
    const names = sourceNames(feed);
    const fetchedWall = wallAt(fetchedAt, feed.timeZone);
    return html`<p class="foot" part="sources">
      ${names.length ? html`<span>${names.length > 1 ? sources(formatList(names, language())) : source(names[0]!)}</span>` : nothing}
      <span>${fetched(formatMoment(fetchedWall, now, language()))}</span>
      ${failures.length ? html`<span>${icon('warning')} ${say.partlyFailed()} <button @click=${this.retry}>${tryAgain()}</button></span>` : nothing}
      ${feed.timeZone === HOME ? nothing : html`<span>${timesIn(feed.timeZone)}</span>`}
      ${languageOf(language())?.reviewed ? nothing : html`<span>${notReviewed()}</span>`}
    </p>`;
  }

  private onMore(): void {
    this.lines += LINES;
  }

  private hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    );
  }
}

/** "I dag · mandag 23. november", "Onsdag · 25. november". */
function dayHeading(date: string, now: string): TemplateResult {
  const near = relativeDay(date, now.slice(0, 10), language());
  const first = near ?? formatWeekday(WEEKDAYS[weekdayOf(parseDate(date)!)]!, language());
  return html`<span>${sentenceCase(first, language())}</span>
    <time class="date" datetime=${date}>${formatDay(date, language(), {weekday: near !== undefined})}</time>`;
}

const renderLoading = (): TemplateResult => html`
  <p class="tally" role="status">${say.loading()}</p>
  <div class="agenda" aria-hidden="true">
    ${[0, 1, 2].map(
      () =>
        html`<div class="day">
          <p class="rail"><span class="bar"></span></p>
          <div class="row">
            <p class="when"><span class="bar"></span></p>
            <div class="what"><span class="bar"></span><span class="bar"></span></div>
          </div>
        </div>`,
    )}
  </div>
`;

const wallAt = (milliseconds: number, zone: string): string =>
  formatDateTime(Math.floor(ianaZone(zone)!.toWall(milliseconds / 1000) / 60) * 60);

const wallNow = (feed: Feed): string => wallAt(Date.now(), feed.timeZone);

const byFeed = new WeakMap<Feed, ReadonlyMap<string, {readonly name: Text}>>();

/** Places and organizations by list and id; made once for each feed. */
function recordsOf(feed: Feed): ReadonlyMap<string, {readonly name: Text}> {
  let records = byFeed.get(feed);
  if (!records) {
    records = new Map([
      ...feed.places.map((place) => [`places ${place.id}`, place] as const),
      ...feed.organizations.map((organization) => [`organizations ${organization.id}`, organization] as const),
    ]);
    byFeed.set(feed, records);
  }
  return records;
}

/** Those who run what is shown, else the feed's own name. */
function sourceNames(feed: Feed): string[] {
  const records = recordsOf(feed);
  const used = new Set(feed.activities.map(({organization}) => organization && records.get(`organizations ${organization}`)));
  const names = [...used]
    .filter((record) => record !== undefined && record !== '')
    .map(({name}) => textIn(name, language(), feed.language).text);
  return names.length ? names.slice(0, 5) : feed.name ? [textIn(feed.name, language(), feed.language).text] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-activities': LbbActivities;
  }
}
