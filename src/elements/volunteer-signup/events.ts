import type {SignupSubmission} from '../../model/signup-submission.js';
import {BrowserEvent, shared} from '../shared/events.js';

/**
 * A visitor has pressed send and nothing is wrong. A page that delivers the signup itself calls `preventDefault()`, and
 * `respondWith()` with a promise that tells whether it was received.
 */
export class SignupSendingEvent extends BrowserEvent {
  static readonly type = 'lbb-signup-sending';
  constructor(
    /** What is sent: personal data. */
    readonly submission: SignupSubmission,
    private readonly take: (response: Promise<unknown>) => void,
  ) {
    super(SignupSendingEvent.type, {...shared, cancelable: true});
  }

  /** The page delivers it: fulfilled means received, rejected means not. */
  respondWith(response: Promise<unknown>): void {
    this.preventDefault();
    this.take(response);
  }
}

/** The signup has left the page; `isConfirmed` when the receiver said that it has it. Holds nothing that was typed. */
export class SignupSentEvent extends BrowserEvent {
  static readonly type = 'lbb-signup-sent';
  constructor(
    readonly id: string,
    readonly isConfirmed: boolean,
  ) {
    super(SignupSentEvent.type, shared);
  }
}

/** Sending failed; what was typed stands. `code` is why: `offline`, `timeout`, `refused` … */
export class SignupFailedEvent extends BrowserEvent {
  static readonly type = 'lbb-signup-failed';
  constructor(
    readonly id: string,
    readonly code: string,
  ) {
    super(SignupFailedEvent.type, shared);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lbb-signup-sending': SignupSendingEvent;
    'lbb-signup-sent': SignupSentEvent;
    'lbb-signup-failed': SignupFailedEvent;
  }
}
