import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {characterEntities} from 'character-entities';
import {readFeed} from '../../src/feed/read-feed.js';
import {random} from '../bench/feeds.mjs';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const window = {from: '2026-12-01', until: '2027-01-01'};
const START = 'DTSTART;TZID=Europe/Copenhagen:20261205T160000';
const feedOf = (...lines: readonly string[]) => readCalendar(calendar(event('UID:a@example', START, ...lines)), window);
const one = async (...lines: readonly string[]) => (await feedOf('SUMMARY:Sprogcafé', ...lines)).activities[0]!;
const codes = async (...lines: readonly string[]) => (await feedOf('SUMMARY:Sprogcafé', ...lines)).problems.map(({code}) => code);

describe('references to characters', () => {
  const rows: readonly (readonly [written: string, read: string])[] = [
    ['Kaffe &amp; snak &#8211; for alle', 'Kaffe & snak – for alle'],
    ['K&oslash\\;kken', 'Køkken'],
    ['K&#248;kken &#xF8;', 'Køkken ø'],
    ['&scaron;&Zcaron;&thorn;', 'šŽþ'],
    ['&NotEqualTilde; &AMP;', '≂̸ &'],
    ['&#150; &#x80; &#147;', '– € “'],
    ['R&D; AT&T &unknown; &oslash', 'R&D; AT&T &unknown; &oslash'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
    ['&amp;oslash; &amp;amp;#8211;', 'ø –'],
    ['<hygge> &amp; mad', '<hygge> & mad'],
    ['&lt;b&gt;Mad&lt;/b&gt; &amp;oslash;', 'Mad ø'],
    ['&amp;lt;p&amp;gt;Mad&amp;lt;/p&amp;gt;', 'Mad'],
    ['<b>Mad</b> &lt;b&gt;', 'Mad <b>'],
    ['a&#9;b&#31;c&#32;d', 'a b c d'],
    ['a&#126;b&#127;c', 'a~bc'],
    ['a&#128;b&#159;c&#160;d&#161;e', 'a€bŸc d¡e'],
    ['a&#55295;b&#55296;c&#57343;d&#57344;e', 'a\ud7ffb c d\ue000e'],
    ['a&#1114111;b&#1114112;c', 'a\u{10ffff}b c'],
    ['a&#xd7ff;b&#xd800;c&#xdfff;d&#xe000;e', 'a\ud7ffb c d\ue000e'],
    ['&amp;amp;oslash; &amp;amp;amp;oslash;', 'ø &oslash;'],
    ['R&amp;D &amp;frac12; time', 'R&D ½ time'],
    ['AT&T &fr\r\n ac12\\;', 'AT&T ½'],
    ['a &#x1F4;b &#X9f;c', 'a Ǵb Ÿc'],
  ];
  for (const [written, read] of rows)
    test(`${written} reads ${read} in every field`, async () => {
      const {activities, name} = await readCalendar(
        calendar(`X-WR-CALNAME:${written}`, event('UID:a@example', START, ...['SUMMARY', 'LOCATION', 'DESCRIPTION', 'CATEGORIES'].map((field) => `${field}:${written}`))),
        window,
      ); // prettier-ignore
      const [activity] = activities;
      assert.deepEqual(
        [activity!.name, activity!.location, activity!.description, activity!.topics, name],
        [read, read, read, [read], read],
      );
    });

  const pick = random(5);
  const names = Object.entries(characterEntities).filter(([, characters]) => /^[\p{L}\p{S}\p{P}]+$/u.test(characters));
  for (let i = 0; i < 40; i++) {
    const [name, characters] = names[pick(names.length)]!;
    const field = ['SUMMARY', 'LOCATION', 'DESCRIPTION'][i % 3]!;
    test(`&${name}; reads ${characters} in ${field} (seed 5)`, async () => {
      const {activities} = await feedOf(...(field === 'SUMMARY' ? [] : ['SUMMARY:x']), `${field}:Mad &${name}${i % 2 ? ';' : '\\;'} her`);
      const key = {SUMMARY: 'name', LOCATION: 'location', DESCRIPTION: 'description'}[field] as 'name';
      assert.equal(activities[0]![key], `Mad ${characters} her`);
    });
  }
});

describe('HTML', () => {
  const styled = 'STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p>Vi graver</p>';
  for (const [what, expected, ...lines] of [
    [
      'of Outlook, where there is no other description',
      'Vi graver',
      'DESCRIPTION:\\n',
      'X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\\n<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY>\\n<P>Vi graver</P></BODY></HTML>',
    ],
    ['of RFC 9073', 'Vi graver', styled],
    ['beside a description is not read', 'Kom', 'DESCRIPTION:Kom', styled],
    ['that stands elsewhere is not fetched', undefined, 'STYLED-DESCRIPTION;VALUE=URI:https://a.example/text.html'],
    ['with Word’s own tags', 'Vi graver', 'DESCRIPTION:<p class=MsoNormal>Vi <o:p></o:p>graver</p>'],
    [
      'with a mail address and a number behind words',
      'Skriv til os (ribe@frivillig.example) eller ring (+4512345678)',
      'DESCRIPTION:<a href="mailto:ribe@frivillig.example?subject=Hej">Skriv til os</a> eller <a href="tel:+4512345678">ring</a>',
    ],
    [
      'with a mail address and a number that stand in the words',
      'Skriv: ribe@frivillig.example, ring 12 34 56 78',
      'DESCRIPTION:Skriv: <a href="mailto:ribe@frivillig.example">ribe@frivillig.example</a>, ring <a href="tel:+4512345678">12 34 56 78</a>',
    ],
    ['with a link that is none', 'Ring her <b', 'DESCRIPTION:<p><a href="mailto:">Ring</a> <a href="tel:12%20">her</a> &lt;b</p>'],
    ['with an address in brackets', 'Se <https://a.example/>', 'DESCRIPTION:<p>Se <https://a.example/></p>'],
  ] as const)
    // prettier-ignore
    test(what, async () => assert.equal((await one(...lines)).description, expected));

  for (const length of [10, 99_900, 130_000, 1_200_000])
    test(`a picture of ${length} letters within it leaves the rest`, async () => {
      const picture = `<img src="data:image/png\\;base64\\,${'iVBORw0KGgo'.repeat(length / 10)}">`;
      assert.equal((await one(`DESCRIPTION:<p>Kom til julefest</p>${picture}<p>Vi ses</p>`)).description, 'Kom til julefest\n\nVi ses');
      assert.equal(
        (await one(`DESCRIPTION:Kom ![](data:image/png\\;base64\\,${'abcd'.repeat(length / 4)}) og se`)).description,
        'Kom ![]( og se',
      );
    });
});

describe('a long text', () => {
  for (const [length, left] of [
    [99_998, 99_998],
    [99_999, 99_999],
    [100_000, 99_999],
    [100_010, 99_999],
  ] as const)
    test(`of ${length} letters leaves ${left}`, async () =>
      assert.equal(((await one(`DESCRIPTION:${'x'.repeat(length)}`)).description as string).length, left));
});

test('a control character within a tag does not make it text', async () => {
  const {activities} = await feedOf('SUMMARY:<\u0001b>Kor</b\u0002>', 'DESCRIPTION:<\u0001b>Mad</\u007fb> <\u0003/i>');
  assert.deepEqual(
    activities.map(({name, description}) => [name, description]),
    [['Kor', 'Mad']],
  );
});

test('an event has no fields of which nothing is known', async () => {
  const bare = await one();
  assert.deepEqual(Object.keys(bare).sort(), ['id', 'name', 'occurrences', 'schedule']);
  const unread = await one('URL:javascript', 'GEO:x', 'LAST-MODIFIED:x', 'DESCRIPTION:', 'LOCATION:', 'ATTACH:x', 'CATEGORIES:');
  assert.deepEqual(Object.keys(unread).sort(), ['id', 'name', 'occurrences', 'schedule']);
});

describe('a text whose line ends are not escaped', () => {
  const text = ['Vi spiser sammen.', 'Tag en ven med.', 'Location: Menighedshuset', 'Status: cancelled', 'https://a.example/', 'OBS: ring først', 'Begin: 18', 'pris: 20 kr', 'status: cancelled']; // prettier-ignore
  test('keeps its lines, and none of them becomes a property', async () => {
    const activity = await one(...`DESCRIPTION:${text.join('\r\n')}`.split('\r\n'), 'LOCATION:Skolen');
    assert.equal(activity.description, text.join('\n'));
    assert.equal(activity.location, 'Skolen');
    assert.equal(activity.occurrences[0]!.status, 'scheduled');
    assert.equal(activity.url, undefined);
  });
  for (const line of ['pris:20 kr', 'status:cancelled', 'class:private', 'location:Menighedshuset', 'url:https://a.example/', 'dtstart:20270101', 'https://b.example/'])
    test(`keeps ${line}, since the program writes names in capitals`, async () => {
      for (const more of ['sammen', `${'x'.repeat(2_100)}\n${line}`]) {
        const activity = await one('LOCATION:Skolen', 'DESCRIPTION:Vi spiser', line, more);
        assert.equal(activity.description, `Vi spiser\n${line}\n${more}`);
        const {location, url, occurrences} = activity;
        assert.deepEqual([location, url, occurrences[0]!.status], ['Skolen', undefined, 'scheduled']);
      }
    }); // prettier-ignore
  test('in small letters below what is no text it is a property', async () =>
    assert.equal((await one('DESCRIPTION:Vi spiser', 'SEQUENCE:1', 'status:cancelled')).occurrences[0]!.status, 'cancelled'));
  for (const [written, status] of [
    ['Status: cancelled', 'scheduled'],
    ['STATUS: CANCELLED', 'scheduled'],
    ['STATUS:CANCELLED', 'cancelled'],
  ] as const)
    test(`may be prose: ${written} leaves the date ${status}`, async () =>
      assert.equal((await one('DESCRIPTION:Vi spiser', written)).occurrences[0]!.status, status));

  test('is told once', async () => assert.deepEqual(await codes('DESCRIPTION:Vi spiser', 'sammen', 'med alle'), ['line-ends']));
  test('capitals within it are no property either, after a line that is none', async () =>
    assert.equal((await one('DESCRIPTION:Vi spiser', 'sammen', 'STATUS: CANCELLED')).occurrences[0]!.status, 'scheduled'));
  test('ends with the next property', async () =>
    assert.equal((await one('DESCRIPTION:Vi spiser', 'sammen', 'STATUS:CANCELLED')).occurrences[0]!.status, 'cancelled'));
  test('is a place in lines as well', async () =>
    assert.equal((await one('LOCATION:Biblioteket', 'Torvet 1', '6760 Ribe')).location, 'Biblioteket\nTorvet 1\n6760 Ribe'));
  test('what follows no text is left out, and told', async () => assert.deepEqual(await codes('CLASS:PUBLIC', 'Tag en ven med'), ['line']));
  test('a program that writes a blank behind each colon is read', async () => {
    const loose = calendar('BEGIN:VEVENT', 'UID: a@example', 'DTSTART: 20261205T160000Z', 'SUMMARY: Kor', 'DESCRIPTION: Syng', 'TRANSP: OPAQUE', 'STATUS: CANCELLED', 'END:VEVENT'); // prettier-ignore
    const [activity] = (await readCalendar(loose, window)).activities;
    assert.deepEqual([activity!.description, activity!.status], ['Syng', 'cancelled']);
  });

  const pick = random(16);
  const lines = ['Mødested: hovedindgangen', 'Lokale B: https://b.example/rum', 'Husk madpakke', 'Kl. 18:30 spiser vi', '18:30 spisning', '- for alle', '* gratis', 'Summary: x', 'Dtstart: i morgen', 'Uid: 7', 'Rrule: nej']; // prettier-ignore
  for (let i = 0; i < 20; i++) {
    const written = ['Kom', ...Array.from({length: 1 + pick(5)}, () => lines[pick(lines.length)]!)];
    test(`${written.join(' / ')} (seed 16)`, async () => {
      const {activities} = await feedOf(...`DESCRIPTION:${written.join('\n')}`.split('\n'), 'SUMMARY:Kor');
      assert.deepEqual([activities.length, activities[0]!.name, activities[0]!.description], [1, 'Kor', written.join('\n')]);
    });
  }
});

describe('texts in several languages', () => {
  test('become texts by language', async () => {
    const {activities} = await feedOf(
      'SUMMARY;LANGUAGE=da-DK:Sprogcafé',
      'SUMMARY;LANGUAGE=uk:Мовне кафе',
      'DESCRIPTION:Kom',
      'DESCRIPTION;LANGUAGE=en:<p>Come</p>',
      'LOCATION;LANGUAGE=da:Hal 1',
    );
    const [{name, description, location}] = activities as [(typeof activities)[0]];
    assert.deepEqual([name, description, location], [{da: 'Sprogcafé', uk: 'Мовне кафе'}, {da: 'Kom', en: 'Come'}, 'Hal 1']);
  });
  test('one alone only says what the writer’s program was set to', async () =>
    assert.equal((await feedOf('SUMMARY;LANGUAGE=en-us:Sprogcafé')).activities[0]!.name, 'Sprogcafé'));
  test('two of one language are the first', async () =>
    assert.equal((await feedOf('SUMMARY:Et', 'SUMMARY;LANGUAGE=da:To')).activities[0]!.name, 'Et'));
  test('an override in the same words is no other text', async () => {
    const lines = ['UID:k@example', 'SUMMARY;LANGUAGE=da:Kor', 'SUMMARY;LANGUAGE=en:Choir'];
    const {activities} = await readCalendar(
      calendar(event(...lines, START, 'RRULE:FREQ=DAILY;COUNT=2'), event(...lines, 'RECURRENCE-ID;TZID=Europe/Copenhagen:20261206T160000', 'DTSTART;TZID=Europe/Copenhagen:20261206T170000')),
      window,
    ); // prettier-ignore
    assert.deepEqual(activities[0]!.occurrences.map(({name}) => name), [undefined, undefined]); // prettier-ignore
  });
});

describe('topics', () => {
  for (const colour of [
    'Rød kategori',
    'Blue Category',
    'blå kategori',
    'Grøn kategori',
    'Lilla kategori',
    'Orange category',
    'Mørkeblå kategori',
    'Dark Red Category',
    'Blaue Kategorie',
    'Rote Kategorie',
    'Grün Kategorie',
    'Röd kategori',
    'Gul kategori',
    'Catégorie bleue',
    'Categoría roja',
    'Categoria verde',
    'Blauwe categorie',
    'Czerwona kategoria',
    'Синя категорія',
  ])
    // prettier-ignore
    test(`${colour} is none`, async () => assert.deepEqual((await one(`CATEGORIES:${colour},Mad`)).topics, ['Mad']));
  for (const topic of ['Åben kategori', 'Blå mandag', 'Rød', 'Kategori 1', 'Rødkål', 'Andre kategorier'])
    test(`${topic} is one`, async () => assert.deepEqual((await one(`CATEGORIES:${topic}`)).topics, [topic]));
});

describe('a broken server’s notice before the calendar', () => {
  const good = calendar(event('UID:a@example', START, 'SUMMARY:Kor'));
  for (const notice of [
    '<br />\n<b>Deprecated</b>:  strlen() in <b>/www/ics.php</b> on line <b>12</b><br />\n',
    '\nWarning: Undefined variable $x in C:\\ics.php on line 3\n',
    'PHP Notice: Ærø\r\n',
    'Notice: on line 7',
    '<!-- generated -->\n',
    '# debug\n',
    '<pre>x</pre>',
    '/* {} */\n',
    '200 OK\n\n',
    `${'<br />\n<b>Notice</b>: x in <b>y.php</b> on line <b>1</b><br />\n'.repeat(200)}`,
  ])
    // prettier-ignore
    test(`${notice.slice(0, 40)} is skipped and told`, async () => {
      const {activities, problems} = await readFeed(notice + good, window);
      assert.deepEqual([activities.map(({name}) => name), problems.map(({code}) => code)], [['Kor'], ['before-feed']]);
    });
  test('problems behind it name lines of the file', async () => {
    const {problems} = await readFeed(
      `Notice: a\nNotice: b\n${good.replace('SUMMARY:Kor', 'CLASS:PUBLIC\r\nfortsat\r\nSUMMARY:Kor')}`,
      window,
    );
    assert.equal(problems[1]!.where, 'line 10');
  });
  test('a page that shows a calendar is a page', async () =>
    assert.rejects(readFeed(`<!doctype html><pre>\n${good}`, window), {name: 'FeedError', code: 'html'}));
  test('blank lines are nothing to tell', async () => assert.deepEqual((await readFeed(`\n \n${good}`, window)).problems, []));
});

test('dashes, quotes and the euro sign of windows-1252 are read as such, whatever the runtime', async () => {
  const text = calendar(event('UID:a@example', START, 'SUMMARY:Caf\xe9 \x96 \x93kor\x94 5 \x80'));
  for (const feed of [await readFeed(Buffer.from(text, 'latin1'), window), await readCalendar(Buffer.from(text, 'latin1'), window)])
    assert.equal(feed.activities[0]!.name, 'Café – “kor” 5 €');
  const json = JSON.stringify({version: 1, activities: [{id: 'a', name: 'Caf\xe9 \x96 5 \x80', schedule: [{dates: ['2026-12-05']}]}]});
  assert.equal((await readFeed(Buffer.from(json, 'latin1'), window)).activities[0]!.name, 'Café – 5 €');
});
