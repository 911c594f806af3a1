/**
 * The one place where personal data leaves the page: to the address the group has chosen, in the shape it understands,
 * never in an address line, without cookies. Nothing is stored, nothing is logged.
 */
import type {SignupChoice} from '../model/signup.js';
import {percentDecoded, signupLines, signupMessage, type SignupSubmission} from '../model/signup-submission.js';

/** How a receiver takes a signup and says that it has it. */
export type SignupEncoding = 'json' | 'form' | 'apps-script' | 'formspree' | 'netlify' | 'power-automate' | 'webform' | 'tab';

export interface SignupDelivery {
  /** Address; what stands after # is the form's name at the receiver (Netlify, webform) and is not sent. */
  readonly action: string;
  readonly encoding?: SignupEncoding;
  /** Seconds for one try. */
  readonly timeout?: number;
  /** Milliseconds before the second try; each further one waits twice as long. */
  readonly backoff?: number;
  /** An ALTCHA solution, where the receiver asks for one. */
  readonly proof?: string | undefined;
}

/**
 * `received`: the receiver said so, in the way it is documented to. `unconfirmed`: handed over, no answer can be read.
 * `not-sent`: certainly not received. `unknown`: it may have arrived; sent again with the same id it is the same signup.
 */
export interface SignupOutcome {
  readonly state: 'received' | 'unconfirmed' | 'not-sent' | 'unknown';
  /** Why: `offline`, `busy`, `refused`, `cpr`, `proof`, `server`, `timeout`, `blocked`, `unanswered`, `no-receiver`, `no-tab`, `tab`, `mail`, `host`. */
  readonly code?: string;
}

interface Dialect {
  readonly type: string;
  readonly body: (submission: SignupSubmission, delivery: SignupDelivery, form: string) => string;
  /** Is this the answer that means "received"? */
  readonly isReceived: (response: Response, answer: Answer, id: string) => boolean;
  /** The receiver knows the id, so that sending again cannot make two of it. */
  readonly isRepeatable?: boolean;
  readonly redirect?: RequestRedirect;
}
type Answer = Readonly<Record<string, unknown>>;
type PostOutcome = SignupOutcome & {readonly retryAfter?: number};

const TRIES = 3;
const LONGEST_RETRY_AFTER = 10;
const FORM = 'application/x-www-form-urlencoded;charset=UTF-8';
const JSON_TYPE = 'application/json';

const json = (value: unknown) => JSON.stringify(value);
const encoded = (fields: readonly (readonly [string, string])[]) =>
  new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
const names = (choices: readonly SignupChoice[]) => choices.map(({name}) => name);

/** What a spreadsheet would reckon with; a plain number with its sign is harmless. */
const FORMULA = /^(?:[=@\t]|[+-](?!\d+$))/;

/** Plain fields with Danish names and values, for whatever shows or mails the fields it gets. */
export const signupFields = (submission: SignupSubmission): [string, string][] => [
  ...signupLines(submission).map(([, value, field]): [string, string] => [field, value.replace(FORMULA, "'$&")]),
  ['indsendelses_id', submission.id],
];

/** The same, and the whole record as JSON for receivers that check it. */
const wholeFields = (submission: SignupSubmission, {proof}: SignupDelivery): [string, string][] => [
  ...signupFields(submission),
  ['signup', json(submission)],
  ...(proof ? ([['altcha', proof]] as [string, string][]) : []),
];

/** Our own receivers, the PHP example and the Apps Script in the docs answer `{"received": "<id>"}`. */
const saysReceived = (response: Response, answer: Answer, id: string) => response.ok && answer.received === id;

const classicForm: Dialect = {
  type: FORM,
  body: (submission, delivery) => encoded(wholeFields(submission, delivery)),
  isReceived: saysReceived,
  isRepeatable: true,
};

const dialects: Readonly<Record<Exclude<SignupEncoding, 'tab'>, Dialect>> = {
  json: {
    type: JSON_TYPE,
    body: (submission, {proof}) => json(proof ? {...submission, altcha: proof} : submission),
    isReceived: saysReceived,
    isRepeatable: true,
  },
  form: classicForm,
  // A script answers through a redirect to another host.
  'apps-script': {...classicForm, redirect: 'follow'},
  formspree: {
    type: FORM,
    body: (submission) => encoded([...signupFields(submission), ['_subject', signupMessage(submission).subject]]),
    isReceived: (response, answer) => response.ok && answer.ok === true,
  },
  // Answers with the page itself; what tells it from a hotel's login page is its own mark, readable on the same origin.
  netlify: {
    type: FORM,
    body: (submission, _, form) => encoded([['form-name', form || 'bliv-frivillig'], ...signupFields(submission)]),
    isReceived: (response) => response.ok && response.headers.has('x-nf-request-id'),
  },
  // Takes the work on with 202, or answers with what the flow's Response action says.
  'power-automate': {
    type: JSON_TYPE,
    body: (submission) => json({...submission, ...signupMessage(submission)}),
    isReceived: (response, answer, id) => response.status === 202 || saysReceived(response, answer, id),
  },
  // Drupal's webform_rest, which OS2forms uses.
  webform: {
    type: JSON_TYPE,
    body: (submission, _, form) => {
      const {tasks, times, languages} = submission;
      const lists = {opgaver: names(tasks), tid: names(times), sprog: names(languages)};
      return json({webform_id: form || 'bliv_frivillig', ...Object.fromEntries(signupFields(submission)), ...lists});
    },
    isReceived: (response, answer) => response.ok && typeof answer.sid === 'string' && answer.sid !== '',
  },
};

/**
 * Sends a signup and waits for the answer that the receiver is documented to give; anything else is not taken for success.
 * Tries again, with growing pauses, where the receiver is known not to make two of it or said that it has not taken it.
 */
export async function sendSignup(submission: SignupSubmission, delivery: SignupDelivery): Promise<SignupOutcome> {
  const {encoding = 'json', timeout = 15, backoff = 800} = delivery;
  const dialect = encoding === 'tab' ? undefined : dialects[encoding];
  let url: URL;
  try {
    url = new URL(delivery.action, document.baseURI);
  } catch {
    return {state: 'not-sent', code: 'no-receiver'};
  }
  if (!/^https?:$/.test(url.protocol)) return {state: 'not-sent', code: 'no-receiver'};
  const form = percentDecoded(url.hash.slice(1));
  url.hash = '';
  if (!dialect) return postInTab(url.href, wholeFields(submission, delivery));
  const body = dialect.body(submission, delivery, form);
  for (let attempt = 1; ; attempt++) {
    const {retryAfter, ...outcome} = await post(url.href, dialect, body, submission.id, timeout);
    const isRefused = ['refused', 'cpr', 'proof'].includes(outcome.code ?? '');
    const mayRepeat = outcome.code === 'busy' || outcome.code === 'unavailable' || dialect.isRepeatable;
    const wait = retryAfter ?? (backoff / 1000) * 2 ** (attempt - 1) * (1 + Math.random() / 2);
    if (outcome.state === 'received' || isRefused || attempt === TRIES || !mayRepeat || wait > LONGEST_RETRY_AFTER) return outcome;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
}

async function post(url: string, dialect: Dialect, body: string, id: string, timeout: number): Promise<PostOutcome> {
  const controller = new AbortController();
  const wasOnline = navigator.onLine;
  const timer = setTimeout(() => controller.abort(), timeout * 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {'content-type': dialect.type, accept: JSON_TYPE},
      body,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'strict-origin',
      // Nobody may send personal data on to somewhere else.
      redirect: dialect.redirect ?? 'error',
      signal: controller.signal,
    });
    const answer = asObject(await response.text());
    const {status} = response;
    if (dialect.isReceived(response, answer, id)) return {state: 'received'};
    const retryAfter = Number(response.headers.get('retry-after') ?? NaN);
    const after = Number.isFinite(retryAfter) && {retryAfter};
    if (status === 429) return {state: 'not-sent', code: 'busy', ...after};
    if (status === 503) return {state: 'not-sent', code: 'unavailable', ...after};
    if (status >= 400 && status < 500)
      return {state: 'not-sent', code: answer.error === 'cpr' || answer.error === 'proof' ? answer.error : 'refused'};
    // A server that broke may have stored it first; any other page is not an answer.
    return {state: 'unknown', code: status >= 500 ? 'server' : 'unanswered'};
  } catch {
    if (controller.signal.aborted) return {state: 'unknown', code: 'timeout'};
    // Some devices say offline although they are not, so it is tried all the same; asking again at once would not help.
    if (!navigator.onLine) return {state: wasOnline ? 'unknown' : 'not-sent', code: 'offline', retryAfter: Infinity};
    return {state: 'unknown', code: 'blocked'};
  } finally {
    clearTimeout(timer);
  }
}

function asObject(text: string): Answer {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Answer) : {};
  } catch {
    return {};
  }
}

/**
 * A form as browsers have always posted it, for receivers that let no script read their answer: in a tab of its own, so that
 * the page stays as it is. The tab is opened first, because a browser that will not open one says so only then.
 */
function postInTab(action: string, fields: readonly (readonly [string, string])[]): SignupOutcome {
  const target = `lbb-${Math.random()}`;
  const tab = window.open('', target);
  if (!tab) return {state: 'not-sent', code: 'no-tab'};
  // The receiver's page may not reach back into this one.
  tab.opener = null;
  const form = document.createElement('form');
  Object.assign(form, {action, method: 'post', target, acceptCharset: 'utf-8', hidden: true});
  for (const [name, value] of fields) {
    const input = document.createElement('textarea');
    Object.assign(input, {name, value});
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  form.remove();
  return {state: 'unconfirmed', code: 'tab'};
}
