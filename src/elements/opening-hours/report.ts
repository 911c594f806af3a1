import type {OpeningHours, Problem} from '../../model/feed.js';
import {problemSentence} from '../../text/problems.js';

const tell = (level: 'error' | 'warn', problem: Problem): void =>
  console[level](`lbb-elements, <lbb-opening-hours>: ${problemSentence(problem, 'da')}`);

/** What the webmaster should mend in hours typed into the page; nothing of them is shown until then. */
export const reportProblems = (problems: readonly Problem[]): void => problems.forEach((problem) => tell('error', problem));

/** Hours that contradict themselves, by their place in `hours`; they are shown as they are written. */
export function reportHours({id, hours}: OpeningHours, unclear: readonly {readonly code: string; readonly index: number}[]): void {
  for (const {code, index} of unclear) {
    const {opens, closes} = hours[index]!;
    tell('warn', {code, where: `openingHours "${id}".hours[${index}]`, values: {found: `${opens}–${closes}`}});
  }
}
