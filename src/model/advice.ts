/** What can be read but was hardly meant so: nothing of it is wrong by the format, and none of it is seen by a visitor. */
import {DAY, parseDate} from './calendar.js';
import type {Activity, Feed, PlainDate, Problem} from './feed.js';
import {languageOf} from './language-of.js';
import {isTurnedRound, turnedRound, unclearHours} from './opening-week.js';
import {expandSchedule, hasDates, isPublic, needsStartDate} from './schedule.js';
import {webAddress} from './web-address.js';
import {ianaZone, type Zone} from './zone.js';

const EVER = [parseDate('0001-01-01')! * DAY, parseDate('9999-12-31')! * DAY] as const;

/**
 * Languages by a tag that is none: of `ua` for Ukrainian a reader of Ukrainian sees nothing. Each is told once, with the
 * first place where it stands.
 */
function wrongTags({language, activities}: Pick<Feed, 'language' | 'activities'>): Problem[] {
  const told = new Map<string, Problem | undefined>();
  const check = (tag: string, where: string): void => {
    if (told.has(tag)) return;
    const write = languageOf(tag) ?? (/^[A-Z]{2,3}$/.test(tag) ? tag.toLowerCase() : tag.replaceAll('_', '-'));
    told.set(tag, write === tag ? undefined : {code: 'language-tag', where, values: {found: tag, write}});
  };
  check(language, 'language');
  for (const {id, name, summary, description, availableLanguage = []} of activities) {
    for (const [field, text] of Object.entries({name, summary, description}))
      if (typeof text === 'object') for (const tag of Object.keys(text)) check(tag, `activities "${id}".${field}`);
    // A language in words is shown as it is.
    for (const tag of availableLanguage) if (tag.length < 4) check(tag, `activities "${id}".availableLanguage`);
  }
  return [...told.values()].filter((problem) => problem !== undefined);
}

const MARKUP =
  /<\/?(?:p|br|b|i|u|em|strong|a|ul|ol|li|div|span|h[1-6])(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|quot|[lg]t|aelig|oslash|aring|#\d{1,5});/i;

/** Texts with tags and character references: a feed's text is shown letter for letter. */
function markup({id, name, summary, description}: Activity): Problem[] {
  for (const [field, text] of Object.entries({name, summary, description}))
    for (const words of typeof text === 'object' ? Object.values(text) : [text ?? '']) {
      const [found] = MARKUP.exec(words) ?? [];
      if (found) return [{code: 'markup', where: `activities "${id}".${field}`, values: {found}}];
    }
  return [];
}

/** Addresses that become no link: `www.gruppen.example` without its https. */
function noLinks({id, url, links = []}: Activity): Problem[] {
  const written = [{url, field: 'url'}, ...links.map((link, i) => ({url: link.url, field: `links[${i}].url`}))];
  return written.flatMap(({url: found, field}) => {
    const values = {found: found ?? '', ...(/^www\./i.test(found ?? '') && {write: `https://${found}`})};
    return !found || webAddress(found) ? [] : [{code: 'web-address', where: `activities "${id}".${field}`, values}];
  });
}

/** Activities that can never be shown, and times that may be turned round. Calendars keep what is over, and say it in their account. */
export function advice({activities, language, openingHours, sources, timeZone, problems}: Feed, today: PlainDate): Problem[] {
  const calendars = new Set(sources.filter(({kind}) => kind === 'ical').map(({url}) => url));
  const isReported = problems.some(({values}) => values.left === 'times');
  const turned = (where: string, opens = '', closes = ''): Problem => ({
    code: 'turned-round',
    where,
    values: {found: `${opens}–${closes}`},
  });
  const own = activities.filter(({source = sources[0]?.url ?? ''}) => !calendars.has(source));
  return [
    ...wrongTags({language, activities: own}),
    ...own.flatMap(noLinks),
    ...own.flatMap(markup),
    ...own.flatMap((activity) => {
      const where = `activities "${activity.id}".schedule`;
      const code = whyWithoutDates(activity, ianaZone(activity.timeZone ?? timeZone)!, today);
      // What could not be read has been left out, and that is told.
      const never: Problem[] = code && !(code === 'never' && isReported) ? [{code, where, values: {}}] : [];
      return [
        ...never,
        ...activity.schedule
          .filter(({startTime = '', endTime = ''}) => isTurnedRound({opens: startTime, closes: endTime}))
          .map(({startTime, endTime}) => turned(where, startTime, endTime)),
      ];
    }),
    ...openingHours.flatMap((record) =>
      turnedRound(record).map(({opens, closes}) => turned(`openingHours "${record.id}".hours`, opens, closes)),
    ),
  ];
}

/** Opening hours that contradict themselves; elements say it of those that they show. */
export const unclearAdvice = ({openingHours}: Feed): Problem[] =>
  openingHours.flatMap((record) =>
    unclearHours(record).map(({code, index}) => {
      const {opens, closes} = record.hours[index]!;
      return {code, where: `openingHours "${record.id}".hours`, values: {found: `${opens}–${closes}`}};
    }),
  );

function whyWithoutDates(activity: Activity, zone: Zone, today: PlainDate): 'no-schedule' | 'over' | 'never' | undefined {
  const {schedule, occurrences, access, changes = [], validFrom, validThrough} = activity;
  if (!isPublic(activity) || access === 'by-arrangement' || occurrences.some(({end}) => end > today)) return undefined;
  // Who registers or is referred is told when.
  if (!schedule.length) return access && access !== 'drop-in' ? undefined : 'no-schedule';
  const dated = schedule.filter(hasDates);
  // Without the day it counts from a rule gives nothing, which is told; a date may be moved to a later one.
  if (!dated.length || dated.some(needsStartDate) || changes.some(({startDate = ''}) => startDate >= today)) return undefined;
  const hasDateWithin = (from: number, until: number) => {
    const {occurrences, cut} = expandSchedule(dated, zone, {from, until} as Parameters<typeof expandSchedule>[2], {
      most: 1,
      validFrom,
      validThrough,
    });
    return occurrences.length > 0 || cut !== undefined;
  };
  const [first, last] = EVER;
  if (hasDateWithin(parseDate(today)! * DAY, last)) return undefined;
  return hasDateWithin(first, last) ? 'over' : 'never';
}
