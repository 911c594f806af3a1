// At home only: it compares two readings of the same bytes.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {calendarOf, feedOf} from '../../bench/feeds.mjs';
import {readFeed} from '../../../src/feed/read-feed.js';
import type {Feed} from '../../../src/model/feed.js';
import {growth, MOST_GROWTH} from '../../tools/side-by-side.js';

const today = Date.UTC(2026, 10, 23);
const weeks = {from: '2026-11-23', until: '2026-12-14'};
const utf8 = (text: string) => new TextEncoder().encode(text);

async function* arriving(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** A feed read in pieces of some size. */
const inPieces = (bytes: Uint8Array, size: number): Promise<Feed> => readFeed(arriving(bytes, size), weeks);

describe('a feed that is still arriving is read as the whole is', () => {
  const feed = feedOf(12, {today});
  const [first] = feed.activities;
  const sources: [name: string, bytes: Uint8Array][] = [
    ['JSON', utf8(JSON.stringify(feed))],
    ['indented JSON', utf8(JSON.stringify(feed, null, 2))],
    ['JSON with a byte order mark', utf8(`\ufeff${JSON.stringify(feed)}`)],
    ['JSON with quotes, brackets and backslashes in its texts', utf8(JSON.stringify({...feed, name: 'a"]}\\', activities: [{...first, summary: '\\"}],{"\\\\'}, ...feed.activities]}))],
    ['JSON in windows-1252', Uint8Array.from(JSON.stringify({version: 1, activities: [{id: 'a', name: 'Ærø'}]}), (letter) => letter.charCodeAt(0))],
    ['JSON in UTF-16', new Uint8Array(Buffer.from(`\ufeff${JSON.stringify({...feed, activities: [first]})}`, 'utf16le'))],
    ['JSON with a bad record', utf8(JSON.stringify({...feed, activities: [{id: 'x'}, ...feed.activities, {...first, place: 'nowhere'}]}))],
    ['JSON that is cut off', utf8(JSON.stringify(feed).slice(0, -200))],
    ['a calendar', utf8(calendarOf(feed))],
  ]; // prettier-ignore
  for (const [name, bytes] of sources)
    for (const size of [1, 7, 1000])
      test(`${name}, ${size} bytes at a time`, async () => assert.deepEqual(await inPieces(bytes, size), await readFeed(bytes, weeks)));

  test('what stands behind the records counts as what stands before them', async () => {
    const {activities, ...head} = feed;
    const places = [{id: 'p', name: 'Huset'}];
    const records = activities.map((activity) => ({...activity, place: 'p', organization: undefined}));
    const zone = {timeZone: 'Atlantic/Faroe', language: 'fo'};
    const before = JSON.stringify({...head, ...zone, places, activities: records});
    const behind = JSON.stringify({activities: records, ...head, places, ...zone});
    const [one, other] = await Promise.all([inPieces(utf8(before), 300), inPieces(utf8(behind), 300)]);
    assert.deepEqual(other, one);
    assert.equal(one.timeZone, 'Atlantic/Faroe');
    assert.deepEqual(one.problems, []);
    assert.ok(one.activities.some(({occurrences}) => occurrences.length));
  });

  test('an error page is told from its first piece on', async () => {
    await assert.rejects(inPieces(utf8('<!doctype html><title>503</title>'), 4), {code: 'html'});
    await assert.rejects(inPieces(new Uint8Array(), 4), {code: 'empty-feed'});
  });

  test('a broken connection is the error of who reads', async () => {
    const broken = async function* () {
      yield utf8('{"version":1,"activities":[{"id":"a",');
      throw new Error('gone');
    };
    await assert.rejects(readFeed(broken(), weeks), /gone/);
  });

  test('a long text in many pieces costs no more than it is long', async () => {
    const read = async (length: number) => {
      const note = 'æ'.repeat(length);
      const text = utf8(JSON.stringify({version: 1, activities: [{id: 'a', name: 'A', note}, {id: 'b', name: 'B'}]})); // prettier-ignore
      const {activities} = await inPieces(text, length / 2_000);
      assert.deepEqual(
        activities.map(({id, note}) => [id, note]),
        [
          ['a', undefined],
          ['b', undefined],
        ],
      );
    };
    const longer = await growth(read, 200_000);
    assert.ok(longer < MOST_GROWTH, `${longer}`);
  });
});
