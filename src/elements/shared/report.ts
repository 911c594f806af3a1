/** Sentences for the webmaster in the console; loaded only when there is one. */
import type {FeedError, Problem} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';

const MOST_WARNINGS = 20;

/** One message for a feed that failed, one for each bad record up to twenty, then a count. */
export function report(source: string, problems: readonly Problem[], error?: FeedError): void {
  if (error) console.error(`lbb-elements, ${source}: ${problemSentence({code: error.code, where: '', values: error.values}, 'da')}`);
  for (const problem of problems.slice(0, MOST_WARNINGS)) console.warn(`lbb-elements, ${source}: ${problemSentence(problem, 'da')}`);
  if (problems.length > MOST_WARNINGS) console.warn(`lbb-elements, ${source}: + ${problems.length - MOST_WARNINGS}`);
}

const reported = new Set<string>();

/**
 * Problems of what stands in the page itself, or shows itself only there, each once.
 *
 * @param level `error` where nothing is shown until they are mended
 * @param where a tag, or the address of a feed
 */
export function reportOnce(level: 'error' | 'warn', where: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const sentence = `lbb-elements, ${where}: ${problemSentence(problem, 'da')}`;
    if (!reported.has(sentence)) console[level](sentence);
    reported.add(sentence);
  }
}

/** Names an attribute's new name. */
export const reportOldName = ({localName}: Element, found: string, write: string): void =>
  reportOnce('warn', `<${localName}>`, [{code: 'old-attribute', where: '', values: {found, write}}]);
