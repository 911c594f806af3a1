/** Everything but the answer: the week, what changes, where it is, whom to call, what went wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import {DAY, formatDate, formatDateTime, type DayNumber} from '../../../model/calendar.js';
import {currentNotices} from '../../../model/current-notices.js';
import type {HoursLine, Problem, Text} from '../../../model/feed.js';
import {lastCheck} from '../../../model/last-check.js';
import {turnedRound, unclearHours} from '../../../model/opening-week.js';
import {HOME_ZONE} from '../../../model/zone.js';
import type {OpeningState} from '../../../model/opening-hours.js';
import {openingHoursJsonLd} from '../../../model/opening-hours-json-ld.js';
import {dataOf, formatDay} from '../../../text/format.js';
import {isReviewed} from '../../../text/reviewed.js';
import {language} from '../../../text/words.js';
import {holidayNames, maybe, otherwise, whyAsk} from '../../../text/phrases/holidays.js';
import type {Statement} from '../../../text/phrases/opening-hours.js';
import * as say from '../../../text/phrases/opening-week.js';
import {notReviewed} from '../../../text/phrases/common.js';
import {checked, checkedBy} from '../../../text/phrases/kept.js';
import {timesIn} from '../../../text/phrases/links.js';
import {textIn} from '../../../text/text-in.js';
import {madeFrom} from '../../shared/made-from.js';
import {ageInWords} from '../../shared/age-in-words.js';
import {failedLine, type Reading} from '../../shared/retry.js';
import {HOURS_AGE, type FreshHost} from '../../shared/fresh-controller.js';
import {noticeStyles} from '../../shared/common-styles.js';
import {controlStyles} from '../../shared/control-styles.js';
import {icon} from '../../shared/icons.js';
import {joinPage} from '../../shared/join-page.js';
import {hasFallback} from '../../shared/has-fallback.js';
import {pickerStyles} from '../../shared/language-picker.js';
import {lazy} from '../../shared/lazy.js';
import {whenIdle} from '../../shared/when-idle.js';
import {insertJsonLd} from '../../shared/insert-json-ld.js';
import {localizedText} from '../../shared/localized-text.js';
import {namesInRow} from '../../shared/names-in-row.js';
import {withTimes} from '../../shared/with-times.js';
import type {Content} from '../../shared/markup.js';
import type {HoursContext, HoursEntry} from '../context.js';
import type {HoursState} from '../hours-state.js';
import {changesList, weekTable} from './week.js';
import {detailsStyles} from './details.styles.js';
import {lineOfKinds} from './kinds.js';
import {callButton, callLink, organizationsOf} from './place.js';

export {kindsOf} from '../../../model/open-kinds.js';
export {address, timeLeft} from './place.js';

const loadReport = lazy(() => import('../../shared/report.js'));
export {languagePicker} from '../../shared/language-picker.js';

/** What the element needs from now on besides views. */
export function join(element: FreshHost & Published, state: HoursState): void {
  joinPage(element, [controlStyles, detailsStyles, pickerStyles, noticeStyles], () => !!state.entries, HOURS_AGE);
  let published: HoursState['entries'];
  const publishNew = (entries: HoursState['entries']) => {
    if (entries !== published) publish(element, (published = entries) ?? []);
  };
  element.addController({
    hostUpdated: () => publishNew(element.isConnected ? state.entries : undefined),
    hostDisconnected: () => publishNew(undefined),
  });
}

type Published = Element & {readonly heading: string; readonly hours: string; readonly noStructuredData: boolean; readonly now: number};

/** Below the answer: how old it is, if it may no longer be true, and whom to call. */
export function below(entry: HoursEntry, state: OpeningState, context: HoursContext): TemplateResult {
  const age = ageInWords(context.reading, HOURS_AGE);
  return html`${age ? html`<p class="muted">${age}</p>` : nothing} ${callButton(entry, state, context)}`;
}

/** What a line says after the answer: whom to call, or what follows from it, each kind of hours, and how old it is. */
export function lineParts(
  entry: HoursEntry,
  state: OpeningState,
  statement: Statement,
  first: unknown,
  context: HoursContext,
): readonly unknown[] {
  const age = ageInWords(context.reading, HOURS_AGE);
  const called = context.view === 'badge' ? nothing : (callLink(entry, state, context) ?? first);
  return [...(lineOfKinds(entry, state, statement, called, context) ?? [called]), age ? html`<span class="muted">${age}</span>` : nothing];
}

/** Why one should ask, and which holiday it is. */
export const doubts = {holidayNames, maybe, otherwise, whyAsk};

const namesOf = ({opening, feed}: HoursEntry): Text[] => organizationsOf(opening.record, feed).map(({name}) => name);

/** Who keeps it open together. */
export function organizationNames(entry: HoursEntry): unknown {
  const names = namesOf(entry);
  return names.length > 1 && namesInRow(names, entry.feedLanguage, undefined, dataOf(language()).list[1]);
}

/** What is to be noticed, the table, what changes in the days to come, and who checked it. */
export function week(entry: HoursEntry, context: HoursContext): TemplateResult {
  const {record, zone} = entry.opening;
  const today = Math.floor(zone.toWall(context.now) / DAY);
  return html`${notices(entry, today)} ${record.hours.length ? weekTable(entry, context, today) : nothing} ${changesList(entry, context, today)} ${footer(entry, context)}`;
}

const notices = ({opening: {record}, place, feed, feedLanguage}: HoursEntry, today: DayNumber): TemplateResult[] =>
  currentNotices([record, place, ...organizationsOf(record, feed)], formatDate(today)).map(
    (text) => html`<p class="notice">${icon('warning')}<span>${localizedText(text, feedLanguage)}</span></p>`,
  );

/** The week in one line, for paper: what is true now is not when it is read. A badge has nothing to say there. */
export function weekOnPaper({opening: {record, zone, isInWeek}, feedLanguage}: HoursEntry, {view, now}: HoursContext): Content {
  if (view === 'badge') return nothing;
  const today = Math.floor(zone.toWall(now) / DAY);
  const lines = record.hours.filter(
    (line) => !line.validFrom && !line.validThrough && [0, 1, 2, 3, 4, 5, 6].some((ahead) => isInWeek(line, today + ahead)),
  );
  return html`<span class="paper">${withTimes(say.hoursInShort(lines, (label) => textIn(label, language(), feedLanguage).text))}</span>`;
}

function footer(entry: HoursEntry, {now}: HoursContext): Content {
  const {feed, feedLanguage} = entry;
  const {record, zone} = entry.opening;
  const names = namesOf(entry);
  const check = feed ? lastCheck(record, feed) : record.lastChecked ? {day: record.lastChecked, by: undefined} : undefined;
  const date = check && formatDay(check.day, language(), {weekday: false, year: true});
  const who = check?.by ?? (names.length === 1 ? names[0] : undefined);
  const by = who && textIn(who, language(), feedLanguage).text;
  const lines = [
    date && (by ? checkedBy(by, date) : checked(date)),
    ...(feed ? madeFrom(feed, formatDateTime(zone.toWall(now))) : []),
    zone.name !== HOME_ZONE && timesIn(zone.name),
    !isReviewed(language()) && notReviewed(),
  ].filter(Boolean);
  return lines.length ? html`<p class="foot wrap" part="sources">${lines.map((line) => html`<span>${line}</span>`)}</p>` : nothing;
}

/** What went wrong; in running text the page's own words say more, and a button would tear them apart. */
export function failure(element: Reading & Element, {heading, headingLevel, view}: HoursContext): Content {
  if (view === 'week') return failedLine(element, say.failed(), headingLevel, heading || say.heading());
  return hasFallback(element) ? nothing : html`<span class="muted" role="status">${say.failed()}</span>`;
}

/** Names hours that contradict themselves to the webmaster, and typed ones whose ends may be turned round: what a feed says of that its account tells. */
function reportUnclear({hours}: Published, entries: readonly HoursEntry[]): void {
  const found = ({opens, closes}: HoursLine) => ({found: `${opens}–${closes}`});
  const problems = entries.flatMap(({opening: {record}}): Problem[] => [
    ...unclearHours(record).map(({code, index}) => {
      const where = `openingHours "${record.id}".hours[${index}]`;
      return {code, where, values: found(record.hours[index]!)};
    }),
    ...(hours ? turnedRound(record) : []).map((one): Problem => ({code: 'turned-round', where: 'hours', values: found(one)})),
  ]);
  if (problems.length) void loadReport().then(({reportOnce}) => reportOnce('warn', '<lbb-opening-hours>', problems));
}

/** What an element shows now, for search engines and the webmaster; nothing when it has left the page. */
function publish(element: Published, entries: readonly HoursEntry[]): void {
  reportUnclear(element, entries);
  const nodeOf = ({opening, feed, place, feedLanguage}: HoursEntry) => {
    const {record, zone} = opening;
    const organization = feed?.organizations.find(({id}) => record.organizations?.includes(id));
    const name = element.heading || place?.name || record.name || organization?.name || '';
    const today = Math.floor(zone.toWall(element.now / 1000) / DAY);
    return openingHoursJsonLd(opening, today, textIn(name, 'da', feedLanguage).text, place, organization);
  };
  const write = () => insertJsonLd(element, element.isConnected ? entries.map(nodeOf) : []);
  if (element.noStructuredData) return;
  // An element that is gone takes its data with it at once: what stands there for a moment may be read.
  if (entries.length) whenIdle(write);
  else write();
}
