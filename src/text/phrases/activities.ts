/** What the catalogue says before anything in it is opened. */
import {msg, named, str} from '../words.js';

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
