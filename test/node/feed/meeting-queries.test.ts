// At home only: addresses, in which there is no time.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {exportIcal, eventsJsonLd, readFeed} from '../../../src/feed.js';
import type {Feed} from '../../../src/model/feed.js';
import {isOnline, meetingOf} from '../../../src/model/meeting.js';
import {postText} from '../../../src/text/post-text.js';

const PASSWORD = 'hemmelig1234';
const ZOOM = `https://us02web.zoom.us/j/81234567890?pwd=${PASSWORD}`;
const OPEN = 'https://us02web.zoom.us/j/81234567890';
const sangaften = {id: 'a', name: 'Sangaften', schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}]};

const read = async (activity: object, places: readonly object[] = []): Promise<Feed> => {
  const feed = {version: 1, places, activities: [{...sangaften, ...activity}]};
  return readFeed(JSON.stringify(feed), {from: '2026-11-23', until: '2026-11-30'});
};

/** A feed without its links, which lead into the meeting. */
const textsOf = (feed: Feed): string =>
  JSON.stringify(feed, (key, value: unknown) => (key === 'url' || key === 'links' ? undefined : value));

describe('a meeting in a JSON feed is told without its password, and the link leads into it', () => {
  type Row = readonly [what: string, location: unknown, told: unknown, way?: string];
  const rows: readonly Row[] = [
    ['an address', ZOOM, OPEN, ZOOM],
    ['without https://', ZOOM.slice(8), OPEN.slice(8), ZOOM],
    ['in words', `Lokale 1 og ${ZOOM.slice(8)}`, `Lokale 1 og ${OPEN.slice(8)}`, ZOOM],
    ['in several languages', {da: `På nettet: ${ZOOM}`, en: ZOOM}, {da: `På nettet: ${OPEN}`, en: OPEN}, ZOOM],
    ['with a fragment', `${OPEN}#pwd=${PASSWORD}`, OPEN, `${OPEN}#pwd=${PASSWORD}`],
    ['in capitals', ZOOM.replace('zoom.us', 'ZOOM.US'), OPEN.replace('zoom.us', 'ZOOM.US')],
    ['in brackets', `Online (${ZOOM})`, `Online (${OPEN}`, ZOOM],
    ['Teams', `https://teams.microsoft.com/l/meetup-join/0?context=${PASSWORD}`, 'https://teams.microsoft.com/l/meetup-join/0'],
    ['Teams for all', `https://teams.live.com/meet/93?p=${PASSWORD}`, 'https://teams.live.com/meet/93'],
    ['Meet', `https://meet.google.com/abc-defg-hij?pin=${PASSWORD}`, 'https://meet.google.com/abc-defg-hij'],
    ['Webex', `https://kommune.webex.com/meet/hus?p=${PASSWORD}`, 'https://kommune.webex.com/meet/hus'],
    ['Whereby', `https://whereby.com/hus?roomKey=${PASSWORD}`, 'https://whereby.com/hus'],
    ['Jitsi', `https://meet.jit.si/hus?jwt=${PASSWORD}`, 'https://meet.jit.si/hus'],
    ['Skype', `https://join.skype.com/abc?p=${PASSWORD}`, 'https://join.skype.com/abc'],
  ];
  for (const [what, location, told, way = location] of rows)
    test(what, async () => {
      const feed = await read({location});
      const [activity] = feed.activities;
      const [occurrence] = activity!.occurrences;
      assert.deepEqual(feed.problems, []);
      assert.deepEqual(activity!.location, told);
      assert.equal(meetingOf(activity!, occurrence)?.url, way);
      const url = 'https://a.example/';
      const post = postText(activity!, occurrence, {feed, now: '2026-11-23T12:00', url});
      const jsonLd = JSON.stringify(eventsJsonLd(feed, [{activity: activity!, occurrence: occurrence!}], {language: 'da', url}));
      for (const text of [textsOf(feed), post, jsonLd]) assert.doesNotMatch(text, new RegExp(PASSWORD));
    });

  for (const field of ['name', 'summary', 'description', 'meetingPoint', 'room'])
    test(`in the field ${field}`, async () => {
      const feed = await read({[field]: `Kom ind: ${ZOOM}`});
      assert.doesNotMatch(textsOf(feed), new RegExp(PASSWORD));
      assert.deepEqual(feed.activities[0]!.links, [{url: ZOOM, meeting: true}]);
    });

  test("in a schedule's words", async () => {
    const feed = await read({schedule: [{text: `Hver mandag på ${ZOOM}`}]});
    assert.doesNotMatch(textsOf(feed), new RegExp(PASSWORD));
    assert.equal(meetingOf(feed.activities[0]!)?.url, ZOOM);
  });

  test('as the place of one date, beside a page of its own too', async () => {
    const feed = await read({location: 'Biblioteket', changes: [{date: '2026-11-23', location: ZOOM}]});
    const [activity] = feed.activities;
    const [occurrence] = activity!.occurrences;
    assert.deepEqual([occurrence!.location, meetingOf(activity!, occurrence)?.url, meetingOf(activity!)], [OPEN, ZOOM, undefined]);
    const other = await read({changes: [{date: '2026-11-23', location: ZOOM, url: 'https://a.example/'}]});
    assert.deepEqual(
      [other.activities[0]!.occurrences[0]!.location, other.activities[0]!.occurrences[0]!.url],
      [OPEN, 'https://a.example/'],
    );
  });

  test('as the name of a place', async () => {
    const feed = await read({place: 'zoom'}, [{id: 'zoom', name: ZOOM}]);
    const [activity] = feed.activities;
    assert.deepEqual([feed.places[0]!.name, isOnline(activity!, undefined, feed.places)], [OPEN, true]);
    assert.equal(meetingOf(activity!, undefined, feed.places)?.url, ZOOM);
    assert.doesNotMatch(textsOf(feed), new RegExp(PASSWORD));
  });

  test('beside links that are none', async () => {
    const feed = await read({location: ZOOM, links: [null, 'x', {url: 'https://a.example/'}]});
    assert.deepEqual(feed.activities[0]!.links, [{url: ZOOM, meeting: true}, {url: 'https://a.example/'}]);
  });

  test('a link that stands there already is the same meeting', async () => {
    const feed = await read({location: ZOOM, links: [{url: 'https://a.example/'}, {url: ZOOM, name: 'Mødet'}]});
    assert.deepEqual(feed.activities[0]!.links, [{url: ZOOM, meeting: true}, {url: 'https://a.example/'}]);
  });

  test("into one's own calendar goes the address with which one gets in, as from a calendar", async () => {
    const lines = exportIcal(await read({location: ZOOM}), {language: 'da', now: '2026-11-23T12:00:00Z'}).replaceAll('\r\n ', '');
    assert.ok(lines.includes(`\r\nLOCATION:${ZOOM}\r\n`));
  });
});

describe('what is no meeting with a password stays as it is written', () => {
  for (const location of [
    'https://a.example/hus?id=1',
    OPEN,
    'Mødes vi? Ja',
    'https://zoom.us.example/j/1?pwd=1',
    'Zoom. Hvordan?',
    'https://maps.example/?q=zoom.us',
  ])
    test(location, async () => {
      const [activity] = (await read({location})).activities;
      assert.deepEqual([activity!.location, activity!.links], [location, undefined]);
    });

  test('what is not as the format says is told', async () => {
    const {problems} = await read({location: 7, changes: ['zoom.us?a'], links: {url: ZOOM}, schedule: [null]});
    assert.ok(problems.length > 0);
  });
});
