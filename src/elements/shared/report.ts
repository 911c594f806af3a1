/** Sentences for the webmaster in the console; loaded only when there is one. */
import type {FeedError, Problem} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';
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
  if (error) write('error', source, [problemSentence({code: error.code, where: '', values: error.values}, 'da')]);
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

/** Names an attribute's new name. */
export const reportOldName = ({localName}: Element, found: string, write: string): void =>
  reportOnce('warn', `<${localName}>`, [{code: 'old-attribute', where: '', values: {found, write}}]);

/** What an element can show without a feed, by its properties. */
const INSTEAD = ['hours', 'closed', 'telephone', 'sms', 'email', 'secureMail', 'facebook', 'website', 'heading'] as const;
/** Pages set `src` by script too, after the element has come. */
const PATIENCE = 3_000;

/** Says that nothing will ever be shown, if nobody gives the element an address meanwhile. */
export function reportNoSource(element: HTMLElement & {readonly src: string; readonly feeds?: {readonly feed?: unknown}}): void {
  const others: Partial<Record<(typeof INSTEAD)[number], unknown>> = element as object;
  setTimeout(() => {
    if (element.isConnected && !element.src.trim() && !element.feeds?.feed && !INSTEAD.some((name) => others[name]))
      reportOnce('error', `<${element.localName}>`, [{code: 'no-src', where: '', values: {}}]);
  }, PATIENCE);
}
