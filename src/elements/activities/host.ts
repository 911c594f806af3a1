import type {ReactiveControllerHost} from 'lit';
import type {ChoiceInWords} from '../../model/fixed-choice.js';

/** The element as its catalogue sees it: what the page chooses by attributes, and the time. */
export interface CatalogueHost extends ReactiveControllerHost, ChoiceInWords {
  readonly days: number;
  readonly limit?: number;
  readonly noSearch: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  dispatchEvent(event: Event): boolean;
  /** `updateComplete` waits for the promise too. */
  waitFor<T>(promise: Promise<T>): Promise<T>;
}
