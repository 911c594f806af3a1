import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {assertPair} from '../tools/pair.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const folder = 'test/fixtures/ical/dialects';
const window = {from: '2026-03-01', until: '2026-04-01'};

describe('a calendar program’s calendar becomes the feed beside it, and so does one that somebody’s own program wrote', () => {
  const folders: readonly (readonly [folder: string, window: {readonly from: string; readonly until: string}])[] = [
    [folder, window],
    ['test/fixtures/ical/field', {from: '2026-11-25', until: '2027-01-01'}],
  ];
  for (const [folder, window] of folders)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics')))
      test(file, async () => {
        const feed = await readFeed(new Uint8Array(readFileSync(`${folder}/${file}`)), window);
        const {sources, ...read} = feed;
        assertPair(`${folder}/${file.replace('.ics', '.json')}`, read);
        assert.equal(sources[0]!.kind, 'ical');
      });
});

const one = async (...lines: readonly string[]) => {
  const feed = await readCalendar(
    calendar(event('UID:a@example', 'DTSTART;TZID=Europe/Copenhagen:20260310T170000', 'SUMMARY:Sprogcafé', ...lines)),
    window,
  );
  return feed.activities[0]!;
};

describe('an event’s fields', () => {
  const rows: readonly (readonly [line: string, field: string, value: unknown])[] = [
    ['LOCATION:Hal 1\\; mødested: døren', 'location', 'Hal 1; mødested: døren'],
    ['LOCATION;ALTREP="https://x.example/a:b":Hal 1', 'location', 'Hal 1'],
    ['LOCATION: ', 'location', undefined],
    ['URL:javascript:alert(1)', 'url', undefined],
    ['URL:https://bruger:kode@kommune.example/', 'url', undefined],
    ['URL:https://kommune.example/\u202egpj', 'url', undefined],
    ['URL:HTTPS://Kommune.example/a b', 'url', undefined],
    ['URL:HTTPS://Kommune.example/a', 'url', 'https://kommune.example/a'],
    ['GEO:55.4765;8.4594', 'geo', {latitude: 55.4765, longitude: 8.4594}],
    ['GEO:0;0', 'geo', undefined],
    ['GEO:155;8', 'geo', undefined],
    ['GEO:her', 'geo', undefined],
    ['CATEGORIES:Mad,Musik\\, dans,,Mad', 'topics', ['Mad', 'Musik, dans']],
    ['ORGANIZER;CN=kontakt@kommune.example:mailto:kontakt@kommune.example', 'organization', undefined],
    ['ORGANIZER:mailto:kontakt@kommune.example', 'organization', undefined],
    ['ORGANIZER;CN="Kor: Esbjerg";SENT-BY="mailto:a@b.example":mailto:kor@kirken.example', 'organization', undefined],
    ['ORGANIZER;CUTYPE=GROUP;CN="Kor: Esbjerg";SENT-BY="mailto:a@b.example":mailto:kor@kirken.example', 'organization', 'Kor: Esbjerg'],
    ['ATTACH;FMTTYPE=image/png;ENCODING=BASE64;VALUE=BINARY:iVBORw0KGgo=', 'links', undefined],
    ['ATTACH:https://kommune.example/plan.pdf', 'links', [{url: 'https://kommune.example/plan.pdf'}]],
    ['ATTACH:file:///c:/plan.pdf', 'links', undefined],
    ['LAST-MODIFIED:20260201T100000Z', 'dateModified', '2026-02-01T10:00:00Z'],
    ['DESCRIPTION:', 'description', undefined],
    ['DESCRIPTION:1 < 2 og "AT&T" \\\\o/', 'description', '1 < 2 og "AT&T" \\o/'],
    ['DESCRIPTION:Hej<br><b>du</b> der<br/>&aring\\;ben &#x1F600\\;', 'description', 'Hej\ndu der\nåben 😀'],
    ['DESCRIPTION:<p>Et</p><script>var a = "<p>Skjult</p>"</script><p>To</p>', 'description', 'Et\nTo'],
    ['DESCRIPTION:<!-- skjult --><p>Synlig', 'description', 'Synlig'],
    ['DESCRIPTION:<a href="https://kommune.example/">https://kommune.example</a>', 'links', [{url: 'https://kommune.example/'}]],
    ['STATUS:CANCELLED', 'status', 'cancelled'],
    ['STATUS:TENTATIVE', 'status', undefined],
    ['X-ALT-DESC;FMTTYPE=text/html:<b>x</b>', 'description', 'x'],
  ];
  for (const [line, field, value] of rows)
    test(`${line.slice(0, 60)} → ${field}`, async () => {
      assert.deepEqual(((await one(line)) as unknown as Record<string, unknown>)[field], value);
    });

  test('no address of a person gets out', async () => {
    const feed = await readCalendar(new Uint8Array(readFileSync(`${folder}/nextcloud.ics`)), window);
    assert.doesNotMatch(JSON.stringify(feed), /mailto|@kirken|Sanger/);
  });
});

describe('odd files', () => {
  const plain = calendar(
    event(
      'UID:a@example',
      'DTSTART;TZID=Europe/Copenhagen:20260310T170000',
      'DTEND;TZID=Europe/Copenhagen:20260310T190000',
      'SUMMARY:Kor på Ærø',
    ),
  );
  const rows: readonly (readonly [what: string, source: string | Uint8Array, codes: readonly string[]])[] = [
    ['a byte order mark', `\ufeff${plain}`, []],
    ['bytes with a byte order mark', new Uint8Array(Buffer.from(`\ufeff${plain}`)), []],
    ['UTF-16, little end first', new Uint8Array(Buffer.from(`\ufeff${plain}`, 'utf16le')), ['encoding']],
    ['windows-1252', new Uint8Array(Buffer.from(plain, 'latin1')), ['encoding']],
    ['line ends of old Macintoshes', plain.replaceAll('\r\n', '\r'), []],
    ['doubled carriage returns', plain.replaceAll('\r\n', '\r\r\n'), []],
    ['empty lines between all lines', plain.replaceAll('\r\n', '\r\n\r\n'), []],
    ['small letters', plain.replace(/^[A-Z;-]+(?==|:)/gm, (name) => name.toLowerCase()), []],
    ['a name folded inside', plain.replace('DTSTART', 'DTS\r\n TART').replace('SUMMARY', 'S\r\n UMMARY'), []],
    ['a fold after every letter', plain.replace(/^(?!BEGIN|END)(.*)$/gm, (line) => [...line.replace('\r', '')].join('\r\n ') + '\r'), []],
    ['no calendar’s end', plain.replace('END:VCALENDAR\r\n', ''), ['truncated']],
    ['one line without a colon', plain.replace('UID', 'fortsat uden mellemrum\r\nUID'), ['line']],
  ]; // prettier-ignore
  for (const [what, source, codes] of rows)
    test(what, async () => {
      const feed = await readCalendar(source, window);
      assert.deepEqual(
        feed.activities.map(({name, occurrences}) => [name, ...occurrences.map(({start, end}) => `${start}–${end}`)]),
        [['Kor på Ærø', '2026-03-10T17:00–2026-03-10T19:00']],
      );
      assert.deepEqual(
        feed.problems.map(({code}) => code),
        codes,
      );
    });

  test('a file is a link in small letters, too', async () => {
    const small = plain
      .replace('END:VEVENT', 'ATTACH:https://a.example/plan.pdf\r\nEND:VEVENT')
      .replace(/^[A-Z;-]+(?==|:)/gm, (name) => name.toLowerCase());
    assert.deepEqual((await readCalendar(small, window)).activities[0]!.links, [{url: 'https://a.example/plan.pdf'}]);
  });

  test('a wrong byte spoils only its own line', async () => {
    const bytes = new Uint8Array(Buffer.from(plain.replace('END:VEVENT', 'LOCATION:H?llen\r\nEND:VEVENT')));
    bytes[bytes.indexOf(0x3f)] = 0xe6;
    const feed = await readCalendar(bytes, window);
    assert.equal(feed.activities[0]!.name, 'Kor på Ærø');
    assert.equal(feed.activities[0]!.location, 'Hællen');
    assert.deepEqual(
      feed.problems.map(({code}) => code),
      ['encoding'],
    );
  });
  test('a fold inside a character is no matter of encoding, whoever asks', async () => {
    const bytes = Buffer.from(plain);
    const at = bytes.indexOf(0xc3) + 1;
    const parted = new Uint8Array(Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]));
    for (const read of [readCalendar, readFeed]) {
      const feed = await read(parted, window);
      assert.equal(feed.activities[0]!.name, 'Kor på Ærø');
      assert.deepEqual(feed.problems, []);
    }
  });
  test('lines are counted as the file has them', async () => {
    const folded = calendar(
      event('UID:a@example', 'DTSTART:20260310T170000Z', 'DESCRIPTION:en\r\n  to\r\n\r\n  tre', 'SUMMARY:a'),
      event('UID:b@example', 'DTSTART:aldrig', 'SUMMARY:b'),
    );
    const feed = await readCalendar(folded, window);
    assert.equal(feed.problems[0]!.where, `UID b@example, line ${folded.split('\r\n').indexOf('UID:b@example')}`);
  });
});

describe('what belongs together', () => {
  const master = event(
    'UID:k@example',
    'DTSTART;TZID=Europe/Copenhagen:20260303T190000',
    'DTEND;TZID=Europe/Copenhagen:20260303T210000',
    'RRULE:FREQ=WEEKLY',
    'SUMMARY:Kor',
  );
  const starts = async (...events: readonly string[]) => {
    const feed = await readCalendar(calendar(...events), window);
    return feed.activities.map(({name, occurrences}) => [
      name,
      ...occurrences.map(
        ({start, previousStart, status}) =>
          `${start.slice(8)}${previousStart ? ` from ${previousStart.slice(8)}` : ''}${status === 'cancelled' ? ' cancelled' : ''}`,
      ),
    ]);
  };
  test('a newer version of an event with the same title and start replaces the older', async () => {
    const newer = event('UID:k@example', 'SEQUENCE:2', 'DTSTART:20260303T180000Z', 'SUMMARY:Kor');
    assert.deepEqual(await starts(master, newer), [['Kor', '03T19:00']]);
    assert.deepEqual(await starts(newer, master), [['Kor', '03T19:00']]);
  });
  test('two events with one UID and other titles are two activities, and it is told', async () => {
    const other = event('UID:k@example', 'SEQUENCE:2', 'DTSTART;TZID=Europe/Copenhagen:20260307T100000', 'SUMMARY:Basar');
    const feed = await readCalendar(calendar(master, other), window);
    assert.deepEqual(
      feed.activities.map(({id, name, occurrences}) => [id, name, occurrences.length]),
      [
        ['k@example', 'Kor', 5],
        ['k@example basar', 'Basar', 1],
      ],
    );
    assert.deepEqual(
      feed.problems.map(({code}) => code),
      ['shared-uid'],
    );
  });
  test('the same event twice is one', async () => {
    assert.deepEqual(await starts(master, master), [['Kor', '03T19:00', '10T19:00', '17T19:00', '24T19:00', '31T19:00']]);
  });
  test('an exception of one series leaves another alone', async () => {
    const other = master.replace('k@example', 'l@example').replace('Kor', 'Band');
    const moved = event(
      'UID:k@example',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20260310T190000',
      'DTSTART;TZID=Europe/Copenhagen:20260311T190000',
      'SUMMARY:Kor',
    );
    assert.deepEqual(await starts(master, other, moved), [
      ['Kor', '03T19:00', '11T19:00 from 10T19:00', '17T19:00', '24T19:00', '31T19:00'],
      ['Band', '03T19:00', '10T19:00', '17T19:00', '24T19:00', '31T19:00'],
    ]);
  });
  test('a date moved in from a series that has ended keeps its activity', async () => {
    const ended = event(
      'UID:e@example',
      'DTSTART;TZID=Europe/Copenhagen:20250107T190000',
      'RRULE:FREQ=WEEKLY;UNTIL=20250601T000000Z',
      'SUMMARY:Kor',
      'LOCATION:Kirken',
    );
    const moved = event(
      'UID:e@example',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20250527T190000',
      'DTSTART;TZID=Europe/Copenhagen:20260311T190000',
      'SUMMARY:Flyttet',
    );
    assert.deepEqual(await starts(ended, moved), [['Kor', '11T19:00 from 27T19:00']]);
  });
  test('a private series stays private with all its dates, ended or not', async () => {
    const secret = event(
      'UID:p@example',
      'CLASS:X-HEMMELIG',
      'DTSTART;TZID=Europe/Copenhagen:20250107T190000',
      'RRULE:FREQ=WEEKLY;UNTIL=20250601T000000Z',
      'SUMMARY:Samtale',
    );
    const moved = event(
      'UID:p@example',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20250527T190000',
      'DTSTART;TZID=Europe/Copenhagen:20260311T190000',
      'SUMMARY:Samtale',
    );
    assert.deepEqual(await starts(secret, moved), []);
  });
  test('one private date of a public series is left out', async () => {
    const secret = event(
      'UID:k@example',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20260310T190000',
      'CLASS:PRIVATE',
      'DTSTART;TZID=Europe/Copenhagen:20260310T190000',
      'SUMMARY:Hemmeligt',
    );
    assert.deepEqual(await starts(master, secret), [['Kor', '03T19:00', '17T19:00', '24T19:00', '31T19:00']]);
  });
  test('this and all future dates can be cancelled at once', async () => {
    const rest = event(
      'UID:k@example',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20260317T190000',
      'DTSTART;TZID=Europe/Copenhagen:20260317T190000',
      'DURATION:PT2H',
      'STATUS:CANCELLED',
      'SUMMARY:Kor',
    );
    assert.deepEqual(await starts(master, rest), [
      ['Kor', '03T19:00', '10T19:00', '17T19:00 cancelled', '24T19:00 cancelled', '31T19:00 cancelled'],
    ]);
  });
  test('a day left out of a timed series is left out', async () => {
    assert.deepEqual(await starts(master.replace('SUMMARY', 'EXDATE;VALUE=DATE:20260310\r\nSUMMARY')), [
      ['Kor', '03T19:00', '17T19:00', '24T19:00', '31T19:00'],
    ]);
  });
  test('a day left out as its local midnight in UTC is left out', async () => {
    const days = event('UID:d@example', 'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=WEEKLY', 'EXDATE:20260309T230000Z', 'SUMMARY:Torvedag');
    assert.deepEqual(await starts(days), [['Torvedag', '03', '17', '24', '31']]);
  });
  test('dates of several rules stand in order, each once', async () => {
    const two = event(
      'UID:t@example',
      'DTSTART;TZID=Europe/Copenhagen:20260303T190000',
      'RDATE;TZID=Europe/Copenhagen:20260325T190000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'RRULE:FREQ=MONTHLY;BYDAY=1TU,4TU',
      'SUMMARY:x',
    );
    assert.deepEqual(await starts(two), [['x', '03T19:00', '10T19:00', '17T19:00', '24T19:00', '25T19:00']]);
  });
  test('an event without a UID is shown', async () => {
    assert.deepEqual(await starts(event('DTSTART:20260310T170000Z', 'SUMMARY:Uden')), [['Uden', '10T18:00']]);
  });
  test('midnight written as 24 o’clock is the next day’s', async () => {
    assert.deepEqual(await starts(event('UID:m@example', 'DTSTART;TZID=Europe/Copenhagen:20260310T240000', 'SUMMARY:x')), [
      ['x', '11T00:00'],
    ]);
  });
});

describe('zones', () => {
  const at = async (lines: readonly string[], head: readonly string[] = [], timeZone = 'Europe/Copenhagen') => {
    const feed = await readCalendar(calendar(...head, event('UID:a@example', ...lines, 'SUMMARY:x')), {...window, timeZone});
    return [
      feed.timeZone,
      feed.activities[0]!.occurrences[0]!.start,
      feed.activities[0]!.occurrences[0]!.startInstant,
      ...feed.problems.map(({code, values}) => `${code} ${values.found} ${values.used}`),
    ];
  };
  const own = [
    'BEGIN:VTIMEZONE',
    'TZID:Min zone',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  test('X-WR-TIMEZONE is the feed’s', async () => {
    assert.deepEqual(await at(['DTSTART:20260310T170000'], ['X-WR-TIMEZONE:America/New_York']), [
      'America/New_York',
      '2026-03-10T17:00',
      '2026-03-10T21:00:00Z',
    ]);
  });
  test('else the one asked for', async () => {
    assert.deepEqual(await at(['DTSTART:20260310T170000'], [], 'Asia/Tokyo'), ['Asia/Tokyo', '2026-03-10T17:00', '2026-03-10T08:00:00Z']);
  });
  for (const name of ['UTC', 'Etc/UTC', 'GMT'])
    test(`${name} in X-WR-TIMEZONE is nobody’s own time: it only says what times without a zone are`, async () => {
      const shown = ['Europe/Copenhagen', '2026-03-10T18:00', '2026-03-10T17:00:00Z'];
      assert.deepEqual(await at(['DTSTART:20260310T170000'], [`X-WR-TIMEZONE:${name}`]), shown);
      assert.deepEqual(await at(['DTSTART:20260310T170000Z'], [`X-WR-TIMEZONE:${name}`]), shown);
    });
  test('a Windows name in X-WR-TIMEZONE is understood', async () => {
    assert.deepEqual(await at(['DTSTART:20260310T170000'], ['X-WR-TIMEZONE:Romance Standard Time'], 'Asia/Tokyo'), [
      'Europe/Copenhagen',
      '2026-03-10T17:00',
      '2026-03-10T16:00:00Z',
    ]);
  });
  test('an unknown X-WR-TIMEZONE is told', async () => {
    assert.deepEqual(await at(['DTSTART:20260310T170000'], ['X-WR-TIMEZONE:Dansk tid']), [
      'Europe/Copenhagen',
      '2026-03-10T17:00',
      '2026-03-10T16:00:00Z',
      'time-zone Dansk tid Europe/Copenhagen',
    ]);
  });
  test('a calendar’s own VTIMEZONE counts, wherever it stands', async () => {
    const lines = ['DTSTART;TZID=Min zone:20260310T170000'];
    assert.deepEqual(await at(lines, own), ['Europe/Copenhagen', '2026-03-10T15:00', '2026-03-10T14:00:00Z']);
    const behind = calendar(event('UID:a@example', ...lines, 'SUMMARY:x'), ...own);
    assert.equal((await readCalendar(behind, window)).activities[0]!.occurrences[0]!.start, '2026-03-10T15:00');
  });
  test('the platform knows an IANA zone better than a VTIMEZONE of that name', async () => {
    const wrong = own.map((line) => line.replace('Min zone', 'Europe/Copenhagen'));
    assert.deepEqual(await at(['DTSTART;TZID=Europe/Copenhagen:20260310T170000'], wrong), [
      'Europe/Copenhagen',
      '2026-03-10T17:00',
      '2026-03-10T16:00:00Z',
    ]);
  });
  test('two zones of one name belong to the calendars they stand in, in one file and in two', async () => {
    const [first, second] = ['+0300', '+0500'].map((offset, i) =>
      calendar(
        ...own.map((line) => line.replace('+0300', offset)),
        event(`UID:${i}@example`, 'DTSTART;TZID=Min zone:20260310T170000', 'SUMMARY:x'),
      ),
    );
    const instants = async (text: string) =>
      (await readCalendar(text, window)).activities.map(({occurrences}) => occurrences[0]!.startInstant);
    assert.deepEqual(await instants(first! + second!), ['2026-03-10T14:00:00Z', '2026-03-10T12:00:00Z']);
    assert.deepEqual([...(await instants(first!)), ...(await instants(second!))], ['2026-03-10T14:00:00Z', '2026-03-10T12:00:00Z']);
  });
  test('each of two calendars in one file has its own zone', async () => {
    const [first, second] = ['America/New_York', 'Asia/Tokyo'].map((zone, i) =>
      calendar(`X-WR-TIMEZONE:${zone}`, event(`UID:${i}@example`, 'DTSTART:20260310T170000', 'SUMMARY:x')),
    );
    const feed = await readCalendar(first! + second!, window);
    assert.deepEqual(
      feed.activities.map(({occurrences}) => occurrences[0]!.startInstant),
      ['2026-03-10T21:00:00Z', '2026-03-10T08:00:00Z'],
    );
  });
});
