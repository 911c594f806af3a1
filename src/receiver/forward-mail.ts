/** Sends what has been stored on to the coordinator, one mail per signup, until the mail server has taken it. */
import {createTransport} from 'nodemailer';
import {signupMessage} from '../model/signup-submission.js';
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

const LONGEST_PAUSE = 15 * 60_000;

/** @param log gets a word about what happened, never about whom */
export function forwardMail(store: Store, {smtp, from, to}: MailOptions, log: (line: string) => void, firstPause = 5000): Forwarder {
  const transport = createTransport(smtp, {disableFileAccess: true, disableUrlAccess: true});
  const host = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (;;) {
      const [next] = store.waiting(1);
      if (!next || isClosed) return;
      const {signup} = next;
      const {subject, text} = signupMessage(signup);
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          ...(signup.email && {replyTo: {name: signup.name, address: signup.email}}),
          // The same however often it is sent, so that mail programs can tell.
          messageId: `<${signup.id}@${host}>`,
          headers: {'Auto-Submitted': 'auto-generated'},
        });
      } catch (error) {
        log(`mail not sent (${(error as NodeJS.ErrnoException).code ?? 'error'}), again in ${Math.round(pause / 1000)} s`);
        if (!isClosed) timer = setTimeout(wake, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        return;
      }
      pause = firstPause;
      if (isClosed) return;
      store.markForwarded(signup.id, Date.now());
      log('mail sent');
    }
  }

  function wake(): void {
    clearTimeout(timer);
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
