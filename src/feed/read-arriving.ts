import type {Bounds, Feed, Pause, Problem} from '../model/feed.js';
import type {SteeringWords} from '../model/steering.js';
import {readJson} from './json.js';

/** What every reader gets: see `ReadOptions`; `problems` is the list to put problems in. */
export interface ReadContext {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
  readonly bounds: Bounds;
  readonly problems: Problem[];
  readonly pause?: Pause;
  readonly words?: SteeringWords;
}

export const DEFAULT_BOUNDS: Bounds = {records: 20_000, occurrences: 50_000};
export const COPENHAGEN = 'Europe/Copenhagen';

/** Bytes that are decoded and looked through at once; a phone unpacks a megabyte at a time. */
const PIECE = 65_536;

/** A feed from its bytes in pieces, which may be still arriving; `readFeed()` without its defaults. */
export async function readArriving(chunks: AsyncIterator<Uint8Array>, context: ReadContext): Promise<Feed> {
  const taken: Uint8Array[] = [];
  const next = async () => {
    const {done, value} = await chunks.next();
    return !done && taken.push(value);
  };
  await next();
  const start = new TextDecoder().decode(taken[0]?.subarray(0, 2000));
  if (isJson(start)) {
    const texts = async function* () {
      const decoder = new TextDecoder('utf-8', {fatal: true});
      for (let i = 0; i < taken.length || (await next()); i++)
        for (let at = 0; at < taken[i]!.length; at += PIECE) yield decoder.decode(taken[i]!.subarray(at, at + PIECE), {stream: true});
      yield decoder.decode();
    };
    try {
      return await readJson(texts(), context);
    } catch (error) {
      // A TypeError is how a decoder says that this is no UTF-8.
      if (!(error instanceof TypeError)) throw error;
      context.problems.length = 0;
    }
  } else if (isCalendar(start)) void readerOfCalendars().catch(() => {}); // it can travel meanwhile
  while (await next());
  return readOther(taken, start, context);
}

const isJson = (start: string) => /^\s*{[^\0]/.test(start);
const isCalendar = (start: string) => /^\s*BEGIN:VCALENDAR/i.test(start);

const readerOfCalendars = () => import('./ical/read-calendar.js');

const readOther = async (chunks: readonly Uint8Array[], start: string, context: ReadContext): Promise<Feed> =>
  isCalendar(start)
    ? (await readerOfCalendars()).readIcal(chunks, context)
    : (await import('./read-unusual.js')).readUnusual(chunks, context);
