import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {decodeWhole} from '../../src/feed/ical/decode-other.js';
import type {VEvent} from '../../src/feed/ical/vevent.js';
import {richText} from '../../src/feed/ical/markup.js';
import {linkAddress, plainText, textList} from '../../src/feed/ical/text.js';
import {parseRule} from '../../src/feed/ical/rule.js';
import {parseLength, parseStamp} from '../../src/feed/ical/time.js';
import {outsideOf} from '../../src/feed/ical/window.js';
import {formatDateTime, parseInstant} from '../../src/model/calendar.js';
import type {Problem} from '../../src/model/feed.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';
import {inWords} from '../tools/records.js';

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
    ['P1DT', '1 0'],
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
    ['https://www.kommune.example/aktiviteter/a-1//B_2/', 'https://www.kommune.example/aktiviteter/a-1//B_2/'],
    ['https://Kommune.example/a', 'https://kommune.example/a'],
    ['https://kommune.example/a/../b', 'https://kommune.example/b'],
    ['https://kommune.example:443/a', 'https://kommune.example/a'],
    ['https://kommune.example/å', 'https://kommune.example/%C3%A5'],
    ['https://1.2.3/a', 'https://1.2.0.3/a'],
    ['https://xn--a.example/a', undefined],
  ] as const)
    test(`${JSON.stringify(value.slice(0, 30))} is ${href === undefined ? 'no address' : 'an address'}`, () =>
      assert.equal(linkAddress(value), href));

  for (const [html, text] of [
    ['a < b & c', 'a < b & c'],
    ['<b>a</b> &amp; b', 'a & b'],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>a</li><li>b</li></ul>c', '• a\n• b\nc'],
    ['<table><tr><td>Mandag</td><td>16-18</td></tr><tr><td>Torsdag</td></tr></table>', 'Mandag 16-18\nTorsdag'],
    ['<div><div>a</div></div>b', 'a\nb'],
    ['a<br><br><br><br>b', 'a\n\nb'],
    ['a  <br>b', 'a\nb'],
    ['<p>a</p><!-- b --><script>c</script><style>d</style>e', 'a\ne'],
    ['<p>a<!-- b', 'a'],
    ['<p>a<script>b', 'a'],
    ['<b>&#65;&#x42;</b>&oslash;&Oslash;&nbsp;', 'ABøØ'],
    ['<b>a&#7;b&#31;c&#32;d</b>', 'a b c d'],
    ['<b>&#xd7ff;&#xd800;&#xdfff;&#xe000;</b>', '\ud7ff  \ue000'],
    ['<b>&#x10ffff;</b>&#x110000;.', '\u{10ffff} .'],
    ['<span>&amp;</span>', '&'],
  ] as const)
    test(`${html} reads ${JSON.stringify(text)}`, () => assert.equal(richText(html).text, text));

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
    test(`${html} has ${links.length} links`, () => assert.deepEqual(richText(html).links, links));
  test('keeps fifty links', () => {
    const html = [...Array(52).keys()].map((i) => `<a href="https://a.example/${i}">a</a>`).join(' ');
    assert.equal(richText(html).links.length, 50);
  });
});

describe('a part of a rule', () => {
  for (const [part, isRight] of [
    ['BYMONTH=1', true],
    ['BYMONTH=12', true],
    ['BYMONTH=13', false],
    ['BYMONTH=0', false],
    ['BYMONTH=-1', false],
    ['BYWEEKNO=53', true],
    ['BYWEEKNO=-53', true],
    ['BYWEEKNO=54', false],
    ['BYYEARDAY=366', true],
    ['BYYEARDAY=-366', true],
    ['BYYEARDAY=367', false],
    ['BYMONTHDAY=31', true],
    ['BYMONTHDAY=+31', true],
    ['BYMONTHDAY=32', false],
    ['BYMONTHDAY=0', false],
    ['BYHOUR=0', true],
    ['BYHOUR=23', true],
    ['BYHOUR=24', false],
    ['BYMINUTE=59', true],
    ['BYMINUTE=60', false],
    ['BYSECOND=60', true],
    ['BYSECOND=61', false],
    ['BYSETPOS=366', true],
    ['BYSETPOS=-1', true],
    ['BYSETPOS=367', false],
    ['BYMONTH=', false],
    ['BYMONTH=1X', false],
    ['BYMONTH=1,13', false],
    ['BYMONTHDAY=0001', false],
    [`BYMONTH=${Array(400).fill(1).join()}`, true],
    [`BYMONTH=${Array(401).fill(1).join()}`, false],
    ['BYDAY=MO', true],
    ['BYDAY=53MO', true],
    ['BYDAY=-53MO', true],
    ['BYDAY=54MO', false],
    ['BYDAY=0MO', false],
    ['BYDAY=XX', false],
    ['BYDAY=', false],
    ['BYDAY=MO,XX', false],
    [`BYDAY=${Array(400).fill('MO').join()}`, true],
    [`BYDAY=${Array(401).fill('MO').join()}`, false],
    ['INTERVAL=1', true],
    ['INTERVAL=+2', true],
    ['INTERVAL=0', false],
    ['INTERVAL=-1', false],
    ['COUNT=1', true],
    ['COUNT=0', false],
    ['COUNT=X', false],
    ['WKST=SU', true],
    ['WKST=XX', false],
    ['SKIP=OMIT', true],
    ['SKIP=FORWARD', false],
    ['RSCALE=GREGORIAN', true],
    ['RSCALE=HEBREW', false],
    ['BYEASTER=0', false],
  ] as const)
    test(`${part.slice(0, 20)} is ${isRight ? 'understood' : 'not understood'}`, () => {
      const {rule, problem} = parseRule(`FREQ=DAILY;${part}`);
      assert.deepEqual([rule !== undefined, problem?.values.found], [isRight, isRight ? undefined : part.slice(0, 80)]);
    });
});

describe('an event of a calendar', () => {
  const window = {from: '2026-03-01', until: '2026-04-01'};
  const begins = 'DTSTART;TZID=Europe/Copenhagen:20260303T190000';
  const read = async (...events: readonly string[]) => {
    const {activities, problems, ...feed} = await readCalendar(calendar(...events), window);
    return {...feed, activities, codes: problems.map(({code}) => code), dates: activities.flatMap((one) => one.occurrences.map(inWords))};
  };

  for (const [lines, dates, codes] of [
    [['DTSTART;VALUE=DATE:20260303', 'DURATION:P2D'], ['2026-03-03/2026-03-05'], []],
    [['DTSTART;VALUE=DATE:20260303', 'DTEND;VALUE=DATE:20260305', 'DURATION:P1D'], ['2026-03-03/2026-03-05'], []],
    [['DTSTART;VALUE=DATE:20260303', 'DTEND:x'], ['2026-03-03/2026-03-04'], ['event-length']],
    [['DTSTART;VALUE=DATE:20260303', 'RDATE;VALUE=DATE:20260305'], ['2026-03-03/2026-03-04', '2026-03-05/2026-03-06'], []],
    [['DTSTART;VALUE=DATE:20260303', 'RDATE:x'], ['2026-03-03/2026-03-04'], ['ical-date']],
    [[begins, 'DTEND;TZID=Europe/Copenhagen:20260303T210000'], ['2026-03-03T19:00/21:00'], []],
    [[begins, 'DTEND:x'], ['2026-03-03T19:00'], ['event-length']],
    [[begins, 'DTEND;TZID=Europe/Copenhagen:20260303T180000'], ['2026-03-03T19:00'], ['event-end']],
    [[begins, 'DURATION:-PT1H'], ['2026-03-03T19:00'], ['event-end']],
    [[begins, 'DURATION:PT0S'], ['2026-03-03T19:00'], []],
    [[begins, 'RDATE:x,y,20260304T180000Z'], ['2026-03-03T19:00', '2026-03-04T19:00'], ['ical-date']],
    [[begins, 'RDATE:'], ['2026-03-03T19:00'], []],
    [[begins, 'EXDATE:20260303T180000Z'], [], []],
    [['DTSTART:x'], [], ['event-start']],
  ] as [string[], string[], string[]][])
    test(`with ${lines.join(' ')} is on ${dates.join(', ') || 'no date'}`, async () => {
      const found = await read(event('UID:a@example', 'SUMMARY:a', ...lines));
      assert.deepEqual([found.dates, found.codes], [dates, codes]);
    });

  for (const [lines, name] of [
    [['DESCRIPTION:Kaffe\\nog kage', 'LOCATION:Huset'], 'Kaffe'],
    [[`DESCRIPTION:${'x'.repeat(130)}`], 'x'.repeat(120)],
    // Elements say "Untitled" in the reader's language.
    [['LOCATION:Huset'], ''],
    [[], ''],
  ] as [string[], string][])
    test(`without a title is called ${name.slice(0, 20) || 'nothing'}`, async () => {
      const {activities, codes} = await read('X-WR-CALNAME:Kalender', event('UID:a@example', begins, ...lines));
      assert.deepEqual([activities[0]!.name, codes], [name, ['event-title']]);
    });

  test('is known by title, start and rule where it has no UID, wherever it stands', async () => {
    const weekly = event(begins, 'SUMMARY:Kor', 'RRULE:FREQ=WEEKLY');
    const named = event('UID: b@example ', begins);
    const idsOf = async (...events: string[]) => (await read(...events)).activities.map(({id}) => id).sort();
    const ids = ['20260303T190000', 'Kor/20260303T190000/FREQ=WEEKLY', 'b@example'];
    assert.deepEqual(await idsOf(event(begins), weekly, named), ids);
    assert.deepEqual(await idsOf(named, 'X-NOTE:1', weekly, event('X-NOTE:2', begins)), ids);
  });

  test('takes the first of two zones of one name, and names one that nobody knows', async () => {
    const zone = (offset: string) =>
      [
        'BEGIN:VTIMEZONE',
        'TZID:Egen',
        'BEGIN:STANDARD',
        'DTSTART:20260101T000000',
        `TZOFFSETFROM:${offset}`,
        `TZOFFSETTO:${offset}`,
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n');
    const {dates} = await read(zone('+0300'), zone('+0500'), event('UID:a@example', 'DTSTART;TZID=Egen:20260303T190000', 'SUMMARY:a'));
    assert.deepEqual(dates, ['2026-03-03T17:00']);
    const unknown = 'x'.repeat(90);
    const feed = await readCalendar(calendar(event('UID:a@example', `DTSTART;TZID=${unknown}:20260303T190000`, 'SUMMARY:a')), window);
    assert.deepEqual(feed.problems[0]!.values, {found: unknown.slice(0, 80), used: 'Europe/Copenhagen'});
  });

  test('in a calendar of an unknown zone is read in Danish time', async () => {
    const unknown = 'x'.repeat(90);
    const text = calendar(`X-WR-TIMEZONE:${unknown}`, event('UID:a@example', 'DTSTART:20260303T190000', 'SUMMARY:a'));
    const {problems, timeZone} = await readCalendar(text, window);
    assert.deepEqual(
      [timeZone, problems.map(({values}) => values)],
      ['Europe/Copenhagen', [{found: unknown.slice(0, 80), used: 'Europe/Copenhagen'}]],
    );
  });

  for (const [rule, codes] of [
    ['FREQ=YEARLY;BYMONTH=1', []],
    ['FREQ=MONTHLY', []],
    ['FREQ=DAILY', ['time-zone-rule']],
    ['FREQ=YEARLY;UNTIL=20260201T000000Z', []],
    ['FREQ=YEARLY;UNTIL=20260201', []],
    ['FREQ=YEARLY;UNTIL=x', ['time-zone-rule']],
    ['FREQ=x', ['time-zone-rule']],
  ] as [string, string[]][])
    test(`in a zone with the rule ${rule} has ${codes.join() || 'no problem'}`, async () => {
      const zone = [
        'BEGIN:VTIMEZONE',
        'TZID:Egen',
        'BEGIN:STANDARD',
        'DTSTART:20260101T000000',
        `RRULE:${rule}`,
        'TZOFFSETFROM:+0300',
        'TZOFFSETTO:+0300',
        'END:STANDARD',
        'END:VTIMEZONE',
      ];
      const found = await read(...zone, event('UID:a@example', 'DTSTART;TZID=Egen:20260303T190000', 'SUMMARY:a'));
      assert.deepEqual([found.dates, found.codes], [['2026-03-03T17:00'], codes]);
    });

  test('folded within a character is read, by blank or tab', () => {
    const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    const read = (text: string) => {
      const problems: Problem[] = [];
      return [decodeWhole([bytes(text)], problems), ...problems.map(({code}) => code)];
    };
    assert.deepEqual(read('A:\xc3\r\n \xb8\r\nB'), ['A:ø\r\n \r\nB']);
    assert.deepEqual(read('A:\xc3\n\t\xb8\nB'), ['A:ø\n\t\nB']);
    assert.deepEqual(read('A:\xe2\r\n \x82\xac\r\n b'), ['A:€\r\n \r\n b']);
    assert.deepEqual(read('A:\xf8\nB:\xc3\xb8\nC:\xe5\n'), ['A:ø\nB:ø\nC:å\n', 'encoding']);
    assert.deepEqual(read('A:\xf8'), ['A:ø', 'encoding']);
    assert.deepEqual(read('A:\xc3\nx\xb8'), ['A:Ã\nx¸', 'encoding']);
  });

  for (const [geo, found] of [
    ['55.5;8.5', {latitude: 55.5, longitude: 8.5}],
    ['55.5,8.5', {latitude: 55.5, longitude: 8.5}],
    ['90;180', {latitude: 90, longitude: 180}],
    ['-90;-180', {latitude: -90, longitude: -180}],
    ['90.5;0', undefined],
    ['0;180.5', undefined],
    ['0;0', undefined],
    ['0;1', {latitude: 0, longitude: 1}],
    ['55.5', undefined],
    ['x;y', undefined],
  ] as const)
    test(`at GEO:${geo} is ${found ? 'there' : 'nowhere'}`, async () =>
      assert.deepEqual((await read(event('UID:a@example', begins, 'SUMMARY:a', `GEO:${geo}`))).activities[0]!.geo, found));

  test('names each link once', async () => {
    const description =
      'DESCRIPTION:<a href="https://a.example/">A</a> <a href="https://a.example/">B</a> <a href="https://b.example/">C</a>';
    const {activities} = await read(event('UID:a@example', begins, 'SUMMARY:a', description));
    assert.deepEqual(
      activities[0]!.links!.map(({url, name}) => `${url} ${String(name)}`),
      ['https://a.example/ A', 'https://b.example/ C'],
    );
  });

  const series = (...lines: readonly string[]) =>
    event('UID:a@example', begins, 'RRULE:FREQ=DAILY;COUNT=2', 'SUMMARY:a', 'URL:https://a.example/', ...lines);
  const override = (...lines: readonly string[]) =>
    event('UID:a@example', 'RECURRENCE-ID;TZID=Europe/Copenhagen:20260304T190000', ...lines);
  for (const [what, lines, date] of [
    ['a comment alone', ['DTSTART;TZID=Europe/Copenhagen:20260304T190000', 'SUMMARY:a', 'COMMENT:Husk kage'], '2026-03-04T19:00'],
    [
      'a comment and the cause',
      ['DTSTART;TZID=Europe/Copenhagen:20260304T190000', 'SUMMARY:a', 'COMMENT:Sne', 'STATUS:CANCELLED'],
      '2026-03-04T19:00 cancelled reason=Sne',
    ],
    [
      'its own page',
      ['DTSTART;TZID=Europe/Copenhagen:20260304T190000', 'SUMMARY:a', 'URL:https://b.example/'],
      '2026-03-04T19:00 url=https://b.example/',
    ],
    ['the same page', ['DTSTART;TZID=Europe/Copenhagen:20260304T190000', 'SUMMARY:a', 'URL:https://a.example/'], '2026-03-04T19:00'],
    ['another time', ['DTSTART;TZID=Europe/Copenhagen:20260304T200000', 'SUMMARY:a'], '2026-03-04T20:00 previousStart=2026-03-04T19:00'],
    [
      'another name and place',
      ['DTSTART;TZID=Europe/Copenhagen:20260304T190000', 'SUMMARY:b', 'LOCATION:Huset'],
      '2026-03-04T19:00 name=b location=Huset',
    ],
  ] as [string, string[], string][])
    test(`may have on one of its dates ${what}`, async () =>
      assert.deepEqual((await read(series(), override(...lines))).dates, ['2026-03-03T19:00', date]));

  test('of days that are moved says where they were', async () => {
    const days = event('UID:a@example', 'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=DAILY;COUNT=2', 'SUMMARY:a');
    const moved = event('UID:a@example', 'RECURRENCE-ID;VALUE=DATE:20260304', 'DTSTART;VALUE=DATE:20260310', 'SUMMARY:a');
    assert.deepEqual((await read(days, moved)).dates, ['2026-03-03/2026-03-04', '2026-03-10/2026-03-11 previousStart=2026-03-04']);
  });

  for (const [what, lines, date, codes] of [
    ['by its rules', ['DTSTART:20260101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0300'], '2026-03-03T17:00', []],
    ['not by an observance without a start', ['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0300'], '2026-03-03T19:00', ['time-zone']],
    ['not by an observance without its offset before', ['DTSTART:20260101T000000', 'TZOFFSETTO:+0300'], '2026-03-03T19:00', ['time-zone']],
    ['not by an observance without its offset', ['DTSTART:20260101T000000', 'TZOFFSETFROM:+0100'], '2026-03-03T19:00', ['time-zone']],
    [
      'not by an offset that is none',
      ['DTSTART:20260101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+2500'],
      '2026-03-03T19:00',
      ['time-zone'],
    ],
    [
      'by its first offset before the first start',
      ['DTSTART:20260401T000000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0100'],
      '2026-03-03T17:00',
      [],
    ],
    [
      'by its date in UTC',
      ['DTSTART:20250101T000000', 'RDATE:20260303T170000Z', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300'],
      '2026-03-03T17:00',
      [],
    ],
  ] as [string, string[], string, string[]][])
    test(`in a zone of the calendar’s own is read ${what}`, async () => {
      const zone = ['BEGIN:VTIMEZONE', 'TZID:Egen', 'BEGIN:STANDARD', ...lines, 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n');
      const found = await read(zone, event('UID:a@example', 'DTSTART;TZID=Egen:20260303T190000', 'SUMMARY:a'));
      assert.deepEqual([found.dates, found.codes], [[date], codes]);
    });
});
