/** Sentences for the webmaster in the console; loaded only when there is one. */
import type {FeedError, Problem} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';
import {whyFailed} from './why-failed.js';
import {logToConsole} from './checker-page.js';

/** Sentences of one element's sources: more of them would hide what other scripts write. */
const MOST_SENTENCES = 20;

function write(
  level: 'error' | 'warn',
  where: string,
  sentences: readonly string[],
  left = Math.max(0, sentences.length - MOST_SENTENCES),
): void {
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) logToConsole(level, where, sentence);
  if (left) logToConsole(level, where, `+ ${left}`);
}

/** One message for a feed that failed, one for each bad record, then a count; several feeds share what may be said. */
export function report(source: string, among: number, problems: readonly Problem[], error?: FeedError): void {
  if (error) write('error', source, [problemSentence(whyFailed(source, error), 'da')]);
  const most = among > 1 ? Math.max(1, Math.floor(MOST_SENTENCES / among) - 1) : MOST_SENTENCES;
  const written = problems.slice(0, most).map((problem) => problemSentence(problem, 'da'));
  write('warn', source, written, problems.length - written.length);
}

const reported = new Map<string, Problem[]>();
const listeners = new Set<() => void>();

/** What has been named of a tag or an address by `reportOnce()`, and to be told when that becomes more. */
export const reportedOf = (where: string): readonly Problem[] => reported.get(where) ?? [];
export const onReport = (listener: () => void): void => void listeners.add(listener);

/**
 * Problems of what stands in the page itself, or shows itself only there, each once.
 *
 * @param level `error` where nothing is shown until they are mended
 * @param where a tag, or the address of a feed
 */
export function reportOnce(level: 'error' | 'warn', where: string, problems: readonly Problem[]): void {
  const known = reported.get(where) ?? [];
  const said = new Set(known.map((problem) => problemSentence(problem, 'da')));
  const fresh = new Map(
    problems.map((problem) => [problemSentence(problem, 'da'), problem] as const).filter(([sentence]) => !said.has(sentence)),
  );
  if (!fresh.size) return;
  reported.set(where, [...known, ...fresh.values()]);
  write(level, where, [...fresh.keys()]);
  for (const listener of listeners) listener();
}
