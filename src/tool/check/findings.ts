/** Everything that a person should look at in a feed that was read. Pure: no clock, no network. */
import type {Activity, Feed, PlainDate, Problem} from '../../model/feed.js';
import {lastConfirmed} from '../../model/kept.js';
import {isOld} from '../../model/last-check.js';
import {memo} from '../../model/memo.js';
import {isPublic} from '../../model/schedule.js';
import {unmetDates} from '../../model/unmet-dates.js';
import {contactsOf, visitorWays} from '../../model/visitor-contacts.js';
import {ACCESSIBILITY, AUDIENCES, CHILDREN, ROLES, TOPICS} from '../sheet/codes.js';
import {languageTag} from '../sheet/languages.js';
import type {ReadSheet} from '../sheet/read-sheet.js';
import {clockFindings} from './clocks.js';
import type {Finding} from './finding.js';
import {LanguageCount} from './languages.js';
import {nightFindings} from './night.js';
import {eachString, textFindings} from './texts.js';

/**
 * @param raw what the feed was read from, as JSON; undefined for a calendar, whose own texts are looked at
 * @param today in the feed's zone; the feed was read from there `days` ahead
 */
export function findingsOf(feed: Feed, raw: unknown, today: PlainDate, days: number): Finding[] {
  const texts: Finding[] = [];
  const languages = new LanguageCount(feed.language);
  if (raw === undefined) for (const {title, text, field} of calendarTexts(feed)) texts.push(...textFindings(text, field, () => title));
  else
    eachString(
      raw,
      (text, field, where) => texts.push(...textFindings(text, field, where)),
      (keys, where) => languages.add(keys, where),
    );
  return [
    ...texts,
    ...languages.findings(),
    ...(raw === undefined ? clockFindings(feed, titleOf) : keptFindings(feed, today)),
    ...nightFindings(feed, ({id, name}) => (raw === undefined ? titleOf(name) : `activities "${id}"`)),
    ...codeFindings(feed),
    ...reachFindings(feed),
    ...addressFindings(feed),
    ...aheadFindings(feed, days),
  ];
}

/** By the sheet's cells, in words for those who write these. */
export const findingsInSheet = (findings: readonly Finding[], {inCells}: Pick<ReadSheet, 'inCells'>): Finding[] =>
  inCells(findings).map((finding) => ({...finding, isInSheet: true}));

/** Single dates that do nothing, by the sheet's cells; those that are told of their cells already are left out. */
export function unmetInSheet({inCells, problems}: ReadSheet, feed: Feed, from: PlainDate, until: PlainDate): Problem[] {
  const isReported = ({where, values}: Problem) => problems.some((one) => one.where === where && one.values.found === values.found);
  return inCells(unmetDates(feed, from, until)).filter((problem) => !isReported(problem));
}

/** The texts of a calendar's events, each once, under its title. */
function* calendarTexts(feed: Feed) {
  const seen = new Set<string>();
  for (const {name, description, location, url, occurrences} of feed.activities)
    for (const one of [{name, description, location, url}, ...occurrences])
      for (const field of ['name', 'description', 'location', 'url'] as const) {
        const words = one[field];
        for (const text of typeof words === 'object' ? Object.values(words) : words === undefined ? [] : [words]) {
          if (seen.has(text)) continue;
          seen.add(text);
          yield {title: titleOf(name), text, field};
        }
      }
}

const titleOf = (name: Activity['name']): string => `"${typeof name === 'string' ? name : (name.da ?? Object.values(name)[0] ?? '')}"`;

function keptFindings(feed: Feed, today: PlainDate): Finding[] {
  const lists = ['activities', 'places', 'contacts', 'openingHours'] as const;
  const confirmed = lists.flatMap((list) => feed[list].map((record) => ({list, id: record.id, day: lastConfirmed(record, feed)})));
  if (confirmed.length && confirmed.every(({day}) => day === undefined)) return [{code: 'never-checked', where: '', values: {}}];
  return confirmed.flatMap(({list, id, day}) =>
    isOld(day, today) ? [{code: 'old', where: `${list} "${id}"`, values: {date: day}} as const] : [],
  );
}

const CODES = {topics: TOPICS, audience: AUDIENCES, children: CHILDREN, accessibility: ACCESSIBILITY, role: ROLES} as const;

/** By field, what to write in place of a word; undefined: it is right, or nobody knows. Few words stand in many records. */
const rightWords = {
  ...Object.fromEntries(Object.entries(CODES).map(([field, codes]) => [field, memo((word: string) => codes.get(word.toLowerCase()))])),
  // A tag is one in capitals too.
  availableLanguage: memo((word: string) => (languageTag(word) === word.toLowerCase() ? undefined : languageTag(word))),
};
const CODED = Object.entries(rightWords);

/** Words where a code or a language's tag would be said in every language. */
function codeFindings(feed: Feed): Finding[] {
  const found: Finding[] = [];
  for (const list of ['activities', 'places', 'contacts'] as const)
    for (const record of feed[list])
      for (const [field, rightWord] of CODED) {
        const value = (record as object as Readonly<Record<string, unknown>>)[field];
        for (const word of Array.isArray(value) ? (value as unknown[]) : [value]) {
          const write = typeof word === 'string' ? rightWord(word) : undefined;
          if (write !== undefined && write !== word)
            found.push({code: 'word-for-code', where: `${list} "${record.id}".${field}`, values: {found: word as string, write}});
        }
      }
  return found;
}

/** Who cannot call, or speaks no Danish, needs another way. */
function reachFindings(feed: Feed): Finding[] {
  // A calendar has no contacts: its page does.
  if (!feed.contacts.length && !feed.organizations.length) return [];
  const waysFor = visitorsWays(feed);
  return feed.activities.filter(isPublic).flatMap((activity): Finding[] => {
    const {registration, url} = activity;
    if (registration?.email || registration?.url || url) return [];
    const ways = waysFor(activity);
    if (ways.some((type) => !PHONES.has(type))) return [];
    const code = ways.length || registration?.telephone ? 'phone-only' : 'no-contact';
    return [{code, where: `activities "${activity.id}"`, values: {}}];
  });
}

/** The kinds of ways to whom an activity names, looked for once for all that name the same. */
function visitorsWays(feed: Feed): (activity: Activity) => readonly string[] {
  // An activity's contacts are found by ids of contacts and organizations only.
  const whom: Feed = {...feed, activities: [], openingHours: []};
  const known = new Map<string, readonly string[]>();
  return ({contacts = [], organization}) => {
    const key = JSON.stringify([contacts, organization]);
    const ways =
      known.get(key) ??
      contactsOf({contacts, ...(organization !== undefined && {organization})}, whom)
        .flatMap(visitorWays)
        .map(({type}) => type);
    known.set(key, ways);
    return ways;
  };
}

const PHONES = new Set(['phone', 'sms', 'voicemail']);

/** By the form of Danish addresses; no register is asked. */
function addressFindings(feed: Feed): Finding[] {
  return feed.places.flatMap(({id, address}): Finding[] => {
    if (!address || (address.addressCountry ?? 'DK') !== 'DK') return [];
    const {streetAddress = '', postalCode = ''} = address;
    const where = `places "${id}".address`;
    if (postalCode && !/^(?:0[5-9]|[1-9]\d)\d\d$/.test(postalCode)) return [{code: 'odd-postcode', where, values: {found: postalCode}}];
    return streetAddress && !/\d/.test(streetAddress) ? [{code: 'no-house-number', where, values: {found: streetAddress}}] : [];
  });
}

function aheadFindings(feed: Feed, days: number): Finding[] {
  const isShown = feed.activities.some(({occurrences, schedule}) => occurrences.length || schedule.some(({text}) => text));
  const hasElse = feed.openingHours.length || feed.contacts.length || feed.signup || feed.activities.some(({schedule}) => !schedule.length);
  return isShown || hasElse ? [] : [{code: 'nothing-ahead', where: '', values: {days}}];
}
