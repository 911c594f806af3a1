// What a large feed weighs: ratios to its own text after collecting garbage, which no machine's speed changes.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {readFeed} from '../../src/feed/read-feed.js';
import type {Feed} from '../../src/model/feed.js';
import {shareEqual} from '../../src/model/share-equal.js';
import {feedOf} from '../bench/feeds.mjs';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that somebody holds. */
function held(): number {
  // What the first one finds is let go while the program goes on; the second waits for that.
  collectGarbage();
  collectGarbage();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The same when what has been done before is forgotten. */
async function heldAtRest(): Promise<number> {
  await new Promise(setImmediate);
  return held();
}

const PIECE = 65_536;
const noPause = () => undefined;
const from = '2026-11-23';

/** As it comes from the network: each piece is memory of its own. */
async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += PIECE) {
    await Promise.resolve();
    yield new TextEncoder().encode(text.slice(at, at + PIECE));
  }
}

const textOf = (count: number): string => JSON.stringify(feedOf(count, {today: Date.parse(from)}));
const bytesOf = (text: string): number => Buffer.byteLength(text);
const read = (text: string, pause: () => undefined = noPause): Promise<Feed> =>
  readFeed(piecesOf(text), {from, until: '2026-12-25', pause});

describe('the memory of a large feed', () => {
  before(async () => {
    // What is made once, however large the feeds are.
    await shareEqual(await read(textOf(100)), noPause);
  });

  test('of 10,000 offers is at most one and a half times its text when it lies there, equal values kept once', async () => {
    const text = textOf(10_000);
    const start = await heldAtRest();
    const feed = await read(text);
    await shareEqual(feed, noPause);
    let heap = Infinity;
    for (let tries = 0; tries < 20 && heap > 1.5 * bytesOf(text); tries++) heap = (await heldAtRest()) - start;
    assert.equal(feed.activities.length, 10_000);
    assert.ok(heap <= 1.5 * bytesOf(text), `${heap / bytesOf(text)}`);
  });

  test('of 16 MB is at most four times its text while it is read', async () => {
    const text = textOf(22_500);
    assert.ok(bytesOf(text) > 15_500_000);
    const start = await heldAtRest();
    let most = 0;
    let pauses = 0;
    await read(text, () => void (++pauses % 1500 || (most = Math.max(most, held() - start))));
    assert.ok(pauses > 20_000);
    assert.ok(most <= 4 * bytesOf(text), `${most / bytesOf(text)}`);
  });
});
