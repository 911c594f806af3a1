/** What can be wrong with a feed. Each code has its sentence in `text/problems.ts`, or the compiler complains. */
export type ProblemCode =
  // The feed as a whole
  | 'bad-address'
  | 'not-found'
  | 'status'
  | 'blocked'
  | 'offline'
  | 'timeout'
  | 'too-large'
  | 'redirected'
  | 'empty-feed'
  | 'html'
  | 'not-feed'
  | 'unexpected'
  | 'truncated'
  | 'two-feeds'
  | 'no-list'
  | 'encoding'
  | 'syntax'
  | 'version'
  | 'too-many-records'
  | 'too-many-occurrences'
  | 'time-budget'
  | 'window'
  // Fields
  | 'missing'
  | 'text'
  | 'empty'
  | 'long'
  | 'number'
  | 'true-false'
  | 'time'
  | 'date'
  | 'date-time'
  | 'choice'
  | 'month-week'
  | 'object'
  | 'list'
  | 'unknown-key'
  | 'duplicate-id'
  | 'reference'
  | 'schedule-bound'
  | 'which-week'
  | 'start-date'
  | 'time-zone'
  // Opening hours
  | 'hours-word'
  | 'hours-unclear'
  | 'hours-overlap'
  // Calendars
  | 'line'
  | 'event-title'
  | 'event-start'
  | 'event-end'
  | 'event-length'
  | 'recurrence-id'
  | 'title-command'
  | 'old-attribute'
  | 'too-many-commands'
  | 'ical-date'
  | 'too-many-dates'
  | 'too-many-rules'
  | 'rule-part'
  | 'rule-missing'
  | 'rule-unsupported'
  | 'rule-unknown'
  | 'rule-bound'
  | 'time-zone-rule';

/**
 * Something in a feed that the webmaster should mend. `code` says what is wrong, `where` names the record and field
 * (`activities[3].schedule[0].startTime`, or `UID abc@example, line 120`), `values` what was found and what to write.
 * Sentences are made by `problemSentence()`.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A feed that cannot be read at all. `code` is what `problemSentence()` turns into words. */
export class FeedError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'FeedError';
  }
}
