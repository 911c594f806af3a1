import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed as readAdvised} from '../../../src/feed/read-advised.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import {FeedError, type Feed} from '../../../src/model/feed.js';

const week = {from: '2026-11-23', until: '2026-11-30'};
const read = (feed: unknown, options = {}) => readFeed(typeof feed === 'string' ? feed : JSON.stringify(feed), {...week, ...options});
const feedOf = (activity: object, rest: object = {}) => ({version: 1, activities: [{id: 'a', name: 'Sangaften', ...activity}], ...rest});
const problemsOf = (feed: Feed) => feed.problems.map(({code, where}) => `${code} ${where}`);
const errorOf = async (source: string | Uint8Array) => {
  const error: unknown = await readFeed(source, week).then(
    () => assert.fail('was read'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedError, String(error));
  return error.code;
};

describe('a JSON feed', () => {
  test('becomes occurrences in the wall-clock time of its zone', async () => {
    const feed = await read(feedOf({schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}]}));
    assert.equal(feed.timeZone, 'Europe/Copenhagen');
    assert.deepEqual(feed.activities[0]!.occurrences, [
      {
        start: '2026-11-23T19:00',
        end: '2026-11-23T21:00',
        allDay: false,
        status: 'scheduled',
        startInstant: '2026-11-23T18:00:00Z',
        endInstant: '2026-11-23T20:00:00Z',
      },
    ]);
    assert.deepEqual(feed.problems, []);
  });

  test('says what it was read from', async () => {
    const url = 'https://a.example/feed.json';
    const sourceOf = async (text: string | object) => (await read(text, {url})).sources.map(({url, kind}) => [url, kind]);
    assert.deepEqual(await sourceOf(feedOf({})), [[url, 'json']]);
    assert.deepEqual(await sourceOf('BEGIN:VCALENDAR\nEND:VCALENDAR'), [[url, 'ical']]);
  });

  test('says what it was itself made from, when it was last read and what became of it', async () => {
    const sources = [{name: 'Ribes kalender', fetched: '2026-11-22T08:00', account: {found: 3, shown: 2, outside: 1}}, {name: {da: 'Ark'}}];
    assert.deepEqual((await read(feedOf({}, {sources}))).sources[0]!.madeFrom, sources);
    assert.equal('madeFrom' in (await read(feedOf({}))).sources[0]!, false);
    const wrong = await read(feedOf({}, {sources: [{fetched: '2026-11-22T08:00'}]}));
    assert.deepEqual([problemsOf(wrong), wrong.activities.length], [['missing sources[0].name'], 1]);
  });

  test('takes its zone from wherever in the file it stands', async () => {
    const feed = await read(
      `{"version":1,"activities":[{"id":"a","name":"x","schedule":[{"byDay":["MO"],"startTime":"19:00"}]}],"timeZone":"America/Nuuk"}`,
    );
    assert.equal(feed.activities[0]!.occurrences[0]!.startInstant, '2026-11-23T21:00:00Z');
  });

  test('reads moments with their offset in its zone', async () => {
    const schedule = [{dates: ['2026-12-05T10:00:00+01:00']}];
    for (const [head, start] of [
      [{}, '2026-12-05T10:00'],
      [{timeZone: 'Atlantic/Faroe'}, '2026-12-05T09:00'],
    ] as const) {
      const feed = await read(JSON.stringify({version: 1, ...head, activities: [{id: 'a', name: 'x', schedule}]}), {until: '2027-01-01'});
      const [activity] = feed.activities;
      assert.deepEqual(
        activity!.occurrences.map((occurrence) => occurrence.start),
        [start],
      );
      assert.deepEqual(problemsOf(feed), ['date-time activities[0].schedule[0].dates[0]']);
    }
  });

  test('names a zone nobody knows and goes on in the default one', async () => {
    const feed = await read(feedOf({}, {timeZone: 'Europe/Ribe'}));
    assert.deepEqual(problemsOf(feed), ['time-zone timeZone']);
    assert.equal(feed.timeZone, 'Europe/Copenhagen');
  });

  test('keeps unknown fields out without a word', async () => {
    const feed = await read(feedOf({nytFelt: {dybt: [1, 2]}, x: 'y', 'x-eget': 1}));
    assert.deepEqual(feed.problems, []);
    assert.deepEqual(Object.keys(feed.activities[0]!).sort(), ['id', 'name', 'occurrences', 'schedule']);
  });

  for (const [key, write] of [
    ['adress', 'address'],
    ['Name', 'name'],
    ['desciption', 'description'],
  ] as const)
    test(`asks whether "${key}" should be "${write}"`, async () => {
      const feed = await read({version: 1, organizations: [{id: 'o', name: key === 'Name' ? undefined : 'x', [key]: 'y'}]});
      const problem = feed.problems.find(({code}) => code === 'unknown-key');
      assert.deepEqual(problem, {code: 'unknown-key', where: `organizations[0].${key}`, values: {found: key, write}});
    });

  for (const [key, value, write, meant] of [
    ['newDate', '2026-12-10', 'startDate', '2026-12-10'],
    ['nyDato', '2026-12-10', 'startDate', '2026-12-10'],
    ['newTime', '20:00', 'startTime', '20:00'],
    ['nyt sted', 'torvet', 'place', undefined],
    ['newLocation', 'Torvet', 'location', undefined],
  ] as const)
    test(`names "${key}" of a date that is moved as "${write}"; a date or a time is read, words may be about something else`, async () => {
      const changes = [{date: '2026-12-08', status: 'moved', [key]: value}];
      const feed = await read({version: 1, activities: [{id: 'a', name: 'Kor', schedule: [{byDay: ['TU']}], changes}]});
      const told = feed.problems.find(({code}) => code === 'unknown-key')!;
      assert.deepEqual([told.where, told.values.write], [`activities[0].changes[0].${key}`, write]);
      assert.equal(feed.activities[0]!.changes![0]![write], meant);
    });

  for (const [list, place] of [
    ['openingHours', {name: 'Huset', openingHours: [{hours: [{byDay: ['MO'], opens: '19:00', closes: '21:00'}]}]}],
    ['contacts', {name: 'Huset', contacts: []}],
  ] as const)
    test(`says that ${list} inside a place is a list of its own, and shows the place`, async () => {
      const feed = await read({version: 1, places: [{id: 'h', ...place}], activities: []});
      assert.deepEqual(feed.places, [{id: 'h', name: 'Huset'}]);
      assert.deepEqual(feed.problems, [{code: 'list-inside', where: `places[0].${list}`, values: {found: list}}]);
    });

  test('does not follow prototype names', async () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const feed = await read(
      `{"version":1,"__proto__":{"polluted":1},"activities":[${ids.map((id) => `{"id":"${id}","name":"${id}","__proto__":{"x":1}}`).join()}]}`,
    );
    assert.deepEqual(
      feed.activities.map(({id}) => id),
      ids,
    );
    assert.equal(({} as {polluted?: number}).polluted, undefined);
  });

  test('loses control characters and half characters', async () => {
    const feed = await read('{"version":1,"activities":[{"id":"a\\u00001","name":"a\\u0000b\\ud800c","description":"x\\ny"}]}');
    assert.deepEqual([feed.activities[0]!.id, feed.activities[0]!.name, feed.activities[0]!.description], ['a1', 'abc', 'x\ny']);
  });

  test('does not open every day where the day stands under another name', async () => {
    const openingHours = [{id: 'h', name: 'Huset', hours: [{dayOfWeek: ['Monday'], opens: '09:00', closes: '00:00'}]}];
    const feed = await read({version: 1, openingHours, activities: []});
    assert.deepEqual(feed.openingHours[0]!.hours, [{byDay: ['MO'], opens: '09:00', closes: '00:00'}]);
    assert.deepEqual(problemsOf(feed), ['choice openingHours[0].hours[0].dayOfWeek[0]', 'unknown-key openingHours[0].hours[0].dayOfWeek']);
  });

  test('names the id that was made of a name, where a reference has the name', async () => {
    const feed = await read(feedOf({place: 'Åbent Hus'}, {places: [{id: 'aabent-hus', name: 'Åbent Hus'}]}));
    assert.deepEqual(
      feed.problems.map(({values}) => values),
      [{found: 'Åbent Hus', list: 'places', write: 'aabent-hus'}],
    );
  });

  for (const key of ['telephone', 'phone', 'email', 'Telefon', 'mobil'])
    test(`says that ${key} on a contact is none of its fields`, async () => {
      const feed = await read(feedOf({}, {contacts: [{id: 'k', role: 'coordinator', [key]: '12 34 56 78'}]}));
      assert.deepEqual(feed.problems, [{code: 'unknown-key', where: `contacts[0].${key}`, values: {found: key, write: 'channels'}}]);
    });

  test('says when a reference leads nowhere, and keeps the record', async () => {
    const feed = await read(feedOf({organization: 'nobody'}));
    assert.deepEqual(feed.problems, [
      {code: 'reference', where: 'activities "a".organization', values: {found: 'nobody', list: 'organizations'}},
    ]);
    assert.equal(feed.activities.length, 1);
  });

  test('cancels, postpones and moves single dates', async () => {
    const schedule = [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}];
    const read2 = (change: object) => read(feedOf({schedule, changes: [change]}), {until: '2026-12-01'});
    const [cancelled] = (await read2({date: '2026-11-23', status: 'cancelled', reason: 'Sygdom'})).activities[0]!.occurrences;
    assert.deepEqual([cancelled!.start, cancelled!.status, cancelled!.reason], ['2026-11-23T19:00', 'cancelled', 'Sygdom']);
    const [moved] = (await read2({date: '2026-11-23', startTime: '18:30'})).activities[0]!.occurrences;
    assert.deepEqual(
      [moved!.start, moved!.end, moved!.status, moved!.previousStart],
      ['2026-11-23T18:30', '2026-11-23T20:30', 'moved', '2026-11-23T19:00'],
    );
    const away = (await read2({date: '2026-11-30', startDate: '2026-12-02'})).activities[0]!.occurrences;
    assert.deepEqual(
      away.map(({start}) => start),
      ['2026-11-23T19:00'],
    );
    const into = (await read2({date: '2026-12-07', startDate: '2026-11-25'})).activities[0]!.occurrences;
    assert.deepEqual(
      into.map(({start}) => start),
      ['2026-11-23T19:00', '2026-11-25T19:00', '2026-11-30T19:00'],
    );
  });

  test('asks for the start date that every second week counts from', async () => {
    const feed = await read(feedOf({schedule: [{byDay: ['MO'], repeatFrequency: 'P2W'}]}));
    assert.deepEqual(problemsOf(feed), ['start-date activities[0].schedule[0]']);
    assert.equal(feed.activities.length, 1);
  });

  test('asks which Monday of the month is meant, and shows all until it is said', async () => {
    const problemsWith = async (more: object) =>
      problemsOf(await read(feedOf({schedule: [{byDay: ['MO'], repeatFrequency: 'P1M', ...more}]})));
    assert.deepEqual(await problemsWith({}), ['which-week activities[0].schedule[0]']);
    assert.deepEqual(await problemsWith({byMonthWeek: -1}), []);
  });

  test('shows nothing outside its season', async () => {
    const schedule = [{byDay: ['MO', 'TH'], startTime: '19:00'}];
    const feed = await read(feedOf({schedule, validFrom: '2026-11-24', validThrough: '2026-11-26'}));
    assert.deepEqual(
      feed.activities[0]!.occurrences.map(({start}) => start),
      ['2026-11-26T19:00'],
    );
  });
});

describe('a bad record is left out and named', () => {
  const rows: [string, object, string, Record<string, unknown>][] = [
    ['name missing', {name: undefined}, 'missing activities[1].name', {found: ''}],
    ['name empty', {name: ' '}, 'empty activities[1].name', {found: ' '}],
    ['name null', {name: null}, 'empty activities[1].name', {found: 'null'}],
    ['a faked template', {name: {_$litType$: 1}}, 'text activities[1].name._$litType$', {found: '1'}],
    ['a directive', {name: {_$litDirective$: {}}}, 'text activities[1].name._$litDirective$', {found: '{}'}],
    ['id a number', {id: 12345678901234567890}, 'text activities[1].id', {found: '12345678901234567000'}],
  ];
  for (const [name, fields, problem, values] of rows)
    test(name, async () => {
      const feed = await read({
        version: 1,
        activities: [
          {id: 'good', name: 'God'},
          {id: 'bad', name: 'x', ...fields},
          {id: 'last', name: 'Sidst'},
        ],
      });
      assert.deepEqual(
        feed.activities.map(({id}) => id),
        ['good', 'last'],
      );
      assert.deepEqual(problemsOf(feed), [problem]);
      for (const [key, value] of Object.entries({...values, left: 'record'})) assert.equal(feed.problems[0]!.values[key], value);
      assert.equal(feed.sources[0]!.account!.broken, 1);
    });

  test('a syntax error costs one record', async () => {
    const feed = await read('{"version":1,"activities":[{"id":"a","name":"A"},{"id":"b" "name":"B"},{"id":"c","name":"C"}]}');
    assert.deepEqual(
      feed.activities.map(({id}) => id),
      ['a', 'c'],
    );
    assert.deepEqual(problemsOf(feed), ['syntax activities[1]']);
  });

  test('both of two with one id are shown', async () => {
    const feed = await read({
      version: 1,
      activities: [
        {id: 'a', name: 'A'},
        {id: 'a', name: 'B'},
      ],
    });
    assert.deepEqual(
      feed.activities.map(({id, name}) => [id, name]),
      [
        ['a', 'A'],
        ['a~2', 'B'],
      ],
    );
    assert.deepEqual(problemsOf(feed), ['duplicate-id activities[1].id']);
  });

  test('a download cut off gives what came before', async () => {
    const whole = JSON.stringify({
      version: 1,
      activities: [
        {id: 'a', name: 'A'},
        {id: 'b', name: 'B'},
        {id: 'c', name: 'C'},
      ],
    });
    const feed = await read(whole.slice(0, whole.indexOf('"C"')));
    assert.deepEqual(
      feed.activities.map(({id}) => id),
      ['a', 'b'],
    );
    assert.deepEqual(problemsOf(feed), ['truncated ']);
    assert.deepEqual(feed.sources[0]!.account, {found: 3, shown: 2, broken: 1});
  });

  test('a record that is whole where a download was cut off is kept', async () => {
    const feed = await read('{"version":1,"activities":[{"id":"a",,},{"id":"b","name":"B"}');
    assert.deepEqual(
      feed.activities.map(({id}) => id),
      ['b'],
    );
    assert.deepEqual(problemsOf(feed), ['syntax activities[0]', 'truncated ']);
    assert.deepEqual(feed.sources[0]!.account, {found: 2, shown: 1, broken: 1});
  });

  test('a list that is whole where a download was cut off behind it is kept', async () => {
    for (const rest of ['', '\n', ',', ',"signup":{"pa', ',"na'])
      for (const head of ['', '"name":"Ribe","places":[{"id":"v","name":"V"}],']) {
        const feed = await read(`{"version":1,${head}"activities":[{"id":"a","name":"A"}]${rest}`);
        assert.deepEqual(
          feed.activities.map(({id}) => id),
          ['a'],
        );
        assert.deepEqual([problemsOf(feed), feed.name], [['truncated '], head ? 'Ribe' : undefined]);
      }
  });

  test('of a later version as far as it is known', async () => {
    const feed = await read({
      version: 2,
      rooms: [{id: 'r'}],
      theme: {colour: 'red'},
      activities: [
        {id: 'a', name: 'A', mood: ['glad'], schedule: [{dates: ['2026-11-23'], season: 'winter'}]},
        {id: 'b', label: {text: 'B'}},
      ],
    });
    assert.deepEqual(
      feed.activities.map(({id, occurrences}) => [id, occurrences.length]),
      [['a', 1]],
    );
    assert.deepEqual(problemsOf(feed), ['missing activities[1].name', 'version version']);
    assert.equal('rooms' in feed || 'theme' in feed || 'mood' in feed.activities[0]!, false);
  });

  test('a bad field around the records is left out alone', async () => {
    const feed = await read({version: '2', name: [5], language: 'da', limitations: true, activities: [{id: 'a', name: 'A'}]});
    assert.equal(feed.name, undefined);
    assert.equal(feed.language, 'da');
    assert.deepEqual(problemsOf(feed), ['version version', 'text name', 'list limitations']);
  });

  test('records beyond the bound', async () => {
    const feed = await read({version: 1, activities: [1, 2, 3].map((n) => ({id: `a${n}`, name: 'A'}))}, {bounds: {records: 2}});
    assert.equal(feed.activities.length, 2);
    assert.deepEqual(problemsOf(feed), ['too-many-records ']);
  });

  test('occurrences beyond the limit, the latest first', async () => {
    const daily = {repeatFrequency: 'P1D', startDate: '2026-01-01', startTime: '10:00'};
    const feed = await read(feedOf({schedule: [daily]}), {bounds: {occurrences: 3}});
    assert.deepEqual(
      feed.activities[0]!.occurrences.map(({start}) => start.slice(0, 10)),
      ['2026-11-23', '2026-11-24', '2026-11-25'],
    );
    assert.deepEqual(problemsOf(feed), ['too-many-occurrences ']);
  });
});

describe('what is no feed is an error with its cause', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const rows: [string, string, string][] = [
    ['nothing', '', 'empty-feed'],
    ['white space', ' \r\n ', 'empty-feed'],
    ['null', 'null', 'not-feed'],
    ['a list', '[]', 'not-feed'],
    ['a sheet with semicolons', '\ufeffTitel;Dag;Tid\nÅbent hus;mandag;19-21', 'spreadsheet'],
    ['a sheet with commas', 'Titel,Dag,Start,Slut\nÅbent hus,mandag,19:00,21:00', 'spreadsheet'],
    ['a sentence', 'Siden er lukket, ring til os, skriv, eller kom forbi; vi ses', 'not-feed'],
    ['a zip file', 'PK\u0003\u0004\u0014', 'spreadsheet'],
    ['some object', '{"error":"not found"}', 'not-feed'],
    ['an error page', '<!doctype html><title>503</title>', 'html'],
    ['an error page with a script', '<script>const shop = {"name":"Ribe"};</script>', 'html'],
    ['a page that shows a feed', '<!doctype html><pre>{"version":1,"activities":[{"id":"a","name":"A"}]}', 'html'],
    ['a list of records', '[{"id":"a","name":"A"}]', 'not-feed'],
    ['a list of records behind a comment', '// a\n[{"id":"a","name":"A"}]', 'not-feed'],
    ['an answer behind a warning', '<br />\n<b>Warning</b>: Undefined index\n{"error":"not found"}', 'html'],
    ['a feed without a list behind a warning', '<b>Warning</b>: Undefined index\n{"version":1,"aktiviteter":[]}', 'not-feed'],
    ['a feed that cannot be meant behind a warning', '<b>Warning</b>: x {"version":1,"activities":{"id":"a"}}', 'no-list'],
    ['broken around the records', '{"version":1,"name":}', 'syntax'],
    ['cut off before any record', '{"version":1,"name":"Ri', 'truncated'],
  ];
  for (const [name, text, code] of rows)
    test(name, async () => {
      assert.equal(await errorOf(text), code);
      assert.equal(await errorOf(utf8(text)), code);
    });

  for (const notice of [
    '<br />\n<b>Warning</b>: Undefined index in <b>/www/feed.php</b> on line <b>12</b><br />\n',
    'Notice: {foo} is not known\n',
    '<!-- cached -->',
    '/* made by a script */ ',
    '// kommentar\n',
    '\u00ef\u00bb\u00bf',
    '\ufeff\ufeff#',
    'callback(',
    'window.feed = ',
    'Fejl: æøå\r\n'.repeat(500),
  ])
    test(`${JSON.stringify(notice.slice(0, 30))} before the feed is skipped and told`, async () => {
      const text = `${notice}{\n "version":1,"activities":[{"id":"a","name":"Æ"}]}`;
      for (const source of [text, utf8(text)]) {
        const feed = await readFeed(source, week);
        assert.deepEqual([feed.activities.map(({name}) => name), problemsOf(feed)], [['Æ'], ['before-feed line 1']]);
      }
    });
  test('an empty list behind a notice is a feed without records', async () => {
    const feed = await readFeed('<b>Warning</b>: x\n{"version":1, "activities": []}', week);
    assert.deepEqual([feed.activities, problemsOf(feed)], [[], ['before-feed line 1']]);
  });

  test('5,000 brackets deep', async () => {
    assert.equal(await errorOf(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'not-feed');
    const feed = await read(`{"version":1,"activities":[{"id":"a","name":"A","x":${'['.repeat(5000)}${']'.repeat(5000)}}]}`);
    assert.equal(feed.activities.length, 1);
  });
});

describe('bytes', () => {
  const text = JSON.stringify({version: 1, activities: [{id: 'a', name: 'Ærø'}]});
  const name = async (bytes: Uint8Array) => {
    const feed = await readFeed(bytes, week);
    return [feed.activities[0]!.name, ...feed.problems.map(({values}) => values.found)];
  };
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const characters = mark ? `\ufeff${text}` : text;
    const view = new DataView(new ArrayBuffer(characters.length * 2));
    for (let i = 0; i < characters.length; i++) view.setUint16(i * 2, characters.charCodeAt(i), !bigEndian);
    return new Uint8Array(view.buffer);
  };
  test('UTF-8', async () => assert.deepEqual(await name(new TextEncoder().encode(text)), ['Ærø']));
  test('UTF-8 with a byte order mark', async () => assert.deepEqual(await name(new TextEncoder().encode(`\ufeff${text}`)), ['Ærø']));
  for (const bigEndian of [false, true])
    for (const mark of [false, true])
      test(`UTF-16 ${bigEndian ? 'BE' : 'LE'} ${mark ? 'with' : 'without'} a byte order mark is read and said`, async () =>
        assert.deepEqual(await name(utf16(bigEndian, mark)), ['Ærø', 'UTF-16']));
  test('windows-1252 is read and said', async () =>
    assert.deepEqual(await name(Uint8Array.from(text, (character) => character.charCodeAt(0))), ['Ærø', 'windows-1252']));
});

describe('reading in slices', () => {
  test('gives way between records and stops when told', async () => {
    let asked = 0;
    const pause = () => (++asked > 2 ? Promise.resolve('stop' as const) : Promise.resolve());
    const feed = await read({version: 1, activities: [1, 2, 3, 4].map((n) => ({id: `a${n}`, name: 'A'}))}, {pause});
    assert.equal(feed.activities.length, 2);
    assert.deepEqual(problemsOf(feed), ['time-budget activities[2]']);
  });
  test('ends with the reason of an abort', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await assert.rejects(readAdvised(JSON.stringify(feedOf({})), {...week, signal: controller.signal}), /enough/);
  });

  test('refuses what is no time zone, of either kind of feed', async () => {
    for (const text of [JSON.stringify(feedOf({})), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'])
      await assert.rejects(readFeed(text, {from: '2026-11-23', until: '2026-11-30', timeZone: 'Dansk tid'}), RangeError);
  });
});
