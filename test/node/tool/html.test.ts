// At home only: the moment is handed in, and the feeds name their zone.
import assert from 'node:assert/strict';
import {once as occurred} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Readable} from 'node:stream';
import {describe, test, type TestContext} from 'node:test';
import {run} from '../../../src/tool/run.js';

const places = [
  {
    id: 'v',
    name: 'Vindrosen',
    address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'},
  },
  {
    id: 'bolig',
    name: 'Hemmelig bolig',
    visibility: 'area',
    area: 'Ribe nord',
    address: {streetAddress: 'Hemmeligvej 7', postalCode: '6760'},
  },
];
const organizations = [{id: 'ribe', name: 'Frivilliggruppen Ribe', telephone: '12345678'}];
const monday = {
  id: 'hus',
  name: {da: 'Åbent hus', ar: 'بيت مفتوح'},
  place: 'v',
  schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}],
};
const once = (id: string, start: string, endTime?: string) => ({id, name: id, schedule: [{dates: [start], ...(endTime && {endTime})}]});

/** Runs `lbb-feed html` on a feed, on Sunday 29 November 2026 at 20 in Denmark if not said otherwise. */
async function written(
  t: TestContext,
  feed: object | string,
  options: readonly string[] = [],
  now = '2026-11-29T19:00:00Z',
  name = 'feed.json',
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-html-'));
  t.after(() => rmSync(folder, {recursive: true}));
  const file = path.join(folder, 'feed.json');
  writeFileSync(file, typeof feed === 'string' ? feed : JSON.stringify({version: 1, organizations, places, ...feed}));
  let out = '';
  const told: string[] = [];
  const element = options.includes('--element') ? [] : ['--element', 'activities'];
  const code = await run(['html', /^-$|^http/.test(name) ? name : path.join(folder, name), ...element, ...options], '0', {
    print: (text) => (out += text),
    log: (line) => told.push(line),
    progress: () => {},
    isTerminal: false,
    environment: {},
    now: () => new Date(now),
  });
  return {out, told, code, folder};
}

/** Words without markup, white space folded. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('an activity has its day, times with their offset, name, address and status, and the day it was written', async (t) => {
  const {out, code, told} = await written(t, {activities: [{...monday, organization: 'ribe'}]}, ['--days', '7']);
  assert.equal(
    textOf(out),
    'Det sker hos os Mandag 30. november Åbent hus 19.00 til 21.00 Vindrosen , Tangevej 6D , 6760 Ribe · Frivilliggruppen Ribe Skrevet 29. november 2026',
  );
  assert.ok(out.startsWith('<div lang="da" dir="ltr">\n<h2>Det sker hos os</h2>\n<h3><time datetime="2026-11-30">'), out);
  assert.match(out, /<time itemprop="startDate" datetime="2026-11-30T19:00\+01:00">19\.00<\/time>/);
  assert.match(out, /<time itemprop="endDate" datetime="2026-11-30T21:00\+01:00">til 21\.00<\/time>/);
  assert.deepEqual([code, told], [0, []]);
});

test('what a feed says never becomes markup, and is no line of its own', async (t) => {
  const name = '<img src=x onerror=alert(1)> & "A" \'B\'\n\n    C';
  const {out} = await written(t, {activities: [{...monday, name, summary: '</p><script>', url: 'https://a.example/?a=1&b="2"'}]});
  const tags = new Set([...out.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag));
  assert.deepEqual([...tags].sort(), ['a', 'bdi', 'div', 'h2', 'h3', 'h4', 'li', 'link', 'p', 'span', 'time', 'ul']);
  assert.match(out, /&#60;img src=x onerror=alert\(1\)&#62; &#38; &#34;A&#34; &#39;B&#39; C/);
  assert.match(out, /<a itemprop="url" href="https:\/\/a\.example\/\?a=1&#38;b=%222%22">/);
  assert.doesNotMatch(out, /\n\s*\n|^ /m);
});

test('a picture is the list as the element draws it, without buttons, listeners, markup of a feed, passwords or now', async (t) => {
  const name = '<img src=x onerror=alert(1)>';
  const url = 'https://a.example/?a=1&b="2"';
  const other = {
    id: 'x',
    name: 'Møde',
    summary: 'https://zoom.us/j/1?pwd=hemmelig',
    place: 'bolig',
    schedule: [{byDay: ['SU'], startTime: '19:00', endTime: '23:00'}],
  };
  const {out, code} = await written(t, {activities: [{...monday, name, url}, other]}, ['--picture']);
  const [, picture = '', plain = ''] =
    /^<div lang="da" dir="ltr">\n<template shadowrootmode="open">([^]*)<\/template>\n([^]*)$/.exec(out) ?? [];
  assert.equal(code, 0);
  assert.match(picture, /<a class="whole-row" href="https:\/\/a\.example\/\?a=1&#38;b=%222%22">\s*&#60;img src=x onerror=alert\(1\)&#62;/);
  assert.match(picture, /<span class="whole-row">\s*Møde/);
  assert.match(picture, /<span>Søndag<\/span>\s*<time class="date" datetime="2026-11-29">29\. november<\/time>/);
  assert.match(picture, /<p class="muted">Skrevet 29\. november 2026<\/p>/);
  assert.match(picture, /Ribe nord/);
  assert.doesNotMatch(picture, /<button|<script|@click|\n\n|undefined|\[object|I dag|begyndte|lige nu|hemmelig/i);
  assert.match(plain, /^<h2>/);
});

for (const element of ['activities', 'opening-hours', 'contact-card'])
  test(`${element}: words stand apart where the tags are taken away and nothing put in their place`, async (t) => {
    const afternoon = {byDay: ['MO'], opens: '17:00', closes: '19:00'};
    const [hours] = whole.openingHours;
    const {out} = await written(t, {...whole, openingHours: [{...hours, hours: [...hours!.hours, afternoon]}]}, ['--element', element]);
    const words = (text: string) => text.match(/[\p{L}\d]+/gu);
    assert.deepEqual(words(out.replace(/<[^>]*>/g, '')), words(textOf(out)));
  });

test('an address that is none is no link', async (t) => {
  const {out} = await written(t, {activities: [{...monday, url: 'javascript:alert(1)'}]});
  assert.doesNotMatch(out, /<a |javascript/);
});

for (const element of ['activities', 'opening-hours', 'contact-card'])
  test(`${element}: no class, no style, no id, no script`, async (t) => {
    const {out} = await written(t, whole, ['--element', element]);
    assert.doesNotMatch(out, /\s(class|style|id|on\w+)=|<script|<style/i);
  });

test('a cancelled date says so, to machines too, with its reason', async (t) => {
  const {out} = await written(t, {activities: [{...monday, changes: [{date: '2026-11-30', status: 'cancelled', reason: 'Sygdom'}]}]}, [
    '--days',
    '2',
  ]);
  assert.match(textOf(out), /Mandag 30\. november Åbent hus 19\.00 · Aflyst Sygdom/);
  assert.match(out, /<link itemprop="eventStatus" href="https:\/\/schema\.org\/EventCancelled">/);
  const {out: line} = await written(t, {activities: [{...monday, changes: [{date: '2026-11-30', status: 'cancelled'}]}]}, [
    '--one-line',
    '--days',
    '2',
  ]);
  assert.match(line, /Mandag 30\. november 19\.00–21\.00: Aflyst: Åbent hus/);
});

test('a date that was moved says where and when it was to be', async (t) => {
  const change = {date: '2026-11-30', status: 'moved', startTime: '18:00', place: 'bolig'};
  const {out} = await written(t, {activities: [{...monday, changes: [change]}]}, ['--days', '2']);
  assert.match(textOf(out), /Ribe nord \(før: Vindrosen/);
});

test('a night stands on its first day, a camp on each, once for machines, and what lasts for weeks once', async (t) => {
  const camp = {id: 'lejr', name: 'Lejr', schedule: [{dates: [{start: '2026-12-04T18:00', end: '2026-12-06T14:00'}]}]};
  const show = {id: 'vis', name: 'Udstilling', schedule: [{dates: [{start: '2026-11-01', end: '2026-12-31'}]}]};
  const {out} = await written(t, {activities: [once('nat', '2026-12-01T20:00', '01:00'), camp, show]});
  assert.match(
    textOf(out),
    /Tirsdag 1\. december nat 20\.00 til 01\.00 Fredag 4\. december Lejr 18\.00 til 6\. dec\. 14\.00 Lørdag 5\. december Lejr Hele dagen til 6\. dec\. 14\.00 Søndag 6\. december Lejr til 14\.00 Over længere tid Udstilling til 31\. dec\./,
  );
  assert.equal(out.match(/schema\.org\/Event"/g)?.length, 3);
});

test('nothing depends on the moment it is read: not what is on now, not today, not tomorrow', async (t) => {
  const activities = [once('nu', '2026-11-29T19:00', '22:00'), once('begyndt', '2026-11-29T19:30'), monday];
  const {out} = await written(t, {...whole, activities});
  const words = textOf(out);
  assert.match(words, /Søndag 29\. november nu 19\.00 til 22\.00 begyndt 19\.30 Mandag 30\. november/);
  for (const element of ['activities', 'opening-hours', 'contact-card'])
    for (const form of [[], ['--one-line']]) {
      const {out} = await written(t, {...whole, activities}, ['--element', element, ...form]);
      assert.doesNotMatch(textOf(out), /\bi dag\b|\bi morgen\b|\bi går\b|[Åå]bent nu|I gang nu|[Ll]ukket nu|begyndte/);
    }
});

test('what is over is left out, and so is what lies beyond the days', async (t) => {
  const activities = [
    once('over', '2026-11-29T18:00', '20:00'),
    once('endnu', '2026-11-29T18:00', '20:01'),
    once('sidste', '2026-12-12T10:00'),
    once('efter', '2026-12-13T10:00'),
  ];
  const {out} = await written(t, {activities});
  assert.deepEqual(
    [...out.matchAll(/itemprop="name">(\w+)</g)].map(([, name]) => name),
    ['endnu', 'sidste'],
  );
});

test('a limit says how many times it leaves out', async (t) => {
  const activities = [once('a', '2026-12-01T10:00'), once('b', '2026-12-02T10:00'), once('c', '2026-12-03T10:00')];
  const {out} = await written(t, {activities}, ['--limit', '1']);
  assert.match(textOf(out), /a 10\.00 og 2 gange til/);
  const {out: all} = await written(t, {activities}, ['--limit', '3']);
  assert.doesNotMatch(all, /gang/);
});

test('the address of a place that is not for everybody stands nowhere', async (t) => {
  const feed = {
    activities: [{...monday, place: 'bolig'}],
    contacts: [{id: 'k', place: 'bolig', channels: [{type: 'phone', value: '12345678'}]}],
    openingHours: [{id: 'h', place: 'bolig', hours: [{byDay: ['MO'], opens: '10:00', closes: '12:00'}]}],
  };
  for (const element of ['activities', 'opening-hours', 'contact-card'])
    for (const form of [[], ['--one-line']]) {
      const {out} = await written(t, feed, ['--element', element, ...form]);
      assert.doesNotMatch(out, /Hemmelig/, element);
      if (element !== 'contact-card' || !form.length) assert.match(out, /Ribe nord/, element);
    }
});

const whole = {
  activities: [monday],
  contacts: [
    {
      id: 'k',
      role: 'coordinator',
      name: 'Koordinatoren',
      organization: 'ribe',
      place: 'v',
      channels: [
        {type: 'phone', value: '12345678'},
        {type: 'email', value: 'ribe@frivillig.example'},
      ],
      hours: [{byDay: ['MO'], opens: '16:00', closes: '18:00'}],
      availableLanguage: ['da', 'ar'],
    },
  ],
  openingHours: [
    {
      id: 'h',
      place: 'v',
      organizations: ['ribe'],
      lastChecked: '2026-11-01',
      hours: [
        {byDay: ['MO', 'TU', 'WE'], opens: '10:00', closes: '16:00'},
        {byDay: ['FR'], opens: '20:00', closes: '01:00', label: 'fredagscafé'},
        {byDay: ['SA'], opens: '10:00', closes: '12:00', weeks: 'odd'},
      ],
      closures: [{validFrom: '2026-12-21', validThrough: '2027-01-03', reason: 'Juleferie'}],
    },
  ],
};

test('hours are the week as it usually is, and the days that are not, with their dates', async (t) => {
  const {out} = await written(t, whole, ['--element', 'opening-hours']);
  assert.equal(
    textOf(out),
    [
      'Vindrosen Tangevej 6D , 6760 Ribe Åbningstider',
      'mandag–onsdag 10.00–16.00 torsdag Lukket fredag 20.00–01.00 fredagscafé lørdag 10.00–12.00 kun ulige uger søndag Lukket',
      'Kommende ændringer 21. december – 3. januar 2027: Lukket, Juleferie fredag 26. marts 2027: Ring først, langfredag',
      'Ring 12 34 56 78 Kontrolleret 1. november 2026 Skrevet 29. november 2026',
    ].join(' '),
  );
});

test('hours in one line are those of the same week, a season with its last day', async (t) => {
  const [record] = whole.openingHours;
  const hours = [...record!.hours, {byDay: ['SU'], opens: '10:00', closes: '11:00', validThrough: '2026-12-06'}];
  const {out} = await written(t, {openingHours: [{...record, hours}]}, ['--element', 'opening-hours', '--one-line']);
  assert.match(
    out,
    /^Vindrosen: mandag–onsdag 10\.00–16\.00, fredag 20\.00–01\.00 fredagscafé, lørdag 10\.00–12\.00 kun ulige uger, søndag 10\.00–11\.00 til 6\. december 2026 · 21\. december – 3\. januar 2027: Lukket, Juleferie · /,
  );
});

test('days whose hours are called otherwise stand in rows of their own', async (t) => {
  const line = (day: string, da: string) => ({byDay: [day], opens: '10:00', closes: '12:00', label: {da, en: 'x'}});
  const {out} = await written(t, {openingHours: [{id: 'h', hours: [line('MO', 'café'), line('TU', 'café'), line('WE', 'butik')]}]}, [
    '--element',
    'opening-hours',
  ]);
  assert.match(textOf(out), /mandag og tirsdag 10\.00–12\.00 café onsdag 10\.00–12\.00 butik torsdag–søndag Lukket/);
});

test('hours have what is to be noticed about them on the day they are written', async (t) => {
  const [record] = whole.openingHours;
  const notice = {text: 'Brug bagdøren', until: '2026-11-29'};
  const on = async (now: string, ...more: string[]) =>
    (await written(t, {openingHours: [{...record!, notice}]}, ['--element', 'opening-hours', ...more], now)).out;
  assert.match(await on('2026-11-29T19:00:00Z'), /<p>Brug bagdøren<\/p>\n<table>/);
  assert.match(await on('2026-11-29T19:00:00Z', '--one-line'), / · Brug bagdøren · /);
  assert.doesNotMatch(await on('2026-11-30T19:00:00Z'), /bagdøren/);
});

test('a closure that has begun is told on its last day, and not on the day after', async (t) => {
  const on = async (now: string) => textOf((await written(t, whole, ['--element', 'opening-hours'], now)).out);
  assert.match(await on('2027-01-03T10:00:00Z'), /21\. december 2026 – 3\. januar: Lukket, Juleferie/);
  assert.match(await on('2026-12-21T10:00:00Z'), /21\. december – 3\. januar 2027: Lukket, Juleferie/);
  assert.doesNotMatch(await on('2027-01-04T10:00:00Z'), /Juleferie/);
});

test('a season says its last day, and hours nobody has looked at for a year are not asserted', async (t) => {
  const hours = (more: object, lastChecked: string) => ({
    openingHours: [{id: 'h', place: 'v', lastChecked, hours: [{byDay: ['MO'], opens: '10:00', closes: '16:00', ...more}]}],
  });
  const write = async (feed: object) => textOf((await written(t, feed, ['--element', 'opening-hours'])).out);
  assert.match(await write(hours({validThrough: '2026-12-31'}, '2026-11-01')), /mandag 10\.00–16\.00 til 31\. december 2026/);
  assert.match(await write(hours({}, '2025-11-28')), /Ring først\. Tiderne er sidst kontrolleret 28\. november 2025\./);
  assert.doesNotMatch(await write(hours({}, '2025-11-29')), /Tiderne er sidst/);
});

test('a contact has its ways as links, and what machines call them', async (t) => {
  const {out} = await written(t, whole, ['--element', 'contact-card', '--heading-level', '4']);
  assert.match(out, /<section itemscope itemtype="https:\/\/schema\.org\/ContactPoint">\n<h4><span itemprop="contactType">Koordinator/);
  assert.match(out, /<a href="tel:\+4512345678"><bdi dir="ltr" itemprop="telephone">12 34 56 78<\/bdi><\/a>/);
  assert.match(out, /<a href="mailto:ribe@frivillig\.example"><bdi dir="ltr" itemprop="email">/);
  assert.match(textOf(out), /Telefontid: Mandag 16–18 Vi taler: dansk og arabisk Find os: Vindrosen/);
});

test('a contact nobody has looked at for a year says so in both forms, one day sooner it does not', async (t) => {
  for (const form of [[], ['--one-line']]) {
    const write = async (lastChecked: string) =>
      textOf((await written(t, {contacts: [{...whole.contacts[0], lastChecked}]}, ['--element', 'contact-card', ...form])).out);
    assert.match(await write('2025-11-28'), /Oplysningerne er fra 28\. november 2025\. Ring først\./);
    assert.doesNotMatch(await write('2025-11-29'), /Oplysningerne/);
  }
});

for (const [language, dir, heading, end] of [
  ['da', 'ltr', 'Det sker hos os', 'Skrevet 29. november 2026'],
  ['uk', 'ltr', 'Що у нас відбувається', 'Написано 29 листопада 2026'],
  ['ar', 'rtl', '', 'كُتب في 29 نوفمبر 2026'],
] as const)
  test(`in ${language} all words are of that language, and a text of another says which it is in`, async (t) => {
    const activities = [{...monday, summary: {da: 'Kaffe på kanden'}, schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}]}];
    const {out} = await written(t, {activities}, ['--language', language, '--days', '2']);
    assert.ok(out.startsWith(`<div lang="${language}" dir="${dir}">\n<h2>${heading}`), out);
    assert.ok(out.includes(end), out);
    if (language === 'da') assert.match(out, /<p>Kaffe på kanden<\/p>/);
    else assert.match(out, /<p><span lang="da" dir="ltr">Kaffe på kanden<\/span><\/p>/);
    if (language === 'ar') {
      assert.match(out, /itemprop="name">بيت مفتوح<\/span>/);
      // What the sign on the door says.
      assert.match(out, /<span lang="da" dir="ltr">Åbent hus<\/span>/);
      assert.match(out, /<bdi dir="ltr">19:00<\/bdi>/);
    }
  });

test('in Danish a text that there is in Arabic only runs from right to left', async (t) => {
  const {out} = await written(t, {activities: [{...monday, name: {ar: 'بيت مفتوح'}}]});
  assert.match(out, /<span lang="ar" dir="rtl">بيت مفتوح<\/span>/);
});

for (const element of ['activities', 'opening-hours', 'contact-card'])
  for (const language of ['da', 'ar'])
    test(`${element} in one line in ${language}: text and links only`, async (t) => {
      const {out} = await written(t, {...whole, activities: [{...monday, url: 'https://a.example/'}]}, [
        '--element',
        element,
        '--one-line',
        '--language',
        language,
      ]);
      assert.equal(out.indexOf('\n'), out.length - 1);
      assert.doesNotMatch(out.replace(/<a href="[^"]+">|<\/a>/g, ''), /[<>]/);
      assert.match(out, /<a href="/);
    });

test('in one line each time stands once, five at the most, and passwords of meetings nowhere', async (t) => {
  const {out} = await written(
    t,
    {activities: [monday, {...once('møde', '2026-12-01T10:00'), location: 'https://us02web.zoom.us/j/123?pwd=hemmelig'}]},
    ['--one-line', '--days', '60'],
  );
  assert.equal(out.match(/Åbent hus|møde/g)?.length, 5);
  assert.doesNotMatch(out, /hemmelig/);
  assert.match(out, /og 5 gange til/);
});

test('a Burmese comma does not stand behind Latin letters and numbers, where it would be read as one more', async (t) => {
  const weekly = {opens: '10:00', closes: '12:00'};
  const openingHours = [
    {
      place: 'v',
      hours: [
        {byDay: ['MO'], ...weekly},
        {byDay: ['WE'], ...weekly, label: {my: 'စကားပြောခန်း'}},
        {byDay: ['FR'], ...weekly},
      ],
    },
  ];
  const {out} = await written(t, {openingHours}, ['--language', 'my', '--element', 'opening-hours', '--one-line']);
  assert.match(out, /12:00, .*12:00 စကားပြောခန်း၊ .*12:00 · /);
  for (const [name, before] of [
    [{my: 'လူထုအိမ်'}, 'လူထုအိမ်၊ '],
    ['Vindrosen', 'Vindrosen, '],
  ] as const) {
    const html = await written(t, {places: [{...places[0], name}], activities: [monday]}, ['--language', 'my']);
    assert.ok(html.out.replace(/<[^>]*>/g, '').includes(`${before}Tangevej 6D`), before);
  }
});

test('only what is asked for is written', async (t) => {
  const activities = [
    {...monday, topics: ['sport']},
    {...once('ribe', '2026-12-01T10:00'), organization: 'ribe'},
  ];
  const names = async (...options: string[]) =>
    [...(await written(t, {activities}, ['--days', '3', ...options])).out.matchAll(/itemprop="name">([^<]+)<\/span><\/h4>/g)].map(
      ([, name]) => name,
    );
  assert.deepEqual(await names(), ['Åbent hus', 'ribe']);
  assert.deepEqual(await names('--topic', 'sport'), ['Åbent hus']);
  assert.deepEqual(await names('--organization', 'ribe'), ['ribe']);
  assert.deepEqual(await names('--place', 'v'), ['Åbent hus']);
  assert.deepEqual(await names('--for', 'ribe'), ['ribe']);
});

test('--out writes the file, --json gives HTML and problems, and exit codes say what became of it', async (t) => {
  const feed = {activities: [monday, {id: 'x', name: 'x', schedule: [{byDay: ['XX'], startTime: '10:00'}]}]};
  const {code, told, out} = await written(t, feed);
  assert.equal(code, 1);
  assert.match(told.join('\n'), /activities\[1\]/);
  assert.match(out, /Åbent hus/);
  const json = await written(t, feed, ['--json']);
  assert.equal((JSON.parse(json.out) as {problems: unknown[]}).problems.length, 1);
  const file = path.join(json.folder, 'ud', 'liste.html');
  const silent = await written(t, {activities: [monday]}, ['--out', file]);
  assert.deepEqual([silent.code, silent.out], [0, '']);
  assert.match(readFileSync(file, 'utf8'), /Åbent hus/);
});

test('a list with nothing in it says so, to the webmaster too', async (t) => {
  const {code, told, out} = await written(t, {activities: []});
  assert.equal(code, 1);
  assert.match(told.join(), /der er intet at vise/);
  assert.match(textOf(out), /Ingen aktiviteter Skrevet/);
});

const FILES = [
  'core',
  'growing',
  'lbb-activities',
  'lbb-opening-hours',
  'activities-ar',
  'activities-rest-ar',
  'activities-uk',
  'read-calendar',
]
  .concat('take-over', 'activities-frame', 'activities-search', 'opening-hours-ar')
  .map((name) => `${name}-aB_-123.js`);
const linked = (html: string) => [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map(([, href]) => href);

describe('with --script the HTML begins with lines for all code that the page will ask for', () => {
  for (const [what, options, names] of [
    ['a list', [], ['core', 'lbb-activities']],
    ['a list in Arabic', ['--language', 'ar'], ['core', 'lbb-activities', 'activities-ar']],
    ['a picture', ['--picture'], ['core', 'lbb-activities', 'take-over', 'activities-frame', 'activities-search']],
    [
      'a picture in Arabic',
      ['--picture', '--language', 'ar'],
      ['core', 'lbb-activities', 'activities-ar', 'take-over', 'activities-frame', 'activities-search', 'activities-rest-ar'],
    ],
    ['opening hours', ['--element', 'opening-hours', '--language', 'ar'], ['core', 'lbb-opening-hours', 'opening-hours-ar']],
  ] as const)
    test(what, async (t) => {
      const list = path.join(mkdtempSync(path.join(tmpdir(), 'lbb-files-')), 'lbb-files.json');
      t.after(() => rmSync(path.dirname(list), {recursive: true}));
      writeFileSync(list, JSON.stringify({version: '1', files: FILES}));
      const script = ['--script', '/a"b/lbb.js?v=2/3', '--script-file', list.replace('lbb-files.json', 'lbb.js')];
      const {out, code, told} = await written(t, whole, [...options, ...script]);
      assert.deepEqual([code, told], [0, []]);
      assert.deepEqual(
        linked(out),
        names.map((name) => `/a&#34;b/lbb/${name}-aB_-123.js`),
      );
      assert.match(out, /^<div [^>]*>\n<link/);
      assert.equal(out.replace(/<link rel="modulepreload".*\n/g, ''), (await written(t, whole, options)).out);
    });

  test('a calendar', async (t) => {
    const server = createServer((request, response) =>
      response.end(request.url === '/lbb/lbb-files.json' ? JSON.stringify({files: FILES}) : 'BEGIN:VCALENDAR\nEND:VCALENDAR'),
    ).listen(0, '127.0.0.1');
    t.after(() => server.close());
    await occurred(server, 'listening');
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const {out} = await written(
      t,
      {},
      ['--script', `${home}/lbb/lbb-0.1.0.js`, '--allow-private', '127.0.0.1'],
      undefined,
      `${home}/ribe.ics`,
    );
    assert.deepEqual(
      linked(out),
      ['core', 'lbb-activities', 'read-calendar'].map((name) => `${home}/lbb/lbb/${name}-aB_-123.js`),
    );
  });

  for (const [what, list, said] of [
    ['no list beside the script', undefined, /--script: lbb-files\.json filen findes ikke/],
    ['a page in its place', '<!doctype html>', /--script: lbb-files\.json er ingen liste/],
    ['names that are none of ours', '{"files":["core-aB_-123.js","../../ond.js"]}', /er ingen liste/],
    ['an empty list', '{"files":[]}', /er ingen liste/],
  ] as const)
    test(`${what}: it is said, and the HTML written without them`, async (t) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'lbb-files-'));
      t.after(() => rmSync(folder, {recursive: true}));
      if (list !== undefined) writeFileSync(path.join(folder, 'lbb-files.json'), list);
      const {out, code, told} = await written(t, whole, ['--script', '/lbb/lbb.js', '--script-file', path.join(folder, 'lbb.js')]);
      assert.equal(code, 1);
      assert.match(told.join(), said);
      assert.equal(out, (await written(t, whole)).out);
    });
});

for (const [wrong, said] of [
  [['--element', 'volunteer-signup'], /Skriv --element activities\|opening-hours\|contact-card/],
  [['--language', 'xx'], /Skriv --language da\|/],
  [['--view', 'topics'], /Skriv --view agenda\|compact\|new-here/],
  [['--days', '0'], /Skriv --days som et helt tal fra 1 til 366/],
  [['--days', '367'], /--days/],
  [['--limit', '1.5'], /Skriv --limit som et helt tal fra 1/],
  [['--heading-level', '7'], /fra 1 til 6/],
  [['en-til.json'], /Nævn ét feed/],
  [['--picture', '--one-line'], /Brug --picture med --element activities og uden --one-line/],
  [['--picture', '--element', 'contact-card'], /Brug --picture/],
  [['--script', 'https://a.example/lbb.js', '--one-line'], /Brug --script uden --one-line/],
  [['--script-file', 'lbb.js'], /--script-file med --script/],
  [['--script', '/lbb/lbb.js'], /Skriv også --script-file: hvilken fil er \/lbb\/lbb\.js\?/],
] as const)
  test(`${wrong.join(' ')} ends with 2 and what to write`, async (t) => {
    const {code, told, out} = await written(t, {activities: [monday]}, wrong);
    assert.deepEqual([code, out], [2, '']);
    assert.match(told.join(), said);
  });

test('a file that is no feed, or is not there, ends with 3', async (t) => {
  for (const [feed, name] of [
    ['<html>', 'feed.json'],
    [{}, 'findes-ikke.json'],
  ] as const) {
    const {code, told, out} = await written(t, feed, [], undefined, name);
    assert.deepEqual([code, told.length, out], [3, 1, '']);
  }
});

test('a feed is read from an address and from what is piped in as from a file', async (t) => {
  const activities = [monday];
  const json = JSON.stringify({version: 1, organizations, places, activities});
  const expected = (await written(t, {activities})).out;
  const server = createServer((_, response) => response.end(json)).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await occurred(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
  assert.equal((await written(t, {}, ['--allow-private', '127.0.0.1'], undefined, address)).out, expected);
  const {code, told, out} = await written(t, {}, [], undefined, address);
  assert.deepEqual([code, out], [3, '']);
  assert.match(told.join(), /det interne net/);
  t.mock.getter(process, 'stdin', () => Readable.from([Buffer.from(json)]));
  assert.equal((await written(t, {}, [], undefined, '-')).out, expected);
});
