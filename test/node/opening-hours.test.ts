import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DAY, formatDateTime, parseDate, parseDateTime} from '../../src/model/calendar.js';
import type {OpeningHours} from '../../src/model/feed.js';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {comingChanges, openingWeek, unclearHours} from '../../src/model/opening-week.js';
import {fixedZone} from '../../src/model/transition-zone.js';
import {ianaZone} from '../../src/model/zone.js';
import {reasonText, statementOf} from '../../src/text/phrases/opening-hours.js';
import * as doubts from '../../src/text/phrases/holidays.js';
import {changeDays, conditionOf, rowDays} from '../../src/text/phrases/opening-week.js';

const vindrosen: OpeningHours = {
  id: 'vindrosen',
  hours: [{byDay: ['MO'], opens: '19:00', closes: '21:00', label: 'med rådgivning'}],
  publicHolidays: 'closed',
  customaryDays: {'12-24': 'closed', '12-31': 'closed', '06-05': 'closed', '05-01': 'ask'},
};
const daily = (...days: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[]) => days;
const records: Record<string, OpeningHours> = {
  vindrosen,
  'vindrosen, nothing said of holidays': {id: 'a', hours: vindrosen.hours},
  'vindrosen, open on holidays': {...vindrosen, publicHolidays: 'open', customaryDays: 'open'},
  'vindrosen, ask on holidays': {...vindrosen, publicHolidays: 'ask', customaryDays: 'ask'},
  kommune: {
    id: 'k',
    hours: [
      {byDay: ['MO', 'TU', 'WE'], opens: '09:00', closes: '15:00'},
      {byDay: ['TH'], opens: '09:00', closes: '17:00'},
      {byDay: ['FR'], opens: '09:00', closes: '12:00'},
    ],
    publicHolidays: 'closed',
    customaryDays: {
      'christmas-eve': 'closed',
      'new-years-eve': 'closed',
      'constitution-day': 'closed',
      'day-after-ascension': 'closed',
      'between-christmas-and-new-year': 'closed',
    },
  },
  'night café': {id: 'n', hours: [{byDay: ['FR', 'SA'], opens: '22:00', closes: '02:00'}], publicHolidays: 'closed', customaryDays: 'open'},
  'odd Saturdays': {
    id: 'o',
    hours: [{byDay: ['SA'], opens: '10:00', closes: '13:00', weeks: 'odd'}],
    publicHolidays: 'open',
    customaryDays: 'open',
  },
  'even Sundays': {
    id: 'e',
    hours: [{byDay: ['SU'], opens: '10:00', closes: '13:00', weeks: 'even'}],
    publicHolidays: 'open',
    customaryDays: 'open',
  },
  'first Mondays and last Thursdays': {
    id: 'f',
    hours: [
      {byDay: ['MO'], opens: '19:00', closes: '21:00', byMonthWeek: 1},
      {byDay: ['TH'], opens: '16:00', closes: '18:00', byMonthWeek: -1},
    ],
    publicHolidays: 'open',
    customaryDays: 'open',
  },
  summer: {
    id: 's',
    hours: [{byDay: ['SA'], opens: '10:00', closes: '14:00', validFrom: '2027-05-01', validThrough: '2027-08-31'}],
    publicHolidays: 'closed',
    customaryDays: 'open',
  },
  'day and night': {id: 'd', hours: [{opens: '00:00', closes: '23:59'}], publicHolidays: 'open', customaryDays: 'open'},
  'day and night but Christmas Day': {
    id: 'd2',
    hours: [{opens: '00:00', closes: '23:59'}],
    publicHolidays: 'open',
    customaryDays: 'open',
    closures: [{validFrom: '2026-12-25', reason: 'Personalet holder jul'}],
  },
  'two times a day': {
    id: 't',
    hours: [
      {byDay: daily('MO', 'TU'), opens: '10:00', closes: '12:00'},
      {byDay: daily('MO', 'TU'), opens: '14:00', closes: '16:00', label: 'lektier'},
    ],
    publicHolidays: 'closed',
  },
  'advice within': {
    id: 'w',
    hours: [
      {byDay: ['TU'], opens: '10:00', closes: '18:00'},
      {byDay: ['TU'], opens: '15:00', closes: '17:00', label: 'rådgivning'},
    ],
    publicHolidays: 'closed',
  },
  'changes of its own': {
    ...vindrosen,
    specialOpeningHours: [
      {validFrom: '2026-12-14', opens: '18:00', closes: '20:00', reason: 'Vi spiser suppe'},
      {validFrom: '2026-12-26', opens: '14:00', closes: '16:00', label: 'juletræ'},
    ],
    closures: [
      {validFrom: '2026-12-21', validThrough: '2027-01-03', reason: 'Juleferie'},
      {validFrom: '2027-07-01', validThrough: '2027-07-31', reason: 'Sommerferie'},
    ],
  },
  contradiction: {
    ...vindrosen,
    specialOpeningHours: [{validFrom: '2026-12-14', opens: '18:00', closes: '20:00'}],
    closures: [{validFrom: '2026-12-14', reason: 'Lukket'}],
  },
  'special without times': {...vindrosen, specialOpeningHours: [{validFrom: '2026-12-14', reason: 'Julefrokost'}]},
  'turned round': {id: 'r', hours: [{byDay: ['MO'], opens: '21:00', closes: '19:00'}], publicHolidays: 'closed'},
  'checked long ago': {...vindrosen, lastChecked: '2025-11-03'},
  unknown: {id: 'u', hours: []},
  'only closed days known': {id: 'c', hours: [], closures: [{validFrom: '2026-12-14', reason: 'Caféen bliver malet'}]},
  'the nights the clock changes': {
    id: 'z',
    hours: [{byDay: ['SU'], opens: '01:00', closes: '04:00'}],
    publicHolidays: 'open',
    customaryDays: 'open',
  },
  'until half past two': {
    id: 'h',
    hours: [{byDay: ['SU'], opens: '00:30', closes: '02:30'}],
    publicHolidays: 'open',
    customaryDays: 'open',
  },
  'New York': {
    id: 'y',
    timeZone: 'America/New_York',
    hours: [{byDay: ['MO'], opens: '09:00', closes: '17:00'}],
    publicHolidays: 'open',
    customaryDays: 'open',
  },
};

/**
 * Whose hours; then a moment on the place's clock, the state, when it becomes another (`-`: not within 400 days), and what is
 * said: title, what follows, the feed's own words, what comes after that.
 */
const questions = `
vindrosen
  2026-11-23T00:00 closed 2026-11-23T19:00 Lukket nu | Åbner i dag kl. 19.00 | med rådgivning
  2026-11-23T18:59 closed 2026-11-23T19:00 Lukket nu | Åbner i dag kl. 19.00 | med rådgivning
  2026-11-23T19:00 open 2026-11-23T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2026-11-23T20:59 open 2026-11-23T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2026-11-23T21:00 closed 2026-11-30T19:00 Lukket nu | Åbner mandag 30. november kl. 19.00 | med rådgivning
  2026-11-24T12:00 closed 2026-11-30T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2026-11-28T12:00 closed 2026-11-30T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2026-11-29T12:00 closed 2026-11-30T19:00 Lukket nu | Åbner i morgen kl. 19.00 | med rådgivning
  2026-11-29T23:59 closed 2026-11-30T19:00 Lukket nu | Åbner i morgen kl. 19.00 | med rådgivning
  2026-12-27T20:00 closed 2026-12-28T19:00 Lukket nu | Åbner i morgen kl. 19.00 | med rådgivning
  2026-12-28T18:00 closed 2026-12-28T19:00 Lukket nu | Åbner i dag kl. 19.00 | med rådgivning
  2026-12-28T19:30 open 2026-12-28T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2026-12-31T12:00 closed 2027-01-04T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2027-01-01T00:00 closed 2027-01-04T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2027-01-01T12:00 closed 2027-01-04T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2027-01-03T23:59 closed 2027-01-04T19:00 Lukket nu | Åbner i morgen kl. 19.00 | med rådgivning
  2027-01-04T19:00 open 2027-01-04T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2027-03-27T12:00 closed 2027-04-05T19:00 Lukket nu | Åbner mandag 5. april kl. 19.00 | med rådgivning
  2027-03-28T12:00 closed 2027-04-05T19:00 Lukket nu | Åbner mandag 5. april kl. 19.00 | med rådgivning
  2027-03-29T08:00 closed 2027-04-05T19:00 Lukket i dag | 2. påskedag | Åbner igen mandag 5. april kl. 19.00
  2027-03-29T19:30 closed 2027-04-05T19:00 Lukket i dag | 2. påskedag | Åbner igen mandag 5. april kl. 19.00
  2027-03-29T23:59 closed 2027-04-05T19:00 Lukket i dag | 2. påskedag | Åbner igen mandag 5. april kl. 19.00
  2027-03-30T00:00 closed 2027-04-05T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2027-05-03T20:00 open 2027-05-03T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2027-05-10T21:00 closed 2027-05-24T19:00 Lukket nu | Åbner mandag 24. maj kl. 19.00 | med rådgivning
  2027-05-16T12:00 closed 2027-05-24T19:00 Lukket nu | Åbner mandag 24. maj kl. 19.00 | med rådgivning
  2027-05-17T00:00 closed 2027-05-24T19:00 Lukket i dag | 2. pinsedag | Åbner igen mandag 24. maj kl. 19.00
  2027-05-17T19:30 closed 2027-05-24T19:00 Lukket i dag | 2. pinsedag | Åbner igen mandag 24. maj kl. 19.00
  2027-05-17T22:00 closed 2027-05-24T19:00 Lukket i dag | 2. pinsedag | Åbner igen mandag 24. maj kl. 19.00
  2027-05-18T08:00 closed 2027-05-24T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2028-05-01T08:00 ask 2028-05-01T21:00 Ring først | Det er 1. maj, og vi ved ikke, om der er åbent. | Ellers åbent mandag 8. maj kl. 19.00
  2028-05-01T19:30 ask 2028-05-01T21:00 Ring først | Det er 1. maj, og vi ved ikke, om der er åbent. | Ellers åbent mandag 8. maj kl. 19.00
  2028-05-01T21:00 closed 2028-05-08T19:00 Lukket nu | Åbner mandag 8. maj kl. 19.00 | med rådgivning
  2028-04-30T12:00 closed 2028-05-01T00:00 Lukket nu | Måske åbent i morgen kl. 19.00. Ring først. | Ellers åbent mandag 8. maj kl. 19.00
  2028-06-05T10:00 closed 2028-06-12T19:00 Lukket i dag | 2. pinsedag og grundlovsdag | Åbner igen mandag 12. juni kl. 19.00
  2028-06-05T19:30 closed 2028-06-12T19:00 Lukket i dag | 2. pinsedag og grundlovsdag | Åbner igen mandag 12. juni kl. 19.00
  2028-06-04T10:00 closed 2028-06-12T19:00 Lukket nu | Åbner mandag 12. juni kl. 19.00 | med rådgivning
  2028-06-06T10:00 closed 2028-06-12T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning
  2027-03-22T20:00 open 2027-03-22T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2027-10-25T19:30 open 2027-10-25T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2027-11-01T19:30 open 2027-11-01T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2028-12-25T19:30 closed 2029-01-08T19:00 Lukket i dag | Juledag | Åbner igen mandag 8. januar kl. 19.00
  2028-02-28T19:30 open 2028-02-28T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2028-02-29T19:30 closed 2028-03-06T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning

vindrosen, nothing said of holidays
  2027-03-29T19:30 ask 2027-03-29T21:00 Ring først | Det er 2. påskedag, og vi ved ikke, om der er åbent. | Ellers åbent mandag 5. april kl. 19.00
  2027-03-29T08:00 ask 2027-03-29T21:00 Ring først | Det er 2. påskedag, og vi ved ikke, om der er åbent. | Ellers åbent mandag 5. april kl. 19.00
  2027-03-29T21:00 closed 2027-04-05T19:00 Lukket nu | Åbner mandag 5. april kl. 19.00 | med rådgivning
  2027-03-28T12:00 closed 2027-03-29T00:00 Lukket nu | Måske åbent i morgen kl. 19.00. Ring først. | Ellers åbent mandag 5. april kl. 19.00
  2027-03-23T12:00 closed 2027-03-29T00:00 Lukket nu | Måske åbent mandag kl. 19.00. Ring først. | Ellers åbent mandag 5. april kl. 19.00
  2028-06-05T19:30 ask 2028-06-05T21:00 Ring først | Det er 2. pinsedag og grundlovsdag, og vi ved ikke, om der er åbent. | Ellers åbent mandag 12. juni kl. 19.00
  2026-12-28T19:30 open 2026-12-28T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2028-05-01T19:30 open 2028-05-01T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2029-12-24T12:00 ask 2029-12-24T21:00 Ring først | Det er juleaften, og vi ved ikke, om der er åbent. | Ellers åbent mandag 7. januar kl. 19.00
  2029-12-31T20:00 ask 2029-12-31T21:00 Ring først | Det er nytårsaften, og vi ved ikke, om der er åbent. | Ellers åbent mandag 7. januar kl. 19.00
  2029-12-25T12:00 closed 2029-12-31T00:00 Lukket nu | Måske åbent mandag kl. 19.00. Ring først. | Ellers åbent mandag 7. januar kl. 19.00

vindrosen, open on holidays
  2027-03-29T19:30 open 2027-03-29T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2027-05-17T19:30 open 2027-05-17T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2028-06-05T20:00 open 2028-06-05T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2029-12-24T20:00 open 2029-12-24T21:00 Åbent nu | til kl. 21.00 | med rådgivning
  2029-12-31T19:00 open 2029-12-31T21:00 Åbent nu | til kl. 21.00 | med rådgivning

vindrosen, ask on holidays
  2027-05-17T19:30 ask 2027-05-17T21:00 Ring først | Det er 2. pinsedag, og vi ved ikke, om der er åbent. | Ellers åbent mandag 24. maj kl. 19.00
  2028-06-05T12:00 ask 2028-06-05T21:00 Ring først | Det er 2. pinsedag og grundlovsdag, og vi ved ikke, om der er åbent. | Ellers åbent mandag 12. juni kl. 19.00
  2029-12-24T20:00 ask 2029-12-24T21:00 Ring først | Det er juleaften, og vi ved ikke, om der er åbent. | Ellers åbent mandag 7. januar kl. 19.00
  2029-12-24T21:00 closed 2029-12-31T00:00 Lukket nu | Måske åbent mandag 31. december kl. 19.00. Ring først. | Ellers åbent mandag 7. januar kl. 19.00

kommune
  2026-12-23T14:00 open 2026-12-23T15:00 Åbent nu | til kl. 15.00
  2026-12-23T15:00 closed 2027-01-04T09:00 Lukket nu | Åbner mandag 4. januar kl. 09.00
  2026-12-24T10:00 closed 2027-01-04T09:00 Lukket i dag | Juleaften | Åbner igen mandag 4. januar kl. 09.00
  2026-12-25T10:00 closed 2027-01-04T09:00 Lukket i dag | Juledag | Åbner igen mandag 4. januar kl. 09.00
  2026-12-26T10:00 closed 2027-01-04T09:00 Lukket nu | Åbner mandag 4. januar kl. 09.00
  2026-12-28T10:00 closed 2027-01-04T09:00 Lukket i dag | Mellem jul og nytår | Åbner igen mandag 4. januar kl. 09.00
  2026-12-30T10:00 closed 2027-01-04T09:00 Lukket i dag | Mellem jul og nytår | Åbner igen mandag kl. 09.00
  2026-12-31T10:00 closed 2027-01-04T09:00 Lukket i dag | Nytårsaften | Åbner igen mandag kl. 09.00
  2027-01-01T10:00 closed 2027-01-04T09:00 Lukket i dag | Nytårsdag | Åbner igen mandag kl. 09.00
  2027-01-04T08:59 closed 2027-01-04T09:00 Lukket nu | Åbner i dag kl. 09.00
  2027-01-04T09:00 open 2027-01-04T15:00 Åbent nu | til kl. 15.00
  2027-05-05T16:00 closed 2027-05-10T09:00 Lukket nu | Åbner mandag kl. 09.00
  2027-05-06T10:00 closed 2027-05-10T09:00 Lukket i dag | Kristi himmelfartsdag | Åbner igen mandag kl. 09.00
  2027-05-07T10:00 closed 2027-05-10T09:00 Lukket i dag | Dagen efter Kristi himmelfartsdag | Åbner igen mandag kl. 09.00
  2027-05-10T14:59 open 2027-05-10T15:00 Åbent nu | til kl. 15.00
  2027-03-25T09:00 closed 2027-03-30T09:00 Lukket i dag | Skærtorsdag | Åbner igen tirsdag kl. 09.00
  2027-03-24T16:00 closed 2027-03-30T09:00 Lukket nu | Åbner tirsdag kl. 09.00
  2027-03-26T09:00 closed 2027-03-30T09:00 Lukket i dag | Langfredag | Åbner igen tirsdag kl. 09.00
  2027-03-29T09:00 closed 2027-03-30T09:00 Lukket i dag | 2. påskedag | Åbner igen i morgen kl. 09.00
  2027-06-05T10:00 closed 2027-06-07T09:00 Lukket nu | Åbner mandag kl. 09.00
  2028-06-05T10:00 closed 2028-06-06T09:00 Lukket i dag | 2. pinsedag og grundlovsdag | Åbner igen i morgen kl. 09.00
  2027-04-23T10:00 open 2027-04-23T12:00 Åbent nu | til kl. 12.00
  2027-10-29T12:00 closed 2027-11-01T09:00 Lukket nu | Åbner mandag kl. 09.00

night café
  2026-11-27T21:59 closed 2026-11-27T22:00 Lukket nu | Åbner i dag kl. 22.00
  2026-11-27T22:00 open 2026-11-28T02:00 Åbent nu | til kl. 02.00
  2026-11-28T00:30 open 2026-11-28T02:00 Åbent nu | til kl. 02.00
  2026-11-28T01:59 open 2026-11-28T02:00 Åbent nu | til kl. 02.00
  2026-11-28T02:00 closed 2026-11-28T22:00 Lukket nu | Åbner i dag kl. 22.00
  2026-11-28T23:00 open 2026-11-29T02:00 Åbent nu | til kl. 02.00
  2026-11-29T02:00 closed 2026-12-04T22:00 Lukket nu | Åbner fredag kl. 22.00
  2026-12-24T23:00 closed 2027-01-02T22:00 Lukket nu | Åbner lørdag 2. januar kl. 22.00
  2026-12-25T22:30 closed 2027-01-02T22:00 Lukket i dag | Juledag | Åbner igen lørdag 2. januar kl. 22.00
  2026-12-26T00:30 closed 2027-01-02T22:00 Lukket i dag | 2. juledag | Åbner igen lørdag 2. januar kl. 22.00
  2026-12-26T22:30 closed 2027-01-02T22:00 Lukket i dag | 2. juledag | Åbner igen lørdag 2. januar kl. 22.00
  2026-12-27T01:00 closed 2027-01-02T22:00 Lukket nu | Åbner lørdag kl. 22.00
  2027-01-01T01:00 closed 2027-01-02T22:00 Lukket i dag | Nytårsdag | Åbner igen i morgen kl. 22.00
  2027-01-01T23:00 closed 2027-01-02T22:00 Lukket i dag | Nytårsdag | Åbner igen i morgen kl. 22.00
  2027-01-02T00:30 closed 2027-01-02T22:00 Lukket nu | Åbner i dag kl. 22.00
  2027-03-27T22:30 open 2027-03-28T03:00 Åbent nu | til kl. 03.00
  2027-03-28T01:30 open 2027-03-28T03:00 Åbent nu | til kl. 03.00
  2027-10-30T23:00 open 2027-10-31T02:00 Åbent nu | til kl. 02.00
  2027-10-31T01:30 open 2027-10-31T02:00 Åbent nu | til kl. 02.00
  2026-12-31T23:59 closed 2027-01-02T22:00 Lukket nu | Åbner lørdag kl. 22.00

odd Saturdays
  2026-11-28T11:00 closed 2026-12-05T10:00 Lukket nu | Åbner lørdag 5. december kl. 10.00
  2026-12-05T11:00 open 2026-12-05T13:00 Åbent nu | til kl. 13.00
  2026-12-12T11:00 closed 2026-12-19T10:00 Lukket nu | Åbner lørdag 19. december kl. 10.00
  2026-12-26T11:00 closed 2027-01-02T10:00 Lukket nu | Åbner lørdag 2. januar kl. 10.00
  2027-01-02T11:00 open 2027-01-02T13:00 Åbent nu | til kl. 13.00
  2027-01-09T11:00 open 2027-01-09T13:00 Åbent nu | til kl. 13.00
  2027-01-10T11:00 closed 2027-01-23T10:00 Lukket nu | Åbner lørdag 23. januar kl. 10.00
  2027-01-16T11:00 closed 2027-01-23T10:00 Lukket nu | Åbner lørdag 23. januar kl. 10.00
  2027-01-23T09:00 closed 2027-01-23T10:00 Lukket nu | Åbner i dag kl. 10.00
  2032-12-25T11:00 closed 2033-01-01T10:00 Lukket nu | Åbner lørdag 1. januar kl. 10.00
  2033-01-01T11:00 open 2033-01-01T13:00 Åbent nu | til kl. 13.00
  2033-01-08T11:00 open 2033-01-08T13:00 Åbent nu | til kl. 13.00

even Sundays
  2026-12-27T11:00 open 2026-12-27T13:00 Åbent nu | til kl. 13.00
  2027-01-03T11:00 closed 2027-01-17T10:00 Lukket nu | Åbner søndag 17. januar kl. 10.00
  2027-01-10T11:00 closed 2027-01-17T10:00 Lukket nu | Åbner søndag 17. januar kl. 10.00
  2027-01-17T11:00 open 2027-01-17T13:00 Åbent nu | til kl. 13.00
  2027-01-04T11:00 closed 2027-01-17T10:00 Lukket nu | Åbner søndag 17. januar kl. 10.00

first Mondays and last Thursdays
  2026-12-07T19:30 open 2026-12-07T21:00 Åbent nu | til kl. 21.00
  2026-12-14T19:30 closed 2026-12-31T16:00 Lukket nu | Åbner torsdag 31. december kl. 16.00
  2026-11-26T17:00 open 2026-11-26T18:00 Åbent nu | til kl. 18.00
  2026-11-19T17:00 closed 2026-11-26T16:00 Lukket nu | Åbner torsdag 26. november kl. 16.00
  2026-12-31T17:00 open 2026-12-31T18:00 Åbent nu | til kl. 18.00
  2027-02-25T17:00 open 2027-02-25T18:00 Åbent nu | til kl. 18.00
  2027-02-01T20:59 open 2027-02-01T21:00 Åbent nu | til kl. 21.00
  2026-11-27T12:00 closed 2026-12-07T19:00 Lukket nu | Åbner mandag 7. december kl. 19.00

summer
  2026-11-23T12:00 closed 2027-05-01T10:00 Lukket nu | Åbner lørdag 1. maj kl. 10.00
  2027-04-24T11:00 closed 2027-05-01T10:00 Lukket nu | Åbner lørdag 1. maj kl. 10.00
  2027-05-01T11:00 open 2027-05-01T14:00 Åbent nu | til kl. 14.00
  2027-08-28T11:00 open 2027-08-28T14:00 Åbent nu | til kl. 14.00
  2027-08-28T14:00 closed - Lukket nu | Vi ved ikke, hvornår der åbner igen.
  2027-09-04T11:00 closed - Lukket nu | Vi ved ikke, hvornår der åbner igen.

day and night
  2026-11-23T03:00 open - Åbent nu | Døgnet rundt
  2026-12-24T18:00 open - Åbent nu | Døgnet rundt
  2026-12-31T23:59 open - Åbent nu | Døgnet rundt
  2027-03-28T03:30 open - Åbent nu | Døgnet rundt

day and night but Christmas Day
  2026-12-20T12:00 open 2026-12-25T00:00 Åbent nu | til torsdag kl. 24.00
  2026-12-24T12:00 open 2026-12-25T00:00 Åbent nu | til kl. 24.00
  2026-12-24T23:59 open 2026-12-25T00:00 Åbent nu | til kl. 24.00
  2026-12-25T00:00 closed 2026-12-26T00:00 Lukket i dag | Personalet holder jul | Åbner igen i morgen kl. 00.00
  2026-12-25T15:00 closed 2026-12-26T00:00 Lukket i dag | Personalet holder jul | Åbner igen i morgen kl. 00.00
  2026-12-26T00:00 open - Åbent nu | Døgnet rundt

two times a day
  2026-11-23T11:00 open 2026-11-23T12:00 Åbent nu | til kl. 12.00
  2026-11-23T12:00 closed 2026-11-23T14:00 Lukket nu | Åbner i dag kl. 14.00 | lektier
  2026-11-23T13:00 closed 2026-11-23T14:00 Lukket nu | Åbner i dag kl. 14.00 | lektier
  2026-11-23T14:00 open 2026-11-23T16:00 Åbent nu | til kl. 16.00 | lektier
  2026-11-23T16:00 closed 2026-11-24T10:00 Lukket nu | Åbner i morgen kl. 10.00
  2026-11-24T16:00 closed 2026-11-30T10:00 Lukket nu | Åbner mandag kl. 10.00

advice within
  2026-11-24T14:00 open 2026-11-24T18:00 Åbent nu | til kl. 18.00
  2026-11-24T15:30 open 2026-11-24T18:00 Åbent nu | til kl. 18.00 | rådgivning
  2026-11-24T17:30 open 2026-11-24T18:00 Åbent nu | til kl. 18.00
  2026-11-23T20:00 closed 2026-11-24T10:00 Lukket nu | Åbner i morgen kl. 10.00

changes of its own
  2026-12-14T17:59 closed 2026-12-14T18:00 Lukket nu | Åbner i dag kl. 18.00 | Vi spiser suppe
  2026-12-14T18:00 open 2026-12-14T20:00 Åbent nu | til kl. 20.00 | Vi spiser suppe
  2026-12-14T19:59 open 2026-12-14T20:00 Åbent nu | til kl. 20.00 | Vi spiser suppe
  2026-12-14T20:00 closed 2026-12-26T00:00 Lukket nu | Måske åbent lørdag 26. december kl. 14.00. Ring først. | Vi spiser suppe | Ellers åbent mandag 4. januar kl. 19.00
  2026-12-14T20:30 closed 2026-12-26T00:00 Lukket nu | Måske åbent lørdag 26. december kl. 14.00. Ring først. | Vi spiser suppe | Ellers åbent mandag 4. januar kl. 19.00
  2026-12-20T12:00 closed 2026-12-26T00:00 Lukket nu | Måske åbent lørdag kl. 14.00. Ring først. | Ellers åbent mandag 4. januar kl. 19.00
  2026-12-21T19:30 closed 2026-12-26T00:00 Lukket i dag | Juleferie | Måske åbent lørdag kl. 14.00. Ring først. Ellers åbent mandag 4. januar kl. 19.00
  2026-12-22T12:00 closed 2026-12-26T00:00 Lukket i dag | Juleferie | Måske åbent lørdag kl. 14.00. Ring først. Ellers åbent mandag 4. januar kl. 19.00
  2026-12-26T13:00 ask 2026-12-26T16:00 Ring først | Oplysningerne om i dag siger hver sit. | Juleferie | Ellers åbent mandag 4. januar kl. 19.00
  2026-12-26T14:30 ask 2026-12-26T16:00 Ring først | Oplysningerne om i dag siger hver sit. | Juleferie | Ellers åbent mandag 4. januar kl. 19.00
  2027-01-03T12:00 closed 2027-01-04T19:00 Lukket i dag | Juleferie | Åbner igen i morgen kl. 19.00
  2027-01-04T12:00 closed 2027-01-04T19:00 Lukket nu | Åbner i dag kl. 19.00 | med rådgivning
  2027-06-30T12:00 closed 2027-08-02T19:00 Lukket nu | Åbner mandag 2. august kl. 19.00 | med rådgivning
  2027-07-15T12:00 closed 2027-08-02T19:00 Lukket i dag | Sommerferie | Åbner igen mandag 2. august kl. 19.00
  2027-07-31T23:00 closed 2027-08-02T19:00 Lukket i dag | Sommerferie | Åbner igen mandag kl. 19.00
  2027-08-01T09:00 closed 2027-08-02T19:00 Lukket nu | Åbner i morgen kl. 19.00 | med rådgivning
  2027-08-02T19:30 open 2027-08-02T21:00 Åbent nu | til kl. 21.00 | med rådgivning

contradiction
  2026-12-13T12:00 closed 2026-12-14T00:00 Lukket nu | Måske åbent i morgen kl. 18.00. Ring først. | Ellers åbent mandag 21. december kl. 19.00
  2026-12-14T12:00 ask 2026-12-14T20:00 Ring først | Oplysningerne om i dag siger hver sit. | Lukket | Ellers åbent mandag 21. december kl. 19.00
  2026-12-14T20:00 closed 2026-12-21T19:00 Lukket nu | Åbner mandag 21. december kl. 19.00 | med rådgivning
  2026-12-15T12:00 closed 2026-12-21T19:00 Lukket nu | Åbner mandag kl. 19.00 | med rådgivning

special without times
  2026-12-14T12:00 ask 2026-12-14T21:00 Ring først | Oplysningerne om i dag siger hver sit. | Julefrokost | Ellers åbent mandag 21. december kl. 19.00
  2026-12-14T19:30 ask 2026-12-14T21:00 Ring først | Oplysningerne om i dag siger hver sit. | Julefrokost | Ellers åbent mandag 21. december kl. 19.00
  2026-12-14T21:00 closed 2026-12-21T19:00 Lukket nu | Åbner mandag 21. december kl. 19.00 | med rådgivning
  2026-12-21T20:00 open 2026-12-21T21:00 Åbent nu | til kl. 21.00 | med rådgivning

turned round
  2026-11-23T12:00 ask 2026-11-24T19:00 Ring først | Oplysningerne om i dag siger hver sit.
  2026-11-23T22:00 ask 2026-11-24T19:00 Ring først | Oplysningerne om i dag siger hver sit.
  2026-11-25T12:00 closed 2026-11-30T00:00 Lukket nu | Måske åbent mandag kl. 21.00. Ring først.

checked long ago
  2026-11-03T12:00 closed 2026-11-04T00:00 Lukket nu | Måske åbent mandag kl. 19.00. Ring først.
  2026-11-04T12:00 ask - Ring først | Tiderne er sidst kontrolleret 3. november 2025.
  2026-11-23T19:30 ask - Ring først | Tiderne er sidst kontrolleret 3. november 2025.
  2026-11-23T23:00 ask - Ring først | Tiderne er sidst kontrolleret 3. november 2025.

unknown
  2026-11-23T19:30 ask - Ring først | Vi kender ikke åbningstiderne.
  2026-12-25T12:00 ask - Ring først | Vi kender ikke åbningstiderne.

only closed days known
  2026-12-13T12:00 ask - Ring først | Vi kender ikke åbningstiderne.
  2026-12-14T12:00 closed 2026-12-15T00:00 Lukket i dag | Caféen bliver malet
  2026-12-15T12:00 ask - Ring først | Vi kender ikke åbningstiderne.

the nights the clock changes
  2027-03-28T01:30 open 2027-03-28T04:00 Åbent nu | til kl. 04.00
  2027-03-28T03:00 open 2027-03-28T04:00 Åbent nu | til kl. 04.00
  2027-03-28T03:59 open 2027-03-28T04:00 Åbent nu | til kl. 04.00
  2027-03-28T04:00 closed 2027-04-04T01:00 Lukket nu | Åbner søndag 4. april kl. 01.00
  2027-10-31T01:30 open 2027-10-31T04:00 Åbent nu | til kl. 04.00
  2027-10-31T02:30 open 2027-10-31T04:00 Åbent nu | til kl. 04.00
  2027-10-31T03:59 open 2027-10-31T04:00 Åbent nu | til kl. 04.00
  2027-10-31T04:00 closed 2027-11-07T01:00 Lukket nu | Åbner søndag 7. november kl. 01.00

until half past two
  2027-03-28T01:30 open 2027-03-28T03:30 Åbent nu | til kl. 03.30
  2027-03-28T03:15 open 2027-03-28T03:30 Åbent nu | til kl. 03.30
  2027-10-31T02:15 open 2027-10-31T02:30 Åbent nu | til kl. 02.30
  2027-10-31T02:45 closed 2027-11-07T00:30 Lukket nu | Åbner søndag 7. november kl. 00.30

New York
  2026-11-23T08:59 closed 2026-11-23T09:00 Lukket nu | Åbner i dag kl. 09.00
  2026-11-23T09:00 open 2026-11-23T17:00 Åbent nu | til kl. 17.00
  2026-11-23T16:59 open 2026-11-23T17:00 Åbent nu | til kl. 17.00
  2026-11-23T17:00 closed 2026-11-30T09:00 Lukket nu | Åbner mandag 30. november kl. 09.00
  2027-03-15T09:00 open 2027-03-15T17:00 Åbent nu | til kl. 17.00
`;

const zoneOf = ({timeZone = 'Europe/Copenhagen'}: OpeningHours) => ianaZone(timeZone)!;

describe('Is it open?', () => {
  for (const block of questions.trim().split('\n\n')) {
    const [name = '', ...lines] = block.split('\n');
    for (const line of lines) {
      const [now = '', state = '', changes = '', ...said] = line.trim().split(' ');
      it(`${name}, ${now}: ${said.join(' ')}`, () => {
        const record = records[name]!;
        const zone = zoneOf(record);
        const instant = zone.toInstant(parseDateTime(now)!);
        const found = openingState(openingOf(record, zone), instant);
        const wall = found.changes === undefined ? undefined : zone.toWall(found.changes);
        const {title, then, why, spans, more} = statementOf(found, zone.toWall(instant), wall, doubts);
        assert.equal(found.state, state);
        assert.equal(wall === undefined ? '-' : formatDateTime(wall), changes);
        const labels = spans.map(({label}) => label);
        assert.equal([title, then, why, ...labels, more.filter(Boolean).join(' ')].filter(Boolean).join(' | '), said.join(' '));
        // What is said before the words for doubts and holidays are here is the same, as far as it goes.
        const first = statementOf(found, zone.toWall(instant), wall, undefined);
        assert.deepEqual([first.title, first.why], [title, why]);
        for (const words of [first.then, ...first.more]) assert.ok(words === undefined || [then, ...more].includes(words), words);
      });
    }
  }

  it('has at least 150 questions', () => assert.ok(questions.split('T').length > 150));

  it('reckons in the place’s zone wherever the phone is', () => {
    // 19:30 in Ribe is 13:30 in New York and half past midnight in Kathmandu: an instant knows no phone.
    const instant = Date.parse('2026-11-23T18:30:00Z') / 1000;
    assert.equal(openingState(openingOf(vindrosen, ianaZone('Europe/Copenhagen')!), instant).state, 'open');
    assert.equal(openingState(openingOf(vindrosen, ianaZone('America/New_York')!), instant).state, 'closed');
  });

  it('is open for the whole hour that comes twice in autumn, and for none that never comes in spring', () => {
    const zone = ianaZone('Europe/Copenhagen')!;
    const night = openingOf({id: 'h', hours: [{byDay: ['SU'], opens: '02:00', closes: '03:00'}], publicHolidays: 'open'}, zone);
    const open = (from: string, minutes: number) => {
      const start = Date.parse(from) / 1000;
      let count = 0;
      for (let minute = 0; minute < minutes; minute++) if (openingState(night, start + minute * 60).state === 'open') count++;
      return count;
    };
    assert.equal(open('2027-10-31T00:00:00Z', 180), 120);
    assert.equal(open('2027-03-28T00:00:00Z', 180), 0);
  });
});

const week = (record: OpeningHours, today: string, start?: 'today' | 'monday') =>
  openingWeek(openingOf(record, fixedZone('UTC', 0)), parseDate(today)!, start).map(({lines, day, isToday, isUsual, ...row}) => {
    const times = lines.map(({hours, isThisWeek}) => `${hours.opens}–${hours.closes}${isThisWeek ? '' : '?'}`).join(' ');
    return `${isToday ? '*' : ''}${rowDays(row)} ${times || '-'}${isUsual ? '' : ` ${day.state}`}`;
  });

describe('The week', () => {
  for (const [record, today, start, expected] of [
    ['vindrosen', '2026-11-23', 'monday', ['*mandag 19:00–21:00', 'tirsdag–søndag -']],
    ['vindrosen', '2026-11-25', 'monday', ['mandag 19:00–21:00', 'tirsdag -', '*onsdag -', 'torsdag–søndag -']],
    ['vindrosen', '2026-11-25', 'today', ['*onsdag -', 'torsdag–søndag -', 'mandag 19:00–21:00', 'tirsdag -']],
    ['vindrosen', '2026-11-28', 'today', ['*lørdag -', 'søndag -', 'mandag 19:00–21:00', 'tirsdag–fredag -']],
    ['vindrosen', '2027-05-17', 'monday', ['*mandag 19:00–21:00 closed', 'tirsdag–søndag -']],
    ['vindrosen', '2027-05-12', 'monday', ['mandag 19:00–21:00 closed', 'tirsdag -', '*onsdag -', 'torsdag–søndag -']],
    ['vindrosen', '2028-05-01', 'monday', ['*mandag 19:00–21:00 ask', 'tirsdag–søndag -']],
    [
      'kommune',
      '2027-01-06',
      'monday',
      ['mandag og tirsdag 09:00–15:00', '*onsdag 09:00–15:00', 'torsdag 09:00–17:00', 'fredag 09:00–12:00', 'lørdag og søndag -'],
    ],
    ['odd Saturdays', '2026-11-23', 'monday', ['*mandag -', 'tirsdag–fredag -', 'lørdag 10:00–13:00?', 'søndag -']],
    ['odd Saturdays', '2026-11-30', 'monday', ['*mandag -', 'tirsdag–fredag -', 'lørdag 10:00–13:00', 'søndag -']],
    ['changes of its own', '2026-12-14', 'monday', ['*mandag 19:00–21:00 special', 'tirsdag–søndag -']],
    ['day and night', '2026-11-26', 'monday', ['mandag–onsdag 00:00–23:59', '*torsdag 00:00–23:59', 'fredag–søndag 00:00–23:59']],
    ['summer', '2026-11-26', 'monday', ['mandag–onsdag -', '*torsdag -', 'fredag–søndag -']],
  ] as const)
    it(`of ${record} on ${today}, ${start} first: ${expected.join(', ')}`, () =>
      assert.deepEqual(week(records[record]!, today, start), expected));

  for (const [hours, expected] of [
    [{weeks: 'odd'}, 'kun ulige uger'],
    [{weeks: 'even'}, 'kun lige uger'],
    [{byMonthWeek: 1}, 'kun den første i måneden'],
    [{byMonthWeek: 5}, 'kun den femte i måneden'],
    [{byMonthWeek: -1}, 'kun den sidste i måneden'],
    [{}, undefined],
  ] as const)
    it(`says ${expected ?? 'nothing'} of ${JSON.stringify(hours)}`, () =>
      assert.equal(conditionOf({opens: '10:00', closes: '12:00', ...hours}), expected));
});

const coming = (record: OpeningHours, today: string) =>
  comingChanges(openingOf(record, fixedZone('UTC', 0)), parseDate(today)!).map((change) => {
    const {state, spans, reasons} = change.day;
    const times = state === 'special' ? ` ${spans.map(({opens, closes}) => `${opens}–${closes}`).join()}` : '';
    return [`${changeDays(change, parseDate(today)!)}: ${state}${times}`, doubts.holidayNames(reasons), reasonText(reasons)]
      .filter(Boolean)
      .join(', ');
  });

describe('What changes in the days to come', () => {
  for (const [record, today, expected] of [
    ['vindrosen', '2026-11-23', ['mandag 29. marts 2027: closed, 2. påskedag']],
    ['vindrosen', '2027-04-26', ['mandag 17. maj: closed, 2. pinsedag']],
    ['vindrosen', '2027-05-17', ['mandag 17. april 2028: closed, 2. påskedag']],
    ['vindrosen', '2028-04-10', ['mandag 17. april: closed, 2. påskedag', 'mandag 1. maj: ask, 1. maj']],
    ['vindrosen', '2028-05-15', ['mandag 5. juni: closed, 2. pinsedag og grundlovsdag']],
    [
      'kommune',
      '2026-12-10',
      [
        'torsdag 24. december: closed, juleaften',
        'fredag 25. december: closed, juledag',
        'mandag 28. december: closed, mellem jul og nytår',
        'tirsdag 29. december: closed, mellem jul og nytår',
        'onsdag 30. december: closed, mellem jul og nytår',
        'torsdag 31. december: closed, nytårsaften',
        'fredag 1. januar 2027: closed, nytårsdag',
      ],
    ],
    [
      'changes of its own',
      '2026-12-07',
      [
        'mandag 14. december: special 18:00–20:00, Vi spiser suppe',
        '21. december – 3. januar 2027: closed, Juleferie',
        'lørdag 26. december: ask, Juleferie',
        'mandag 29. marts 2027: closed, 2. påskedag',
      ],
    ],
    ['changes of its own', '2026-12-22', ['lørdag 26. december: ask, Juleferie', 'mandag 29. marts 2027: closed, 2. påskedag']],
    ['contradiction', '2026-12-10', ['mandag 14. december: ask, Lukket', 'mandag 29. marts 2027: closed, 2. påskedag']],
    ['day and night', '2026-12-10', []],
    ['unknown', '2026-12-10', []],
  ] as const)
    it(`of ${record} on ${today}: ${expected.join('; ') || 'nothing'}`, () => assert.deepEqual(coming(records[record]!, today), expected));
});

describe('Hours that contradict themselves', () => {
  for (const [name, hours, expected] of [
    [
      'side by side',
      [
        ['MO', '10:00', '12:00'],
        ['MO', '12:00', '14:00'],
      ],
      [],
    ],
    [
      'on other days',
      [
        ['MO', '10:00', '12:00'],
        ['TU', '11:00', '14:00'],
      ],
      [],
    ],
    [
      'one within the other',
      [
        ['MO', '10:00', '18:00'],
        ['MO', '15:00', '17:00'],
      ],
      ['hours-overlap 1'],
    ],
    [
      'twice the same',
      [
        ['MO', '10:00', '12:00'],
        ['MO', '10:00', '12:00'],
      ],
      ['hours-overlap 1'],
    ],
    ['no time at all', [['MO', '10:00', '10:00']], ['hours-unclear 0']],
    ['turned round', [['MO', '21:00', '19:00']], ['hours-unclear 0']],
    ['a night', [['MO', '21:00', '07:00']], []],
    ['a long night', [['MO', '19:00', '09:00']], []],
    ['not a time', [['MO', '10', '12']], ['hours-unclear 0']],
  ] as const)
    it(`are found: ${name}`, () => {
      const record: OpeningHours = {id: 'x', hours: hours.map(([day, opens, closes]) => ({byDay: [day], opens, closes}))};
      assert.deepEqual(
        unclearHours(record).map(({code, index}) => `${code} ${index}`),
        expected,
      );
    });

  it('do not count in weeks or seasons that never meet', () => {
    const hours = {byDay: ['MO'] as const, opens: '10:00', closes: '12:00'};
    assert.deepEqual(
      unclearHours({
        id: 'x',
        hours: [
          {...hours, weeks: 'odd'},
          {...hours, weeks: 'even'},
        ],
      }),
      [],
    );
    assert.deepEqual(
      unclearHours({
        id: 'x',
        hours: [
          {...hours, validThrough: '2027-04-30'},
          {...hours, validFrom: '2027-05-01'},
        ],
      }),
      [],
    );
    assert.deepEqual(
      unclearHours({
        id: 'x',
        hours: [
          {...hours, byMonthWeek: 1},
          {...hours, byMonthWeek: 3},
        ],
      }),
      [],
    );
  });

  it('of any kind never break the reckoning', () => {
    for (const times of [
      ['25:00', '26:00'],
      ['', ''],
      ['10:00', 'x'],
      ['24:00', '24:00'],
      ['00:00', '00:00'],
    ] as const) {
      const opening = openingOf({id: 'x', hours: [{opens: times[0], closes: times[1]}]}, fixedZone('UTC', 0));
      assert.equal(openingState(opening, parseDate('2026-11-24')! * DAY + 3600).state, 'ask', times.join());
    }
  });
});
