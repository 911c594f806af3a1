/** Sentences for the webmaster in the console; loaded only when there is one. */
import type {FeedError, Problem} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';

/** Sentences of one element's sources: more of them would hide what other scripts write. */
const MOST_SENTENCES = 20;

function write(
  level: 'error' | 'warn',
  where: string,
  sentences: readonly string[],
  left = Math.max(0, sentences.length - MOST_SENTENCES),
): void {
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) console[level](`lbb-elements, ${where}: ${sentence}`);
  if (left) console[level](`lbb-elements, ${where}: + ${left}`);
}

/** One message for a feed that failed, one for each bad record, then a count; several feeds share what may be said. */
export function report(source: string, among: number, problems: readonly Problem[], error?: FeedError): void {
  if (error) write('error', source, [problemSentence({code: error.code, where: '', values: error.values}, 'da')]);
  const most = among > 1 ? Math.max(1, Math.floor(MOST_SENTENCES / among) - 1) : MOST_SENTENCES;
  const written = problems.slice(0, most).map((problem) => problemSentence(problem, 'da'));
  write('warn', source, written, problems.length - written.length);
}

const reported = new Set<string>();

/**
 * Problems of what stands in the page itself, or shows itself only there, each once.
 *
 * @param level `error` where nothing is shown until they are mended
 * @param where a tag, or the address of a feed
 */
export function reportOnce(level: 'error' | 'warn', where: string, problems: readonly Problem[]): void {
  const sentences = problems.map((problem) => problemSentence(problem, 'da')).filter((sentence) => !reported.has(where + sentence));
  for (const sentence of sentences) reported.add(where + sentence);
  write(level, where, [...new Set(sentences)]);
}

/** Names an attribute's new name. */
export const reportOldName = ({localName}: Element, found: string, write: string): void =>
  reportOnce('warn', `<${localName}>`, [{code: 'old-attribute', where: '', values: {found, write}}]);
