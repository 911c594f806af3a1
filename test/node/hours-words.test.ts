import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dateOf, dayOf, inHalf, isInPart, timeOf, tokensOf} from '../../src/model/hours-words.js';

for (const [word, time] of [
  ['9', '09:00'],
  ['19', '19:00'],
  ['23', '23:00'],
  ['24', '24:00'],
  ['25', undefined],
  ['9.30', '09:30'],
  ['9:30', '09:30'],
  ['930', '09:30'],
  ['999', undefined],
  ['123', '01:23'],
  ['0930', '09:30'],
  ['1930', '19:30'],
  ['19.59', '19:59'],
  ['19.60', undefined],
  ['24.00', '24:00'],
  ['24.01', undefined],
  ['0', '00:00'],
  ['9.3', undefined],
  ['19300', undefined],
  ['x', undefined],
  ['', undefined],
] as const)
  test(`“${word}” is ${time ?? 'no time'}`, () => assert.equal(timeOf(word), time));

for (const [time, half, found] of [
  ['07:30', '', '07:30'],
  ['19:30', '', '19:30'],
  ['07:30', 'a', '07:30'],
  ['07:30', 'p', '19:30'],
  ['12:30', 'a', '00:30'],
  ['12:30', 'p', '12:30'],
  ['01:00', 'p', '13:00'],
  ['00:30', 'p', undefined],
  ['00:30', 'a', undefined],
  ['13:00', 'p', undefined],
] as const)
  test(`${time} ${half && `${half}m`} is ${found ?? 'no time'}`, () => assert.equal(inHalf(time, half), found));

for (const [word, date] of [
  ['2027-05-01', '2027-05-01'],
  ['1.5.2027', '2027-05-01'],
  ['31.12.2027', '2027-12-31'],
  ['31.2.2027', undefined],
  ['1.5.', undefined],
  ['maj', undefined],
] as const)
  test(`“${word}” is ${date ?? 'no date'}`, () => assert.equal(dateOf(word), date));

test('a text is dates, times, words and signs', () =>
  assert.deepEqual(
    tokensOf('Man. 9.30–12 (1.5.2027), 2027-05-01').map(({word, at}) => `${at} ${word}`),
    ['0 man', '3 .', '5 9.30', '9 -', '10 12', '13 (', '14 1.5.2027', '22 )', '23 ,', '25 2027-05-01'],
  ));

for (const [word, day] of [
  ['mandag', 'MO'],
  ['mandage', 'MO'],
  ['mandagen', 'MO'],
  ['mandagene', 'MO'],
  ['lørdagen', 'SA'],
  ['to', 'TH'],
  ['dagen', undefined],
  ['hverdagene', undefined],
] as const)
  test(`“${word}” is ${day ?? 'no day of the week'}`, () => assert.equal(dayOf(word), day));

for (const [word, time, is] of [
  ['aften', '16:00', true],
  ['aftenen', '19:00', true],
  ['aften', '15:59', false],
  ['eftermiddag', '12:00', true],
  ['eftermiddag', '11:59', false],
  ['formiddag', '11:59', true],
  ['formiddagen', '12:00', false],
  ['morgen', '08:00', true],
  ['middag', '12:00', false],
] as const)
  test(`${time} is ${is ? '' : 'not '}in the ${word}`, () => assert.equal(isInPart(word, time), is));
