/** Opening hours as HTML that stays true: the week as it usually is, and what is not as usual, with its dates. Pure. */
import {DAY, formatDate, parseDate, weekdayOf, type DayNumber} from '../../model/calendar.js';
import {currentNotices} from '../../model/current-notices.js';
import type {Feed, HoursLine, OpeningHours, Place, Text} from '../../model/feed.js';
import {isOld, lastCheck} from '../../model/last-check.js';
import {phoneForHours} from '../../model/phone-for-hours.js';
import {hasHours, spanOf, type Opening, type Reason} from '../../model/opening-hours.js';
import {comingChanges, type ComingChange} from '../../model/opening-week.js';
import type {OpeningOfPlace} from '../../model/openings-at.js';
import {HOME_ZONE} from '../../model/zone.js';
import {formatDay} from '../../text/format.js';
import {until} from '../../text/phrases/activities.js';
import {holidayNames, whyAsk} from '../../text/phrases/holidays.js';
import {checked, checkedBy} from '../../text/phrases/kept.js';
import {callNumber, timesIn} from '../../text/phrases/links.js';
import {callFirst, reasonText} from '../../text/phrases/opening-hours.js';
import * as say from '../../text/phrases/opening-week.js';
import {textIn} from '../../text/text-in.js';
import {language} from '../../text/words.js';
import {heading, markup, isolated, join, list, listed, paragraph, sentenceWith, spoken, type Content} from './markup.js';
import {addressMarkup} from './place.js';

/**
 * @param now seconds since 1970
 * @param level of the heading
 */
export function hoursHtml({record, place, opening}: OpeningOfPlace, feed: Feed, now: number, level: number): Content {
  const today = dayAt(opening, now);
  const isArea = place?.visibility === 'area';
  const name = isArea ? (place.area ?? place.address?.addressLocality) : (place?.name ?? record.name);
  const rows = weekOf(opening, today);
  const changes = changesFrom(opening, today);
  const check = lastCheck(record, feed);
  const date = check && formatDay(check.day, language(), {weekday: false, year: true});
  const phone = phoneForHours(record, place, feed);
  return markup`<section itemscope itemtype="https://schema.org/Place">
${heading(level, name ? markup`<span itemprop="name">${spoken(name, feed)}</span>` : say.heading())}${[
    paragraph(record.name && place && spoken(record.name, feed)),
    paragraph(isArea ? '' : addressMarkup(place?.address, 'address')),
    paragraph(join(doubtsOf(opening, today), ' ')),
    noticesOf(record, place, feed, today).map((text) => paragraph(spoken(text, feed))),
    rows.length
      ? markup`<table>
<caption>${say.heading()}</caption>
${rows.map(
  (row) =>
    // Line breaks keep day and times apart in what is read without tags: search engines' excerpts, mails as plain text.
    markup`<tr><th scope="row">${say.rowDays(row)}</th>
<td>${
      row.lines.length
        ? join(
            row.lines.map((line) => lineOf(line, (text) => spoken(text, feed))),
            markup`<br>\n`,
          )
        : say.closed()
    }</td></tr>\n`,
)}</table>
`
      : '',
    changes.length
      ? [heading(level + 1, say.comingChanges()), list(changes.map((change) => changeOf(change, today, (text) => spoken(text, feed))))]
      : '',
    paragraph(
      phone &&
        markup`<a href="${phone.href}">${sentenceWith(callNumber, markup`<bdi dir="ltr" itemprop="telephone">${phone.text}</bdi>`)}</a>`,
    ),
    paragraph(opening.zone.name === HOME_ZONE ? '' : timesIn(opening.zone.name)),
    paragraph(date && (check.by ? sentenceWith((who) => checkedBy(who, date), spoken(check.by, feed)) : checked(date))),
  ]}</section>
`;
}

/** The same in one line of text and links. */
export function hoursLine({record, place, opening}: OpeningOfPlace, feed: Feed, now: number): Content[] {
  const today = dayAt(opening, now);
  const words = (text: Text | undefined) => (text ? isolated(textIn(text, language(), feed.language).text) : '');
  const phone = phoneForHours(record, place, feed);
  const week = weekOf(opening, today)
    .filter(({lines}) => lines.length)
    .map((row) => [say.rowDays(row), ' ', listed(row.lines.map((line) => lineOf(line, words)))]);
  const name = words(place?.visibility === 'area' ? place.area : (place?.name ?? record.name));
  const doubts = doubtsOf(opening, today).join(' ');
  return [
    join([name, listed(week)], ': '),
    doubts,
    ...noticesOf(record, place, feed, today).map(words),
    ...changesFrom(opening, today).map((change) => changeOf(change, today, words)),
    phone && markup`<a href="${phone.href}">${callNumber(isolated(phone.text))}</a>`,
  ];
}

const noticesOf = (record: OpeningHours, place: Place | undefined, feed: Feed, today: DayNumber): Text[] =>
  currentNotices([record, place, ...feed.organizations.filter(({id}) => record.organizations?.includes(id))], formatDate(today));

const dayAt = ({zone}: Opening, now: number): DayNumber => Math.floor(zone.toWall(now) / DAY);

interface Row {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly lines: readonly HoursLine[];
}

/** The hours of each weekday, Monday first, equal days in one row; none where no hours are known. */
function weekOf(opening: Opening, today: DayNumber): Row[] {
  const rows: Row[] = [];
  if (!opening.record.hours.length) return rows;
  const monday = today - weekdayOf(today);
  for (let i = 0; i < 7; i++) {
    // Days before today are those of next week, whose season may be another.
    const day = monday + i < today ? monday + i + 7 : monday + i;
    const lines = opening.record.hours.filter((line) => opening.isInWeek(line, day)).sort((a, b) => (a.opens < b.opens ? -1 : 1));
    const before = rows.at(-1);
    const isEqual = before?.lines.length === lines.length && lines.every((line, at) => said(line) === said(before.lines[at]!));
    if (isEqual) rows[rows.length - 1] = {...before, last: monday + i};
    else rows.push({first: monday + i, last: monday + i, lines});
  }
  return rows;
}

/** All that a line says besides its weekdays. */
const said = ({byDay: _, ...line}: HoursLine): string => JSON.stringify(line);

/** `19.00–21.00 med rådgivning, kun ulige uger`; a whole day by appointment has no times. */
function lineOf(line: HoursLine, words: (text: Text) => Content): Content {
  const {label, isAsk, start, end} = spanOf(0, line);
  const {validFrom, validThrough} = line;
  const season =
    validThrough &&
    (validFrom === validThrough
      ? formatDay(validThrough, language())
      : until(formatDay(validThrough, language(), {weekday: false, year: true})));
  const besides = listed([label ? words(label) : isAsk ? callFirst() : '', say.conditionOf(line), season]);
  return join([isAsk && end - start >= DAY ? '' : say.timesOf(line), besides], ' ');
}

/** What is not as usual from today on, also a closure that has begun. */
function changesFrom(opening: Opening, today: DayNumber): ComingChange[] {
  const day = opening.dayOf(today);
  const [reason] = day.reasons;
  const isClosure = day.state === 'closed' && reason?.kind === 'closure';
  const begun = isClosure && parseDate(reason.from!)! < today;
  const changes = comingChanges(opening, begun ? today : today - 1);
  return begun ? [{from: parseDate(reason.from!)!, through: parseDate(reason.through!)!, day}, ...changes] : changes;
}

/** `mandag 28. december: Lukket, juleferie` */
function changeOf(change: ComingChange, today: DayNumber, words: (text: Text) => Content): Content {
  const {state, spans, reasons} = change.day;
  const times = spans.filter(({isAsk}) => !isAsk).map((span) => join([say.timesOf(span), span.label && words(span.label)], ' '));
  const open = () => sentenceWith(say.openAt, listed(times));
  const holds = state === 'closed' ? say.closed() : state === 'ask' || !times.length ? callFirst() : open();
  return [say.changeDays(change, today), ': ', listed([holds, reasonOf(reasons, words)])];
}

const reasonOf = (reasons: readonly Reason[], words: (text: Text) => Content): Content => {
  const own = reasonText(reasons);
  return holidayNames(reasons) ?? (own && words(own));
};

/** Why the hours are not asserted. */
function doubtsOf({record, lastConfirmed}: Opening, today: DayNumber): string[] {
  const reason: Reason | undefined = isOld(lastConfirmed, formatDate(today))
    ? {kind: 'old', from: lastConfirmed}
    : hasHours(record)
      ? undefined
      : {kind: 'unknown'};
  return reason ? [`${callFirst()}.`, whyAsk([reason]) ?? ''] : [];
}
