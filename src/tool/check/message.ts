/** What a check found, as it is printed. */
import type {LineAndColumn} from './lines.js';
import type {Summary} from './summary.js';

/** Something to mend (`mend`) or to look at (`look`), with its sentence. */
export interface Message extends Partial<LineAndColumn> {
  readonly level: 'mend' | 'look';
  readonly code: string;
  readonly where: string;
  readonly sentence: string;
}

/** What came of one source. */
export interface Checked extends Partial<LineAndColumn> {
  /** As it was named on the command line; of an address without what may be secret in it. */
  readonly source: string;
  /** Why it cannot be read; then there is nothing else but the line where JSON stops being it. */
  readonly failure?: string;
  readonly summary?: Summary;
  readonly messages: readonly Message[];
}
