import type {ReactiveControllerHost} from 'lit';
import type {Feed, Signup, Text} from '../../model/feed.js';
import type {SignupFault, SignupField} from '../../model/signup-answers.js';
import type {SignupSubmission} from '../../model/signup-submission.js';
import type {SignupOutcome} from '../../network/send-signup.js';
import {language} from '../../text/words.js';
import {textIn} from '../../text/text-in.js';
import type {FeedElement} from '../shared/feed-element.js';

/** A feed with all that the form needs. */
export interface UsableFeed {
  readonly feed: Feed;
  readonly signup: Signup;
}

/** What every view is made from, beside the state. */
export interface FormContext extends UsableFeed {
  /** Level of the element's heading. */
  readonly level: number;
}

/** What the visitor has done, and what that leaves. */
export interface FormState {
  /** Characters in the free text. */
  readonly messageLength: number;
  /** The free text mentions illness, faith or a residence permit. */
  readonly isPrivate?: boolean;
  /** Fields that hold what looks like a CPR number, checked while typing. */
  readonly cprFields: readonly string[];
  /** Faults of the last attempt to send. */
  readonly faults: readonly SignupFault[];
  /** A solution of the challenge in the slot. */
  readonly proof?: string | undefined;
  readonly isSending?: boolean;
  /** Sending began and did not end well: the browser asks before the page is left. */
  readonly isUnsent?: boolean;
  /** How sending ended; undefined before. */
  readonly outcome?: SignupOutcome | undefined;
  /** What was sent or tried to be sent. */
  readonly submission?: SignupSubmission | undefined;
  /** Where mail goes, if mail is a way; empty if not. */
  readonly mailAddress?: string;
  readonly isCopied?: boolean;
  /** What stands around the fields could not be loaded: there is no button. */
  readonly isFrameMissing?: boolean;
  /** What checks and sends could not be loaded when the visitor pressed the button. */
  readonly isSendingMissing?: boolean;
}

/** The owner of the state, as far as views and actions know it. */
export interface FormStore {
  readonly state: FormState;
  readonly host: SignupHost;
  readonly lastUsableFeed: UsableFeed | undefined;
  update(change: Partial<FormState>): void;
  /** What stands in the fields; undefined while there is no form. */
  read(): FormData | undefined;
  /** Focuses what has this id, once it is rendered. */
  show(id: string): Promise<void>;
}

/** What the store and the actions know of the element. */
export type SignupHost = Pick<FeedElement, 'src' | 'feeds' | 'isLoading' | 'now' | 'waitFor' | 'rendered' | 'refresh' | 'refreshMinutes'> &
  HTMLElement &
  ReactiveControllerHost & {readonly action: string; readonly encoding: string; readonly email: string};

/** Whether a field is marked as invalid; a missing way to answer marks both telephone and mail. */
export const isInvalid = ({faults, cprFields}: FormState, field: SignupField): boolean =>
  cprFields.includes(field) ||
  faults.some((fault) => fault.field === field || (fault.field === 'contact' && (field === 'telephone' || field === 'email')));

/** A text of the feed in the page's language, for use within one of our sentences. */
export const plainWords = (text: Text, {feed}: UsableFeed): string => textIn(text, language(), feed.language).text;
