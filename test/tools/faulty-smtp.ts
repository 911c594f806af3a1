/** A mail server that fails as it is told, once or for one mail; everything else it takes. */
import {createServer, type AddressInfo, type Socket} from 'node:net';

/** Where in a transaction: after connecting, or after a command; `end` is the dot after the mail's text. */
export type Stage = 'connect' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'end';
/** A reply (`550 5.1.1 no`), a connection that is cut, or silence. */
export type Fault = {readonly stage: Stage; readonly answer: string | 'cut' | 'silence'};

export interface FaultySmtp {
  readonly port: number;
  /** Message-IDs in the order in which they were taken. */
  readonly taken: string[];
  /** How often each stage was reached. */
  reached(stage: Stage): number;
  /** The next transactions fail so, this many of them. */
  fail(fault: Fault, times: number): void;
  /** Each mail whose text holds this fails so, at its end. */
  failAlways(text: string, answer: Fault['answer']): void;
  /** Resolves when so many mails have been taken. */
  come(count: number): Promise<void>;
  close(): Promise<void>;
}

const GREETING = '220 smtp.example ESMTP';
const REPLIES: Readonly<Record<string, string>> = {
  EHLO: '250-smtp.example\r\n250 AUTH PLAIN',
  AUTH: '235 ok',
  DATA: '354 go on',
  QUIT: '221 bye',
};

export async function faultySmtp(): Promise<FaultySmtp> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  const counts = new Map<Stage, number>();
  let fault: Fault | undefined;
  let times = 0;
  let poison: {readonly text: string; readonly answer: Fault['answer']} | undefined;
  let told = () => {};

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    const give = (answer: string) => (answer === 'cut' ? socket.destroy() : answer === 'silence' || socket.write(`${answer}\r\n`));
    const at = (stage: Stage, good: string): boolean => {
      counts.set(stage, (counts.get(stage) ?? 0) + 1);
      const fails = fault?.stage === stage && times > 0;
      if (fails) times--;
      give(fails ? fault!.answer : good);
      return !fails;
    };
    let unread = '';
    let isText = false;
    at('connect', GREETING);
    socket.on('data', (data) => {
      unread += data.toString('latin1');
      for (;;) {
        const end = unread.indexOf(isText ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const line = unread.slice(0, end);
        unread = unread.slice(end + (isText ? 5 : 2));
        if (isText) {
          isText = false;
          if (poison && line.includes(poison.text)) give(poison.answer);
          else if (at('end', '250 taken') || fault!.answer === 'cut') {
            // The text was whole: a server that is cut off before its reply has it all the same.
            taken.push(/^Message-ID: <(\S+?)@/im.exec(line)![1]!);
            told();
          }
        } else {
          const [command = ''] = line.toUpperCase().split(/[ :]/);
          const stage = (['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA'] as const).find((one) => one === command);
          if (!stage) give(REPLIES[command] ?? '250 ok');
          else isText = at(stage, REPLIES[stage] ?? '250 ok') && stage === 'DATA';
        }
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    taken,
    reached: (stage) => counts.get(stage) ?? 0,
    fail: (one, count) => ([fault, times] = [one, count]),
    failAlways: (text, answer) => (poison = {text, answer}),
    come: async (count) => {
      while (new Set(taken).size < count) await new Promise<void>((resolve) => (told = resolve));
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
