import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {calendarOn, SourceServer, ToolFolder} from '../../tools/feed-tool.js';

const server = new SourceServer();
before(() => server.start());
after(() => server.stop());

let tool: ToolFolder;
beforeEach(() => {
  tool = new ToolFolder();
  server.answers.clear();
  server.requests.length = server.bodies.length = 0;
});
afterEach(() => tool.remove());

const NAME = 'Ribes kalender';
const DAYS = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];
const config = (source: object, more: object = {}, limits: object = {}) =>
  tool.write(
    'lbb-feed.json',
    JSON.stringify({
      groups: [{id: 'ribe', name: 'Ribe', feed: 'public/ribe.json', sources: [source].flat().map((one: object) => ({name: NAME, ...one}))}],
      allowPrivate: ['127.0.0.1'],
      limits: {tries: 1, seconds: 60, ...limits},
      ...more,
    }),
  );
const withCalendar = (days = DAYS, more = {}, limits = {}) => {
  server.answers.set('/kalender', {body: calendarOn(days)});
  config({address: server.address('/kalender')}, more, limits);
};
const startsIn = async (file = 'public/ribe.json') =>
  (await tool.feed(file)).activities.flatMap(({occurrences}) => occurrences.map(({start}) => start.slice(0, 10)));
const hour = (hours: number) => new Date(Date.parse('2026-11-29T08:00:00Z') + hours * 3_600_000).toISOString();

describe('fetch', () => {
  test('makes a feed of a calendar that says its source, when it was read and what became of it', async () => {
    withCalendar();
    assert.deepEqual(await tool.fetch(), {code: 0, printed: '', told: ''});
    assert.deepEqual(await startsIn(), DAYS);
    const feed = await tool.feed('public/ribe.json');
    assert.deepEqual(
      [feed.name, feed.sources[0]!.madeFrom],
      ['Ribe', [{name: NAME, fetched: '2026-11-29T09:00', account: {found: 4, shown: 4}}]],
    );
  });

  test('merges calendar, JSON, spreadsheet and files into a feed for the group, one for all, and .ics by language', async () => {
    withCalendar();
    tool.write('ark.csv', 'Titel;Dag;Start;Slut\r\nStrik;mandag;19.00;21.00\r\n');
    tool.write(
      'feed.json',
      JSON.stringify({version: 1, activities: [{id: 'a', name: {da: 'Åbent hus', en: 'Open house'}, schedule: [{dates: ['2026-12-24']}]}]}),
    );
    config(
      [
        {address: server.address('/kalender'), organization: 'ribe'},
        {name: 'Ark', file: 'ark.csv'},
        {name: 'Feed', file: 'feed.json'},
      ],
      {all: {name: 'Esbjerg', feed: 'public/alle.json', ical: 'public/alle-{language}.ics'}, languages: ['da', 'en']},
    );
    assert.equal((await tool.fetch()).code, 0);
    for (const file of ['public/ribe.json', 'public/alle.json']) {
      const feed = await tool.feed(file);
      assert.deepEqual(feed.problems, []);
      assert.deepEqual(
        feed.activities.map(({name, organization}) => [name, organization]),
        [...DAYS.map((_, i) => [`Sangaften ${i + 1}`, 'ribe']), ['Strik', undefined], [{da: 'Åbent hus', en: 'Open house'}, undefined]],
      );
      assert.deepEqual(
        feed.organizations.map(({id, name}) => [id, name]),
        [['ribe', 'Ribe']],
      );
      assert.deepEqual(
        feed.sources[0]!.madeFrom!.map(({name}) => name),
        [NAME, 'Ark', 'Feed'],
      );
    }
    assert.match(tool.text('public/alle-en.ics'), /SUMMARY:Open house\r\n/);
    assert.match(tool.text('public/alle-da.ics'), /SUMMARY:Åbent hus\r\n/);
  });

  test('shows once what two groups have in their calendars', async () => {
    server.answers.set('/a', {body: calendarOn(DAYS)});
    server.answers.set('/b', {body: calendarOn(DAYS.slice(0, 2), {name: 'Bramming'})});
    config([{address: server.address('/a')}, {name: 'Bramming', address: server.address('/b')}]);
    await tool.fetch();
    const feed = await tool.feed('public/ribe.json');
    assert.deepEqual(await startsIn(), DAYS);
    assert.deepEqual(
      feed.sources[0]!.madeFrom!.map(({account}) => account),
      [
        {found: 4, shown: 4},
        {found: 2, merged: 2},
      ],
    );
  });

  test('asks only for what has changed, and writes only what is new', async () => {
    let isAsked: unknown;
    server.answers.set('/kalender', ({headers}) => {
      isAsked = [headers['if-none-match'], headers['if-modified-since']];
      const known = {etag: '"1"', 'last-modified': 'Sun, 29 Nov 2026 07:00:00 GMT'};
      return isAsked && headers['if-none-match'] === '"1"' ? {status: 304, headers: known} : {headers: known, body: calendarOn(DAYS)};
    });
    config({address: server.address('/kalender')});
    await tool.fetch();
    assert.deepEqual(isAsked, [undefined, undefined]);
    const first = tool.text('public/ribe.json');
    const {ino} = statSync(tool.file('public/ribe.json'));
    assert.equal((await tool.fetch({now: hour(0.1)})).code, 0);
    assert.deepEqual(isAsked, ['"1"', 'Sun, 29 Nov 2026 07:00:00 GMT']);
    assert.deepEqual([tool.text('public/ribe.json'), statSync(tool.file('public/ribe.json')).ino], [first, ino]);
    // After an hour the time of reading is news.
    utimesSync(tool.file('public/ribe.json'), new Date(hour(0)), new Date(hour(0)));
    await tool.fetch({now: hour(1)});
    assert.match(tool.text('public/ribe.json'), /"fetched":"2026-11-29T10:00"/);
  });

  test('reads nothing again of what has not changed', async () => {
    const days = [...DAYS];
    server.answers.set('/kalender', () => ({body: calendarOn(days)}));
    const first = {name: 'Ribe', address: server.address('/kalender')};
    const outputs = ['public/ribe.json', 'public/ribe-da.ics'];
    const write = (name: string) =>
      tool.write(
        'lbb-feed.json',
        JSON.stringify({
          groups: [{id: 'ribe', name, feed: outputs[0], ical: 'public/ribe-{language}.ics', sources: [first]}],
          languages: ['da'],
          allowPrivate: ['127.0.0.1'],
        }),
      );
    /** Whether a run at that hour has written over what stands there, which reading alone could have told it. */
    const isReadAgain = async (now: string) => {
      for (const file of outputs) {
        if (existsSync(tool.file(file))) tool.write(file, 'as it was');
        if (existsSync(tool.file(file))) utimesSync(tool.file(file), new Date(now), new Date(now));
      }
      const {printed, code} = await tool.fetch({now, args: ['--json']});
      const {sources, files} = JSON.parse(printed) as {sources: {account: unknown}[]; files: {outcome: string}[]};
      assert.deepEqual([code, sources[0]!.account], [0, {found: days.length, shown: days.length}]);
      const written = outputs.map((file) => tool.text(file) !== 'as it was');
      assert.deepEqual(
        files.map(({outcome}) => outcome === 'written'),
        written,
      );
      return written.every(Boolean);
    };
    write('Ribe');
    assert.equal(await isReadAgain(hour(0)), true);
    assert.equal(await isReadAgain(hour(0.1)), false);
    write('Ribe by');
    assert.equal(await isReadAgain(hour(0.2)), true, 'the config');
    assert.equal(await isReadAgain(hour(0.3)), false);
    days.pop();
    assert.equal(await isReadAgain(hour(0.4)), true, 'the calendar');
    assert.equal(await isReadAgain(hour(0.5)), false);
    assert.equal(await isReadAgain(hour(24)), true, 'the day');
    rmSync(tool.file(outputs[1]!));
    assert.equal(await isReadAgain(hour(24.1)), true, 'a file is gone');
    tool.write('lbb-feed-state/last-run.json', '{');
    assert.equal(await isReadAgain(hour(24.2)), true, 'nothing is known of the last run');
  });

  test('writes a large feed anew within the hour for what visitors see of it, not for the time of reading alone', async () => {
    const calendar = calendarOn(Array<string>(1_500).fill(DAYS[0]!)).replaceAll(
      'END:VEVENT',
      `DESCRIPTION:${'la '.repeat(150)}\r\nEND:VEVENT`,
    );
    config({file: 'a.ics'});
    /** Whether a run at that hour has written, over a file that is as old as the first. */
    const isWritten = async (hours: number, source: string) => {
      tool.write('a.ics', source);
      if (hours) utimesSync(tool.file('public/ribe.json'), new Date(hour(0)), new Date(hour(0)));
      const {printed} = await tool.fetch({now: hour(hours), args: ['--json']});
      return (JSON.parse(printed) as {files: {outcome: string}[]}).files[0]!.outcome === 'written';
    };
    assert.equal(await isWritten(0, calendar), true);
    assert.match(tool.text('public/ribe.json'), /"orderedFrom": "2026-11-29T09:00"/);
    assert.equal(await isWritten(0.2, calendar.replaceAll('END:VEVENT', 'X-SEEN:1\r\nEND:VEVENT')), false);
    assert.equal(await isWritten(0.3, calendar.replace('Sangaften 1500', 'Sommerfest')), true);
    assert.match(tool.text('public/ribe.json'), /Sommerfest/);
    tool.write('public/ribe.json', `${tool.text('public/ribe.json')} `);
    assert.equal(await isWritten(0.4, calendar.replace('Sangaften 1500', 'Sommerfest').replace('X-WR', 'X-MORE:1\r\nX-WR')), true);
    assert.equal((await tool.feed('public/ribe.json')).activities.length, 1_500);
  });

  test('names the files of all groups in the order of the config, whichever came first', async () => {
    server.answers.set('/soon', {body: calendarOn(DAYS)});
    // The other is asked for and written before this one answers.
    server.answers.set('/late', (_, response) => {
      const wait = setInterval(() => {
        if (!existsSync(tool.file('public/soon.json'))) return;
        clearInterval(wait);
        response.end(calendarOn(DAYS));
      }, 10);
    });
    const groups = ['late', 'soon'].map((id) => ({
      id,
      feed: `public/${id}.json`,
      sources: [{name: id, address: server.address(`/${id}`)}],
    }));
    tool.write('lbb-feed.json', JSON.stringify({groups, all: {feed: 'public/all.json'}, allowPrivate: ['127.0.0.1']}));
    const {files} = JSON.parse((await tool.fetch({args: ['--json']})).printed) as {files: {file: string}[]};
    assert.deepEqual(
      files.map(({file}) => path.basename(file)),
      ['late.json', 'soon.json', 'all.json'],
    );
  });

  test('takes the address from the environment or a file, and writes it nowhere', async () => {
    const secret = '/private-0123456789abcdef/basic.ics';
    server.answers.set(secret, {body: calendarOn(DAYS)});
    tool.write('address.txt', `${server.address(`${secret}?2`).replace('http:', 'webcal:')}\n`);
    config([{address: '${RIBE}'}, {name: 'Away', address: server.address('/private-fedcba/x')}], {
      groups: undefined,
    });
    tool.write(
      'lbb-feed.json',
      JSON.stringify({
        groups: [
          {
            id: 'ribe',
            feed: 'public/ribe.json',
            sources: [
              {name: NAME, address: '${RIBE}'},
              {name: 'Away', addressFile: 'away.txt'},
              {name: 'Bad', address: server.address('/private-0123456789abcdef/login')},
            ],
          },
        ],
        allowPrivate: ['127.0.0.1'],
        limits: {tries: 1},
      }),
    );
    tool.write('away.txt', server.address('/private-fedcba/x'));
    server.answers.set('/private-0123456789abcdef/login', {body: '<!doctype html><title>Log ind</title>'});
    const {printed, told} = await tool.fetch({environment: {RIBE: server.address(secret)}, args: ['--json'], isTerminal: true});
    assert.deepEqual(await startsIn(), DAYS);
    const written = ['public', 'lbb-feed-state'].flatMap((folder) =>
      readdirSync(tool.file(folder)).map((name) => `${name} ${tool.text(path.join(folder, name))}`),
    );
    for (const text of [printed, told, ...written]) assert.doesNotMatch(text, /private-|127\.0\.0\.1/);
    assert.match(printed, /"why": "there is nothing at the address \(404\)\. Has it moved\?"/);
  });

  test('takes what is packed, and follows redirects', async () => {
    server.answers.set('/old', {status: 302, headers: {location: '/kalender'}});
    server.answers.set('/kalender', {headers: {'content-encoding': 'gzip'}, body: gzipSync(calendarOn(DAYS))});
    config({address: server.address('/old')});
    assert.equal((await tool.fetch()).code, 0);
    assert.deepEqual(await startsIn(), DAYS);
  });

  test('asks again when a server is passing a bad moment', async () => {
    let count = 0;
    server.answers.set('/kalender', () => (++count < 3 ? {status: 503, headers: {'retry-after': '0'}} : {body: calendarOn(DAYS)}));
    config({address: server.address('/kalender')}, {}, {tries: 3});
    assert.equal((await tool.fetch()).code, 0);
    assert.equal(count, 3);
  });
});

describe('the last good copy stays', () => {
  const faults: readonly (readonly [what: string, answer: Parameters<typeof server.answers.set>[1], why: RegExp])[] = [
    ['a server that fails', {status: 500}, /the server answers with error 500/i],
    ['a server that is asked too often', {status: 429}, /it is asked too often \(429\)/i],
    [
      'a file that is packed twice',
      {headers: {'content-encoding': 'gzip'}, body: gzipSync(gzipSync(calendarOn(DAYS)))},
      /packed \(gzip\)/i,
    ],
    ['an answer without content', {status: 204}, /the server answers, but without a feed \(204\)/i],
    ['a calendar that is gone', {status: 404}, /there is nothing at the address \(404\)/i],
    ['a calendar that is shared no more', {status: 403}, /the server does not hand it out \(403\)/i],
    ['a login page', {body: '<!doctype html><title>Log ind</title>'}, /a web page/i],
    ['a redirect to a login page', {status: 302, headers: {location: '/login'}}, /a web page/i],
    ['a redirect that goes round', {status: 302, headers: {location: '/kalender'}}, /redirects again and again/i],
    ['a redirect to a file', {status: 302, headers: {location: 'file:///etc/passwd'}}, /redirects to something that is not https/i],
    ['an empty answer', {body: ''}, /empty/i],
    ['too much', {body: 'x'.repeat(30_000)}, /larger than 0\.02 MB/i],
    ['too much, packed', {headers: {'content-encoding': 'gzip'}, body: gzipSync('x'.repeat(30_000))}, /larger than 0\.02 MB/i],
    ['what is packed wrongly', {headers: {'content-encoding': 'gzip'}, body: 'no gzip'}, /packed wrongly/i],
    ['a calendar that is suddenly empty', {body: calendarOn([])}, /is suddenly empty \(before: 4\)/i],
    ['half of it gone', {body: calendarOn(DAYS.slice(0, 1))}, /has only 1 of the 4 it had/i],
    ['another calendar', {body: calendarOn(DAYS, {name: 'Fodbold', uid: 'f'})}, /is another calendar \("Fodbold", before "Ribe"\)/i],
    ['a connection that breaks', (_, response) => void response.destroy(), /breaks the connection off \(ECONNRESET\)/i],
    ['no answer', () => {}, /no answer after 0?\.?\d+ seconds/i],
  ];
  for (const [what, answer, why] of faults)
    test(`when there is ${what}`, async () => {
      // Only where no answer ever comes is it waited for one second: a busy machine takes longer for others.
      withCalendar(DAYS, {}, {megabytes: 0.02, seconds: what === 'no answer' ? 1 : 60});
      server.answers.set('/login', {body: '<!doctype html><title>Log ind</title>'});
      await tool.fetch();
      server.answers.set('/kalender', answer);
      const {told} = await tool.fetch({now: hour(1), isTerminal: true});
      assert.match(told, why);
      assert.match(told, /The old copy is used/);
      assert.deepEqual(await startsIn(), DAYS);
      assert.equal((await tool.feed('public/ribe.json')).sources[0]!.madeFrom![0]!.fetched, '2026-11-29T09:00');
    });

  test('and is told of once after a day, by exit code as long as it lasts, and when it is over', async () => {
    server.answers.set('/tell', {});
    withCalendar(DAYS, {tell: {post: server.address('/tell')}});
    await tool.fetch();
    server.answers.set('/kalender', {status: 500});
    const runs = [];
    for (const hours of [1, 24.9, 25, 26]) runs.push(await tool.fetch({now: hour(hours)}));
    assert.deepEqual(
      runs.map(({code}) => code),
      [0, 0, 3, 3],
    );
    const told = `${NAME} (ribe): the server answers with error 500. The old copy is used (failing since 2026-11-29 09:00 UTC).`;
    assert.deepEqual(
      runs.map((one) => one.told),
      ['', '', told, ''],
    );
    assert.deepEqual(
      server.bodies.map((body) => JSON.parse(body) as object),
      [{text: told}],
    );
    withCalendar(DAYS, {tell: {post: server.address('/tell')}});
    assert.deepEqual(await tool.fetch({now: hour(27)}), {code: 0, printed: '', told: `${NAME} (ribe): can be read again`});
    assert.equal((await tool.fetch({now: hour(28)})).told, '');
  });

  test('and the message goes out by the next run when it could not be sent', async () => {
    withCalendar(DAYS, {tell: {post: server.address('/nobody')}});
    await tool.fetch();
    server.answers.set('/kalender', {status: 500});
    await tool.fetch({now: hour(1)});
    assert.match((await tool.fetch({now: hour(25)})).told, /the message could not be sent \(status\)/);
    server.answers.set('/nobody', {});
    server.bodies.length = 0;
    await tool.fetch({now: hour(26)});
    assert.equal(server.bodies.length, 1);
  });

  test('until what is suspicious is said to be meant', async () => {
    withCalendar();
    await tool.fetch();
    server.answers.set('/kalender', {body: calendarOn(DAYS.slice(0, 1))});
    const {code, told} = await tool.fetch({now: hour(1)});
    assert.equal(code, 3);
    assert.match(told, /If it is meant, run: lbb-feed fetch --accept "Ribes kalender"/);
    assert.deepEqual(await tool.fetch({now: hour(2), args: ['--accept', NAME]}), {
      code: 0,
      printed: '',
      told: `${NAME} (ribe): what is there now has been taken`,
    });
    assert.deepEqual(await startsIn(), DAYS.slice(0, 1));
  });

  test('until what is suspicious has been so for three days', async () => {
    withCalendar();
    await tool.fetch();
    server.answers.set('/kalender', {body: calendarOn([])});
    const codes = [];
    for (const hours of [1, 72, 73]) codes.push((await tool.fetch({now: hour(hours)})).code);
    assert.deepEqual(codes, [3, 3, 0]);
    assert.deepEqual(await startsIn(), []);
  });

  test('and half of a calendar is no news when the other half is over', async () => {
    withCalendar(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-20']);
    await tool.fetch();
    server.answers.set('/kalender', {body: calendarOn(['2026-12-20'])});
    assert.equal((await tool.fetch({now: hour(240)})).code, 0);
    assert.deepEqual(await startsIn(), ['2026-12-20']);
  });

  test('two of four is not less than half', async () => {
    withCalendar();
    await tool.fetch();
    server.answers.set('/kalender', {body: calendarOn(DAYS.slice(0, 2))});
    assert.equal((await tool.fetch({now: hour(1)})).code, 0);
  });

  test('nothing is written of a group of which nothing could ever be read, and the exit code says so', async () => {
    config({address: server.address('/nothing')});
    const {code, told} = await tool.fetch({isTerminal: true});
    assert.equal(code, 3);
    assert.match(told, /There is no copy to use[^]*not written: none of its sources can be read/);
    assert.equal(existsSync(tool.file('public/ribe.json')), false);
  });
});

describe('addresses that lead inside', () => {
  const refused = /the address lies on the internal network/;
  for (const address of [
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://localhost:1/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/',
    'http://0x7f.1/',
    'http://[fe80::1]/',
  ])
    test(`${address} is refused`, async () => {
      config({address}, {allowPrivate: []});
      assert.match((await tool.fetch()).told, refused);
    });

  test('are refused where a redirect leads to them', async () => {
    server.answers.set('/kalender', {status: 302, headers: {location: server.address('/kalender', 'localhost')}});
    config({address: server.address('/kalender')});
    assert.match((await tool.fetch()).told, refused);
  });
});

describe('files', () => {
  test('that are links stay links, and leftovers of runs that were killed are taken away', async () => {
    withCalendar();
    tool.write('elsewhere.json', '{}');
    tool.write('public/.ribe.json.0123456789ab.lbb-tmp', 'half');
    utimesSync(tool.file('public/.ribe.json.0123456789ab.lbb-tmp'), 0, 0);
    symlinkSync(tool.file('elsewhere.json'), tool.file('public/ribe.json'));
    await tool.fetch();
    assert.deepEqual(readdirSync(tool.file('public')), ['ribe.json']);
    assert.match(tool.text('elsewhere.json'), /Sangaften/);
  });

  test('are left as they are while another run is at work, and not when that one is dead', async () => {
    withCalendar();
    await tool.fetch();
    tool.write('lbb-feed-state/lock', `${process.pid} ${(await import('node:os')).hostname()} 0123`);
    assert.deepEqual(await tool.fetch(), {code: 4, printed: '', told: 'lbb-feed: another run is at work'});
    tool.write('lbb-feed-state/lock', `999999999 ${(await import('node:os')).hostname()} 0123`);
    assert.equal((await tool.fetch()).code, 0);
    assert.equal(existsSync(tool.file('lbb-feed-state/lock')), false);
  });

  test('of another machine’s run count as abandoned only when nobody has touched its lock for long', async () => {
    withCalendar();
    tool.write('lbb-feed-state/lock', '1 elsewhere 0123');
    assert.equal((await tool.fetch()).code, 4);
    utimesSync(tool.file('lbb-feed-state/lock'), 0, 0);
    assert.equal((await tool.fetch()).code, 0);
  });

  test('that cannot be written are named, and the exit code says that nothing was', async () => {
    withCalendar();
    writeFileSync(tool.file('public'), '');
    const {code, told} = await tool.fetch();
    assert.equal(code, 4);
    assert.match(told, /cannot be written \((EEXIST|ENOTDIR)\)\. Each file is whole: the old one or the new one/);
  });

  test('of sources that are hostile never stop the run: they are read or named', async () => {
    const folder = path.join(process.cwd(), 'test/fixtures/hostile');
    const names = readdirSync(folder);
    config(names.map((name) => ({name, file: path.join(folder, name)})));
    const {code, printed} = await tool.fetch({args: ['--json']});
    const {sources} = JSON.parse(printed) as {sources: {name: string; outcome: string; why?: string}[]};
    assert.deepEqual(
      sources.map(({name}) => name),
      names,
    );
    for (const {outcome, why} of sources) assert.equal(outcome === 'missing', !!why);
    assert.equal(code, 3);
    const {problems} = await tool.feed('public/ribe.json', '2026-01-01');
    assert.deepEqual(problems, []);
    assert.doesNotThrow(() => JSON.parse(readFileSync(tool.file('public/ribe.json'), 'utf8')) as object);
  });
});
