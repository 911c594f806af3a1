// In one engine only: what is tried are sentences.
import {expect} from '@open-wc/testing';
import '../../src/lbb-activities.js';
import '../../src/lbb-opening-hours.js';
import {consoleDuring, drawn, html, waitUntil} from './helpers.js';

const LINES = 20;
const numbers = Array.from({length: 200}, (_, i) => i);
const day = (i: number) => new Date(Date.now() + (i % 100) * 864e5).toISOString().slice(0, 10).replaceAll('-', '');

/** A calendar of open times of which many contradict each other. */
const calendar = () =>
  `BEGIN:VCALENDAR\n${numbers
    .map((i) => `BEGIN:VEVENT\nUID:${i}\nSUMMARY:Åbent\nDTSTART:${day(i)}T1${i % 3}0000\nDTEND:${day(i)}T1${(i % 3) + 4}0000\nEND:VEVENT\n`)
    .join('')}END:VCALENDAR`;
const records = () =>
  JSON.stringify({
    version: 1,
    activities: [],
    openingHours: numbers.map((i) => ({
      id: `h${i}`,
      hours: [
        {opens: '10:00', closes: '12:00'},
        {opens: '11:00', closes: '13:00'},
      ],
    })),
  });

/** What an element writes to the console for a feed, or several of its kind. */
async function writtenFor(feed: string, tag: 'lbb-opening-hours' | 'lbb-activities', sources = 1): Promise<string[]> {
  const {fetch} = window;
  window.fetch = () => Promise.resolve(new Response(feed));
  const src = Array.from({length: sources}, (_, i) => `/feeds/console-${feed.length}-${tag}-${i}-of-${sources}`).join(' ');
  const warnings: string[] = [];
  try {
    const errors = await consoleDuring('error', async (failures) => {
      warnings.push(
        ...(await consoleDuring('warn', async (messages) => {
          await drawn(
            tag === 'lbb-opening-hours'
              ? html`<lbb-opening-hours src=${src}></lbb-opening-hours>`
              : html`<lbb-activities src=${src}></lbb-activities>`,
          );
          const isCounted = () => messages.filter((message) => /\+ \d+$/.test(message)).length >= sources;
          await waitUntil(isCounted).catch(() =>
            expect.fail(`${sources} feeds, and no more than:\n${[...failures, ...messages].join('\n')}`),
          );
        })),
      );
    });
    return [...warnings, ...errors];
  } finally {
    window.fetch = fetch;
  }
}

describe('the console', () => {
  for (const [name, feed, tag] of [
    ['a calendar of opening hours that contradict each other', calendar, 'lbb-opening-hours'],
    ['two hundred opening hours that do', records, 'lbb-opening-hours'],
    ['a list of broken records', () => JSON.stringify({version: 1, activities: numbers.map(() => ({name: 'Madklub'}))}), 'lbb-activities'],
  ] as const)
    it(`gets about twenty lines, the last a count, for ${name}`, async () => {
      const lines = await writtenFor(feed(), tag);
      expect(lines.length).to.be.within(LINES + 1, LINES + 3);
      expect(lines.filter((line) => /: \+ \d+$/.test(line)).length).to.equal(1);
    });

  for (const sources of [2, 5, 10])
    it(`gets about twenty lines for ${sources} feeds, some of each`, async () => {
      const feed = JSON.stringify({version: 1, activities: numbers.slice(0, 40).map(() => ({name: 'Kor'}))});
      // Of these feeds alone: on a slow machine an earlier test's element may still be at work.
      const lines = (await writtenFor(feed, 'lbb-activities', sources)).filter((line) => line.includes(`-of-${sources}`));
      expect(lines.length).to.be.within(LINES, LINES + 2);
      expect(lines.filter((line) => / activities\[0\]/.test(line)).length).to.equal(sources);
    });
});
