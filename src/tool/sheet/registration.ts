/** How a row says that one registers. */
import type {ActivityRecord, PlainDate} from '../../model/feed.js';
import {channelsIn, numberIn, wordsWithLink} from './cells-of.js';
import {defined} from './records.js';
import {BY_ARRANGEMENT, NO, datesIn} from './schedule.js';
import {YES, type Row} from './table.js';

const NO_REGISTRATION = /^(ikke nødvendigt?|(bare )?kom bare( forbi)?|ingen tilmelding|drop-?\s?in|just come|none)$/i;
const IS_REQUIRED = /^(nødvendigt?|påkrævet|kræves|required|tilmelding|skal tilmeldes)$/i;

export function registrationOf(row: Row, today: PlainDate): Pick<ActivityRecord, 'access' | 'registration'> {
  const words = row.words('registration');
  const deadline = datesIn(row, 'deadline', {today})?.spans[0]?.from;
  const capacity = numberIn(row, 'capacity');
  const limits = {...(deadline && {deadline}), ...(capacity !== undefined && {capacity})};
  const registration = (more: object) => {
    const all = {...more, ...limits};
    return Object.keys(all).length ? {registration: all} : {};
  };
  if (!words) return registration({});
  if (NO.test(words) || NO_REGISTRATION.test(words)) return {access: 'drop-in', ...registration({})};
  if (BY_ARRANGEMENT.test(words)) return {access: 'by-arrangement', ...registration({})};
  if (/^(via )?henvisning|^referral/i.test(words)) return {access: 'referral', ...registration({})};
  const {emails, phones, urls, rest} = channelsIn(wordsWithLink(row, 'registration'));
  const says = YES.test(words) || IS_REQUIRED.test(words) ? '' : rest;
  const text = says.replace(/^(?:ja|yes)?[,.:\s]*(tilmelding|tilmeld dig|ring|skriv|sms|call|write)?\s*(via|til|på|hos|to|by|at)?$/i, '');
  return {
    access: 'registration',
    ...registration(defined({url: urls[0], email: emails[0], telephone: phones[0], text: text ? words : undefined})),
  };
}
