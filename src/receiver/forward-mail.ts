/** Sends what has been stored on to the coordinator, one mail per signup, until the mail server has taken it. */
import {createTransport} from 'nodemailer';
import {domainToASCII} from 'node:url';
import {signupMessage, type SignupSubmission} from '../model/signup-submission.js';
import type {Store} from './store.js';

export interface MailOptions {
  /** `smtps://user:password@smtp.example`, `smtp://127.0.0.1:25`. */
  readonly smtp: string;
  readonly from: string;
  readonly to: string;
}

export interface Forwarder {
  /** Something new is stored. */
  wake(): void;
  close(): Promise<void>;
}

/** A mail that could not be sent: how long it was put off, and when its time comes, in milliseconds. */
interface Attempt {
  readonly pause: number;
  readonly dueAt: number;
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

const LONGEST_PAUSE = 15 * 60_000;
/** For a mail that is refused for good: what was wrong may have been mended by then. A new start tries it at once. */
const REFUSED_PAUSE = 24 * 60 * 60_000;
/** So many mails in a row that found no server: the others need not try now. */
const MOST_BROKEN = 2;
const WAITS = {connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000};

/**
 * At least once: a mail whose acknowledgement was lost is sent again, under the same Message-ID. One that cannot go is put
 * off by itself, so that those behind it go out.
 *
 * @param log gets a word about what happened, never about whom
 * @param firstPause milliseconds until a mail that could not be sent is tried again; doubled each time, at most 15 minutes
 */
export function forwardMail(store: Store, {smtp, from, to}: MailOptions, log: (line: string) => void, firstPause = 5000): Forwarder {
  const address = new URL(smtp);
  for (const [name, wait] of Object.entries(WAITS)) if (!address.searchParams.has(name)) address.searchParams.set(name, String(wait));
  const transport = createTransport(address.href, {disableFileAccess: true, disableUrlAccess: true});
  const host = domainToASCII(/@([^>\s]+)/.exec(from)?.[1] ?? '') || 'localhost';
  const attempts = new Map<string, Attempt>();
  /** Taken by the mail server, but not yet marked in the store. */
  const sent = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let isWoken = false;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    let dueAt: number;
    do {
      isWoken = false;
      try {
        dueAt = await sendDue();
      } catch (error) {
        log(`the store cannot be read (${(error as Error).name}), again in ${firstPause / 1000} s`);
        dueAt = Date.now() + firstPause;
      }
    } while (isWoken && !isClosed);
    if (isClosed || dueAt === Infinity) return;
    // Longer timeouts than 24 days would fire at once.
    timer = setTimeout(wake, Math.max(0, dueAt - Date.now()));
  }

  /** @returns when the next mail's time comes; Infinity when none is waiting */
  async function sendDue(): Promise<number> {
    let next = Infinity;
    let broken = 0;
    for (const id of store.waiting()) {
      if (isClosed) return Infinity;
      const dueAt = attempts.get(id)?.dueAt ?? 0;
      if (broken < MOST_BROKEN && dueAt <= Date.now()) {
        const error = sent.has(id) ? undefined : await send(store.find(id)!);
        if (!error) broken = 0;
        else if (isOfServer(error)) broken++;
        if (!error && mark(id)) continue;
        putOff(id, error);
      }
      next = Math.min(next, Math.max(attempts.get(id)?.dueAt ?? 0, broken < MOST_BROKEN ? 0 : Date.now() + firstPause));
    }
    return next;
  }

  async function send(signup: SignupSubmission): Promise<SmtpError | undefined> {
    const {subject, text} = signupMessage(signup);
    const replyTo = asciiAddress(signup.email);
    try {
      await transport.sendMail({
        from,
        to,
        subject,
        text: signup.email && !replyTo ? `${text}\nSvar ikke på denne mail: skriv til ${signup.email}.\n` : text,
        ...(replyTo && {replyTo: {name: signup.name, address: replyTo}}),
        // The same however often it is sent, so that mail programs can tell.
        messageId: `<${signup.id}@${host}>`,
        headers: {'Auto-Submitted': 'auto-generated'},
      });
      log('mail sent');
      return undefined;
    } catch (error) {
      return error as SmtpError;
    }
  }

  /** False when the disk takes no more: it is marked later, and not sent again until the next start. */
  function mark(id: string): boolean {
    sent.add(id);
    try {
      store.markForwarded(id, Date.now());
    } catch {
      return false;
    }
    sent.delete(id);
    attempts.delete(id);
    return true;
  }

  function putOff(id: string, error: SmtpError | undefined): void {
    const isRefused = !!error && !isOfServer(error) && (error.responseCode ?? 0) >= 500;
    const pause = isRefused ? REFUSED_PAUSE : Math.min((attempts.get(id)?.pause ?? firstPause / 2) * 2, LONGEST_PAUSE);
    attempts.set(id, {pause, dueAt: Date.now() + pause});
    if (isRefused) log(`mail refused for good (${error.responseCode}), set aside until tomorrow or the next start; it stays stored`);
    else if (error) log(`mail not sent (${error.responseCode ?? error.code ?? error.name}), again in ${Math.round(pause / 1000)} s`);
    else log(`mail sent, but the store cannot say so, again in ${Math.round(pause / 1000)} s`);
  }

  function wake(): void {
    clearTimeout(timer);
    isWoken = true;
    if (!isClosed) running ??= run().finally(() => (running = undefined));
  }

  return {
    wake,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
      transport.close();
    },
  };
}

/** Was it the server or the way to it, and not this mail? 421: the server closes (RFC 5321 §3.8). */
const isOfServer = ({code, responseCode}: SmtpError): boolean =>
  responseCode === 421 || !(code === undefined || code === 'EENVELOPE' || code === 'EMESSAGE' || code === 'ESTREAM');

/** For a header that every server takes (RFC 5322); undefined where the part before the @ needs SMTPUTF8 (RFC 6531). */
function asciiAddress(email = ''): string | undefined {
  const [local = '', domain = ''] = email.split('@');
  return /^[\x21-\x7e]+$/.test(local) && domainToASCII(domain) ? `${local}@${domainToASCII(domain)}` : undefined;
}
