import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {VEvent} from '../../src/feed/ical/scan.js';
import {htmlToText, plainText, textList, webAddress} from '../../src/feed/ical/text.js';
import {parseLength, parseStamp} from '../../src/feed/ical/time.js';
import {outsideOf} from '../../src/feed/ical/window.js';
import {formatDateTime, parseInstant} from '../../src/model/calendar.js';

describe('a time', () => {
  for (const [text, stamp] of [
    ['20260314', '2026-03-14T00:00 date'],
    ['20260314T190000', '2026-03-14T19:00'],
    ['20260314T190000Z', '2026-03-14T19:00 UTC'],
    ['20260314t190000z', '2026-03-14T19:00 UTC'],
    [' 20260314T190000 ', '2026-03-14T19:00'],
    ['\t20260314', '2026-03-14T00:00 date'],
    ['20260314\r', '2026-03-14T00:00 date'],
    ['20260314T1900', '2026-03-14T19:00'],
    ['20260314T1900Z', '2026-03-14T19:00 UTC'],
    ['20260314T190059', '2026-03-14T19:00:59'],
    ['20260314T190060', '2026-03-14T19:00:59'],
    ['20260314T190061', undefined],
    ['20260314T195900', '2026-03-14T19:59'],
    ['20260314T196000', undefined],
    ['20260314T240000', '2026-03-15T00:00'],
    ['20260314T240001', undefined],
    ['20260314T250000', undefined],
    ['20260314X190000', undefined],
    ['20260314T19000', undefined],
    ['20260314T19000x', undefined],
    ['20260314T1x0000', undefined],
    ['20260314T190000+', undefined],
    ['2026031', undefined],
    ['20260228', '2026-02-28T00:00 date'],
    ['20260229', undefined],
    ['20280229', '2028-02-29T00:00 date'],
    ['20260131', '2026-01-31T00:00 date'],
    ['20260431', undefined],
    ['20260132', undefined],
    ['20260100', undefined],
    ['20260001', undefined],
    ['20261231', '2026-12-31T00:00 date'],
    ['20261301', undefined],
    ['00010101', '0001-01-01T00:00 date'],
    ['00000101', undefined],
    ['99991231', '9999-12-31T00:00 date'],
    ['2026031x', undefined],
    ['', undefined],
  ] as const)
    test(`${JSON.stringify(text)} is ${stamp ?? 'none'}`, () => {
      const found = parseStamp(text);
      assert.equal(found && [formatDateTime(found.wall), found.isDate && 'date', found.isUtc && 'UTC'].filter(Boolean).join(' '), stamp);
    });

  for (const [text, length] of [
    ['P1D', '1 0'],
    ['P2W', '14 0'],
    ['P1W2D', '9 0'],
    ['PT1H', '0 3600'],
    ['PT1H30M', '0 5400'],
    ['PT90S', '0 90'],
    ['P1DT2H3M4S', '1 7384'],
    ['-PT30M', '0 -1800'],
    ['+P1D', '1 0'],
    [' p1d ', '1 0'],
    ['P', undefined],
    ['PT', undefined],
    ['P1DT', undefined],
    ['P1Y', undefined],
    ['1D', undefined],
    ['P1234567890D', undefined],
  ] as const)
    test(`a length of ${text} is ${length ?? 'none'}`, () => {
      const found = parseLength(text);
      // Minus zero is zero.
      assert.equal(found && `${found.days + 0} ${found.seconds + 0}`, length);
    });
});

describe('from 1 until 30 November an event', () => {
  const [fromInstant, untilInstant] = ['2026-11-01T00:00:00Z', '2026-11-30T00:00:00Z'].map((text) => parseInstant(text)!) as [
    number,
    number,
  ];
  const isOutside = outsideOf({fromInstant, untilInstant, from: fromInstant, until: untilInstant});
  // Four days before and three after are kept, wider than any zone.
  for (const [lines, outside] of [
    [{DTSTART: ':20261115T100000Z'}, false],
    [{DTSTART: ':20261028T100000Z'}, false],
    [{DTSTART: ':20261027T100000Z'}, true],
    [{DTSTART: ':20261203T100000Z'}, false],
    [{DTSTART: ':20261204T100000Z'}, true],
    [{DTSTART: ';TZID=Europe/Copenhagen:20261204T100000'}, true],
    [{DTSTART: ':20261027', DTEND: ':20261028'}, false],
    [{DTSTART: ':20261026', DTEND: ':20261027'}, true],
    [{DTSTART: ':20261027', DTEND: ':2026'}, false],
    [{DTSTART: ':20261027T100000Z', DURATION: ':PT24H'}, true],
    [{DTSTART: ':20261027T100000Z', DURATION: ':P1D'}, true],
    [{DTSTART: ':20261027T100000Z', DURATION: ':PT24H1S'}, false],
    [{DTSTART: ':20261027T100000Z', DURATION: ':x'}, false],
    [{DTSTART: ':20260101', RRULE: ':FREQ=DAILY'}, false],
    [{DTSTART: ':20260101', RRULE: ':FREQ=DAILY;UNTIL=20261027'}, true],
    [{DTSTART: ':20260101', RRULE: ':FREQ=DAILY;UNTIL=20261028'}, false],
    [{DTSTART: ':20260101', RRULE: ':FREQ=DAILY;UNTIL=20261027T235959Z;BYDAY=MO'}, true],
    [{DTSTART: ':20260101', RRULE: ':FREQ=DAILY;UNTIL=x'}, false],
    [{DTSTART: ':20260101', RRULE: ':FREQ=DAILY;UNTIL=20261027\n:FREQ=DAILY'}, false],
    [{DTSTART: ':20260101', DTEND: ':20260102', RRULE: ':FREQ=DAILY;UNTIL=20261027'}, true],
    [{DTSTART: ':20260101', DTEND: ':20260103', RRULE: ':FREQ=DAILY;UNTIL=20261027'}, false],
    [{DTSTART: ':20260101', RRULE: ':FREQ=DAILY;UNTIL=20261027', CLASS: ':PRIVATE'}, false],
    [{DTSTART: ':20260101', CLASS: ':PRIVATE'}, true],
    [{DTSTART: ':20260101', RDATE: ':20261115'}, false],
    [{DTSTART: ':20260101', 'RECURRENCE-ID': ':20261115'}, false],
    [{DTSTART: ':20261204', RRULE: ':FREQ=DAILY;UNTIL=20261027'}, true],
    [{DTSTART: ':20261301'}, false],
    [{DTSTART: ':20261200'}, false],
    [{DTSTART: ':20250032'}, false],
    [{DTSTART: ':20250132'}, false],
    [{DTSTART: ':20251231'}, true],
    [{DTSTART: ':20250101'}, true],
    [{DTSTART: '20250101'}, false],
    [{DTSTART: ''}, false],
  ] as [Record<string, string>, boolean][])
    test(`of ${JSON.stringify(lines).replaceAll('"', '')} is ${outside ? 'surely' : 'not surely'} outside`, () =>
      assert.equal(isOutside(lines as unknown as VEvent), outside));
});

describe('a text of a calendar', () => {
  for (const [value, text] of [
    ['a\\nb\\Nc', 'a\nb\nc'],
    ['a\\\\nb', 'a\\nb'],
    ['a\\,b\\;c\\"d', 'a,b;c"d'],
    ['a\\xb', 'a\\xb'],
    ['a\x07b\rc\r\nd\te', 'ab\nc\nd\te'],
    ['a\rb', 'a\nb'],
  ] as const)
    test(`${JSON.stringify(value)} says ${JSON.stringify(text)}`, () => assert.equal(plainText(value), text));
  test('is a list parted by commas that are not escaped, each word once', () => {
    assert.deepEqual(textList('a, b,,a'), ['a', 'b']);
    assert.deepEqual(textList('a\\,b, c\\;d,a\\,b'), ['a,b', 'c;d']);
  });
  const long = `https://a.example/${'x'.repeat(2048 - 18)}`;
  for (const [value, href] of [
    ['https://a.example', 'https://a.example/'],
    [' HTTP://a.example/b ', 'http://a.example/b'],
    [long, long],
    [`${long}x`, undefined],
    ['ftp://a.example', undefined],
    ['https://a.example/ b', undefined],
    ['https://a.example/\u202eb', undefined],
    ['https://user@a.example', undefined],
    ['https://:secret@a.example', undefined],
    ['https://', undefined],
  ] as const)
    test(`${JSON.stringify(value.slice(0, 30))} is ${href === undefined ? 'no address' : 'an address'}`, () =>
      assert.equal(webAddress(value), href));

  for (const [html, text] of [
    ['a < b & c', 'a < b & c'],
    ['<b>a</b> &amp; b', 'a & b'],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>a</li><li>b</li></ul>c', '• a\n• b\nc'],
    ['<div><div>a</div></div>b', 'a\nb'],
    ['a<br><br><br><br>b', 'a\n\nb'],
    ['a  <br>b', 'a\nb'],
    ['<p>a</p><!-- b --><script>c</script><style>d</style>e', 'a\ne'],
    ['<p>a<!-- b', 'a'],
    ['<p>a<script>b', 'a'],
    ['<b>&#65;&#x42;</b>&oslash;&Oslash;&nbsp;&unknown;', 'ABøØ &unknown;'],
    ['<b>a&#7;b&#31;c&#32;d</b>', 'a b c d'],
    ['<b>&#xd7ff;&#xd800;&#xdfff;&#xe000;</b>', '\ud7ff  \ue000'],
    ['<b>&#x10ffff;</b>&#x110000;.', '\u{10ffff} .'],
    ['<span>&AMP;</span>', '&'],
  ] as const)
    test(`${html} reads ${JSON.stringify(text)}`, () => assert.equal(htmlToText(html).text, text));

  for (const [html, links] of [
    ['<a href="https://a.example/?b=1&amp;c=2">Her</a>', [{url: 'https://a.example/?b=1&c=2', name: 'Her'}]],
    ["<a href='https://a.example/'>Her</a>", [{url: 'https://a.example/', name: 'Her'}]],
    ['<a href=https://a.example/>Her</a>', [{url: 'https://a.example/', name: 'Her'}]],
    ['<a class="x" href = "https://a.example/"><b>Her  og</b> der</a>', [{url: 'https://a.example/', name: 'Her og der'}]],
    ['<a href="https://a.example">https://a.example</a>', [{url: 'https://a.example/'}]],
    ['<a href="https://a.example/"></a>', [{url: 'https://a.example/'}]],
    ['<a href="javascript:x">Her</a>', []],
    ['<a name="x">Her</a>', []],
    [
      '<a href="https://a.example/">A<a href="https://b.example/">B</a>',
      [
        {url: 'https://a.example/', name: 'A'},
        {url: 'https://b.example/', name: 'B'},
      ],
    ],
  ] as const)
    test(`${html} has ${links.length} links`, () => assert.deepEqual(htmlToText(html).links, links));
  test('keeps fifty links', () => {
    const html = [...Array(52).keys()].map((i) => `<a href="https://a.example/${i}">a</a>`).join(' ');
    assert.equal(htmlToText(html).links.length, 50);
  });
});
