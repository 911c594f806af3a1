/**
 * One measured run in a process of its own: `node fetch-run.mjs fetch|again|parse FOLDER NOW`. `fetch`: reads the config in the
 * folder and writes the feeds; `again`: the same when nothing has changed since; `parse`: downloads the same sources and gives them to ICAL.parse. Prints milliseconds by the
 * clock and of the processor's time, and megabytes.
 */
import ICAL from 'ical.js';
import path from 'node:path';
import {readConfig} from '../../src/tool/config.js';
import {Copies} from '../../src/tool/fetch/copies.js';
import {fetchFeeds} from '../../src/tool/fetch/fetch-feeds.js';

const [what, folder = '.', now = ''] = process.argv.slice(2);
const config = readConfig(path.join(folder, 'lbb-feed.json'), {});
const began = performance.now();
const before = process.cpuUsage();
if (what !== 'parse') {
  const copies = new Copies(config.state);
  const {sources, files} = await fetchFeeds(config, copies, {now: new Date(now), accept: [], progress() {}});
  await copies.save(new Set(sources.map(({result}) => result.key)));
  const expected = what === 'fetch' ? 'written' : 'same';
  if (files.some(({outcome}) => outcome !== expected)) throw new Error(`not all files: ${expected}`);
} else
  for (const {address} of config.groups.flatMap(({sources}) => sources)) {
    const answer = await fetch(address!);
    ICAL.parse(await answer.text());
  }
const {user, system} = process.cpuUsage(before);
const ms = performance.now() - began;
console.log(JSON.stringify({ms, processorMs: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1000}));
