import type {OpeningHours, Problem} from '../../model/feed.js';
import {unclearHours} from '../../model/opening-hours.js';
import {problemSentence} from '../../text/problems.js';

/** What the webmaster should mend in hours typed into the page; nothing of it is shown until then. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(`lbb-elements, <lbb-opening-hours>: ${problemSentence(problem, 'da')}`);
}

/** Hours that contradict themselves; they are shown as they are written. */
export function reportHours(record: OpeningHours): void {
  for (const {code, index} of unclearHours(record)) {
    const {opens, closes} = record.hours[index]!;
    const problem = {code, where: `openingHours "${record.id}".hours[${index}]`, values: {found: `${opens}–${closes}`}};
    console.warn(`lbb-elements, <lbb-opening-hours>: ${problemSentence(problem, 'da')}`);
  }
}
