type AddressProblem =
  'bad-address' | 'not-found' | 'status' | 'blocked' | 'insecure' | 'offline' | 'timeout' | 'broke-off' | 'too-large' | 'redirected';
type WholeProblem =
  'empty-feed' | 'html' | 'packed' | 'spreadsheet' | 'not-feed' | 'unexpected' | 'truncated' | 'encoding' | 'syntax' | 'version';
type PartProblem = 'two-feeds' | 'no-list' | 'too-many-records' | 'too-many-occurrences' | 'time-budget' | 'window' | 'free-busy';
type FieldProblem =
  'missing' | 'empty' | 'long' | 'choice' | 'unknown-key' | 'list-inside' | 'duplicate-id' | 'reference' | 'old-attribute' | 'unclosed';
type KindProblem = 'text' | 'number' | 'true-false' | 'markup' | 'object' | 'list';
type ValueProblem = 'time' | 'date' | 'date-time' | 'month-week' | 'language' | 'language-tag' | 'web-address' | 'time-zone';
type NeverProblem = 'no-src' | 'taken' | 'unknown-language' | 'unnamed-host' | 'no-schedule' | 'over' | 'never' | 'turned-round';
type HoursProblem = 'hours-word' | 'hours-lost' | 'hours-unclear' | 'hours-overlap';
type ScheduleProblem = 'schedule-bound' | 'order' | 'which-week' | 'start-date' | 'schedule-end' | 'unmet-date' | 'moved-nowhere';
type EventProblem = 'event-title' | 'event-start' | 'event-end' | 'event-length' | 'title-command' | 'too-many-commands';
type LineProblem = 'line' | 'line-ends' | 'indented' | 'before-feed';
type DateProblem =
  'ical-date' | 'recurrence-id' | 'too-many-dates' | 'too-many-rules' | 'time-zone-rule' | 'exdate' | 'unmet-change' | 'end-type';
type RuleProblem =
  'rule-part' | 'rule-missing' | 'rule-unsupported' | 'rule-unknown' | 'rule-bound' | 'rule-until' | 'shared-uid' | 'old-version' | 'class';

type SheetFileProblem = 'sheet-password' | 'sheet-old' | 'sheet-kind' | 'sheet-damaged' | 'sheet-large' | 'sheet-quote' | 'sheet-choice';
type SheetPartProblem = 'sheet-headings' | 'sheet-rows' | 'sheet-columns' | 'sheet-cells' | 'sheet-unread' | 'sheet-lost';
type HiddenProblem = 'hidden-sheet' | 'hidden-column' | 'hidden-row' | 'private-row' | 'example-row' | 'struck-row' | 'struck-cell';
type RowProblem =
  'unknown-column' | 'double-column' | 'sheet-title' | 'sheet-only-title' | 'sheet-no-time' | 'merged-repeated' | 'merged-cells';
type CellProblem = 'cell-error' | 'today-formula' | 'formula-empty' | 'lost-letters' | 'exponent' | 'date-in-text' | 'date-accident';
type CellTimeProblem = 'sheet-hour' | 'sheet-time' | 'sheet-conflict' | 'sheet-hours' | 'sheet-span' | 'sheet-when' | 'sheet-every';
type CellDayProblem =
  'sheet-date' | 'sheet-year' | 'far-year' | 'date-order' | 'day-mismatch' | 'sheet-day' | 'sheet-which-day' | 'sheet-no-day';
type CellContactProblem = 'sheet-phone' | 'sheet-email' | 'sheet-url' | 'sheet-postcode';
type CellValueProblem = 'sheet-except' | 'sheet-price' | 'sheet-age' | 'sheet-number' | 'sheet-yes' | 'sheet-language';

/** What can be wrong with a spreadsheet; the sentences stand in `text/sheet-problems.ts`. */
export type SheetProblem =
  | SheetFileProblem
  | SheetPartProblem
  | HiddenProblem
  | RowProblem
  | CellProblem
  | CellTimeProblem
  | CellDayProblem
  | CellContactProblem
  | CellValueProblem;

/** What can be wrong with a feed. Each code has its sentence in `text/sentences-of-problems.ts`, or the compiler complains. */
export type ProblemCode =
  | AddressProblem
  | WholeProblem
  | PartProblem
  | FieldProblem
  | KindProblem
  | ValueProblem
  | HoursProblem
  | ScheduleProblem
  | NeverProblem
  | EventProblem
  | LineProblem
  | DateProblem
  | RuleProblem
  | SheetProblem;

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
