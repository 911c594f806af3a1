/** What the catalogue says before anything in it is opened. */
import {msg, named, str} from '../words.js';
import {plural} from '../plural.js';

export const heading = () => msg('Det sker hos os');

// How many

const none = () => msg('Ingen aktiviteter');
export const activityCount = (count: number) =>
  count
    ? plural(count, {
        one: () => msg(str`${count} aktivitet`, {id: 'activities.one'}),
        two: () => msg(str`${count} aktiviteter`, {id: 'activities.two'}),
        few: () => msg(str`${count} aktiviteter`, {id: 'activities.few'}),
        many: () => msg(str`${count} aktiviteter`, {id: 'activities.many'}),
        other: () => msg(str`${count} aktiviteter`, {id: 'activities.other'}),
      })
    : none();
/** Which days the list covers. */
export function nextDays(days: number): string {
  if (days === 1) return msg('i dag');
  if (days === 7) return msg('den næste uge');
  if (days === 14) return msg('de næste to uger');
  if (days >= 28 && days <= 31) return msg('den næste måned');
  return plural(days, {
    one: () => msg(str`de næste ${days} dage`, {id: 'next-days.one'}),
    two: () => msg(str`de næste ${days} dage`, {id: 'next-days.two'}),
    few: () => msg(str`de næste ${days} dage`, {id: 'next-days.few'}),
    many: () => msg(str`de næste ${days} dage`, {id: 'next-days.many'}),
    other: () => msg(str`de næste ${days} dage`, {id: 'next-days.other'}),
  });
}

// While there is nothing to show

export const loading = () => msg('Henter aktiviteter …');

// The rows

export const byArrangement = () => msg('Efter aftale');
export const byArrangementText = () => msg('Ingen faste tider. Ring eller skriv, så finder vi en dag.');
/** What a feed has no title for. */
export const untitled = () => msg('Uden titel');
export const allDay = () => msg('Hele dagen');
/** @param end a time or a date */
export const until = (end: string) => msg(str`til ${end}`);
/** It has no end, so nobody knows whether it is still going on. */
export const began = (time: string) => msg(str`begyndte kl. ${time}`);
/** @param day a date in words */
export const registerBy = (day: string) => msg(str`Tilmelding senest ${day}`);
export const registrationClosed = () => msg('Fristen for tilmelding er gået');
export const cancelled = () => msg('Aflyst');
export const postponed = () => msg('Udsat');
export const moved = () => msg('Flyttet');
export const newPlace = () => msg('Nyt sted');
export const newTime = () => msg('Nyt tidspunkt');
export const onNow = () => msg('I gang nu');
export const volunteersNeeded = () => msg('Mangler frivillige');
/** Before a value that is struck through, for those who cannot see it. */
export const before = (value: string) => msg(str`før: ${value}`);

/** How one comes to take part, in a word or two; undefined for a code that has no name here, which is shown as written. */
export const accessName = named({
  'drop-in': () => msg('Kom bare'),
  registration: () => msg('Tilmelding'),
  referral: () => msg('Efter henvisning'),
  'by-arrangement': () => msg('Aftal tid'),
});
