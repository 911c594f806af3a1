import assert from 'node:assert/strict';
import {test} from 'node:test';
import {googleCalendarLink, outlookCalendarLink} from '../../src/model/calendar-links.js';
import {withOffset} from '../../src/model/with-offset.js';

const entry = {title: 'Sang & kaffe', text: 'Alle er velkomne', place: 'Vindrosen, Ribe', url: 'https://side.example/#lbb-a'};
const evening = {
  start: '2026-11-30T19:00',
  end: '2026-11-30T21:00',
  allDay: false,
  startInstant: '2026-11-30T18:00:00Z',
  endInstant: '2026-11-30T20:00:00Z',
};
const camp = {start: '2026-12-05', end: '2026-12-07', allDay: true};
const valuesOf = (href: string) => Object.fromEntries(new URL(href).searchParams);

test('Google gets an evening as instants', () => {
  const href = googleCalendarLink(entry, evening);
  assert.equal(new URL(href).origin, 'https://calendar.google.com');
  assert.deepEqual(valuesOf(href), {
    action: 'TEMPLATE',
    text: 'Sang & kaffe',
    dates: '20261130T180000Z/20261130T200000Z',
    details: 'Alle er velkomne\n\nhttps://side.example/#lbb-a',
    location: 'Vindrosen, Ribe',
  });
});

test('Google gets days with the first that is free again', () =>
  assert.equal(valuesOf(googleCalendarLink(entry, camp))['dates'], '20261205/20261207'));

test('Outlook gets an evening with its offset', () => {
  const href = outlookCalendarLink(entry, evening);
  assert.equal(new URL(href).origin, 'https://outlook.live.com');
  assert.deepEqual(valuesOf(href), {
    subject: 'Sang & kaffe',
    startdt: '2026-11-30T19:00+01:00',
    enddt: '2026-11-30T21:00+01:00',
    body: 'Alle er velkomne\n\nhttps://side.example/#lbb-a',
    location: 'Vindrosen, Ribe',
  });
});

test('Outlook gets days with the day after the last of them', () => {
  const {startdt, enddt, allday} = valuesOf(outlookCalendarLink(entry, camp));
  assert.deepEqual([startdt, enddt, allday], ['2026-12-05', '2026-12-07', 'true']);
});

test('texts cannot add a value of their own', () => {
  const {text, location, dates} = valuesOf(googleCalendarLink({...entry, title: 'A&dates=1', place: '#x\ud800'}, evening));
  assert.deepEqual([text, location, dates], ['A&dates=1', '#x', '20261130T180000Z/20261130T200000Z']);
});

for (const [what, text] of [
  ['a long text', 'ord '.repeat(2000)],
  ['a long Arabic text', 'كلمة '.repeat(2000)],
  ['a long word', 'x'.repeat(5000)],
  ['a row of pictures', '🎵'.repeat(3000)],
] as const)
  test(`${what} is shortened so that the address goes through, and the link stays`, () => {
    const href = outlookCalendarLink({...entry, text}, evening);
    assert.ok(href.length < 1800, `${href.length}`);
    const [words, link] = valuesOf(href)['body']!.split('\n\n');
    assert.ok(words!.endsWith(' …') && text.startsWith(words!.slice(0, -2)));
    assert.equal(link, entry.url);
  });

for (const [length, isCut] of [
  [1199, false],
  [1200, false],
  [1201, true],
] as const)
  test(`a text of ${length} characters ${isCut ? 'is shortened' : 'stays whole'}`, () => {
    const text = 'x'.repeat(length);
    const [words] = valuesOf(outlookCalendarLink({...entry, text}, evening))['body']!.split('\n\n');
    assert.equal(words === text, !isCut);
  });

const offsets: readonly [wall: string, instant: string | undefined, text: string][] = [
  ['2026-07-01T19:00', '2026-07-01T17:00:00Z', '2026-07-01T19:00+02:00'],
  ['2026-11-30T19:00', '2026-11-30T22:30:00Z', '2026-11-30T19:00-03:30'],
  ['2026-11-30T19:00', '2026-11-30T19:00:00Z', '2026-11-30T19:00+00:00'],
  ['2026-11-30T19:00', undefined, '2026-11-30T19:00'],
  ['2026-11-30', undefined, '2026-11-30'],
];
for (const [wall, instant, text] of offsets)
  test(`${wall}, ${instant ?? 'of unknown instant'}, is ${text} for machines`, () => assert.equal(withOffset(wall, instant), text));
