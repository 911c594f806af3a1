/** Loaded only for a feed that has something to mend. */
import type {FeedError, Problem} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';

const MOST_WARNINGS = 20;

/** One message for a feed that failed, one for each bad record up to twenty, then a count. */
export function report(source: string, problems: readonly Problem[], error?: FeedError): void {
  if (error) console.error(`lbb-elements, ${source}: ${problemSentence({code: error.code, where: '', values: error.values}, 'da')}`);
  for (const problem of problems.slice(0, MOST_WARNINGS)) console.warn(`lbb-elements, ${source}: ${problemSentence(problem, 'da')}`);
  if (problems.length > MOST_WARNINGS) console.warn(`lbb-elements, ${source}: + ${problems.length - MOST_WARNINGS}`);
}

/** Problems of what stands in the page itself, or shows itself only there; errors where nothing is shown until they are mended. */
export function reportInPage(level: 'error' | 'warn', tag: string, problems: readonly Problem[]): void {
  for (const problem of problems) console[level](`lbb-elements, <${tag}>: ${problemSentence(problem, 'da')}`);
}
