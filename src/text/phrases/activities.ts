/** What the catalogue says before anything in it is opened. */
import type {Activity, Occurrence, PlainDate} from '../../model/feed.js';
import {formatDay} from '../format.js';
import {language, msg, named, str} from '../words.js';

export const heading = () => msg('Det sker hos os');

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
/** That it does not take place on its date; '' where it does. */
export const offWords = ({status}: Occurrence): string =>
  status === 'cancelled' ? cancelled() : status === 'postponed' ? postponed() : '';
/** What is not as planned: that it is off, that it is elsewhere or at another time; '' where nothing is. */
export function changeWords(occurrence: Occurrence): string {
  const {status, place, location, previousStart} = occurrence;
  const isMoved = status === 'moved';
  return offWords(occurrence) || (isMoved && (place || location) ? newPlace() : previousStart ? newTime() : isMoved ? moved() : '');
}
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

/** How one gets in: until when one can register, or whether one may just come; undefined where that is not said. */
export function entryWords({access, registration}: Activity, today: PlainDate): string | undefined {
  const {deadline} = registration ?? {};
  if (deadline) return deadline >= today ? registerBy(formatDay(deadline, language())) : registrationClosed();
  return access && access !== 'by-arrangement' ? (accessName(access) ?? access) : undefined;
}
