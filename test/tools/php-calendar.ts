/** `kalender.php` as a web host runs it, and the calendar server that it asks. */
import {spawn, type ChildProcess} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer as createHttpServer, type RequestListener} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {freePort, running} from './php-servers.js';

const SOURCE = path.join(process.cwd(), 'src/tool/kalender/kalender.php');

/** What PHP reads as the value. */
export function php(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`;
  if (typeof value === 'object' && value)
    return `[${Object.entries(value)
      .map(([key, one]) => `${php(key)} => ${php(one)}`)
      .join(', ')}]`;
  return typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, '\\$&')}'` : String(value);
}

/** @returns a calendar of as many events, from 2026-12-01 on, one a day */
export const calendarOf = (events: number, {name = 'Sprogcafé', prefix = 'a'} = {}): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//DA',
    `X-WR-CALNAME:${name}`,
    ...Array.from({length: events}, (_, day) => {
      const date = new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
      return `BEGIN:VEVENT\r\nUID:${prefix}${day}@forening.example\r\nSUMMARY:Sprogcafé\r\nDTSTART:${date}T180000Z\r\nEND:VEVENT`;
    }),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

export interface CalendarServer {
  readonly origin: string;
  /** Paths that were asked for, with their headers. */
  readonly asked: {readonly path: string; readonly headers: Readonly<Record<string, string | string[] | undefined>>}[];
  answer: RequestListener;
  stop(): void;
}

/** A server on 127.0.0.1, which kalender.php asks only if it is allowed to. */
export async function serveCalendar(answer: RequestListener): Promise<CalendarServer> {
  const server = createHttpServer((request, response) => {
    served.asked.push({path: request.url ?? '', headers: request.headers});
    served.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const served: CalendarServer = {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    asked: [],
    answer,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return served;
}

/** Answers every request with the text. */
export const sends =
  (text: string | Uint8Array, status = 200, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(text);

/** A folder as it lies on a web host: kalender.php and its settings. */
export class PhpCalendar {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'lbb-kalender-'));
  private child: ChildProcess | undefined;
  private log = '';
  origin = '';

  constructor(settings: Readonly<Record<string, unknown>>) {
    cpSync(SOURCE, path.join(this.folder, 'kalender.php'));
    this.set(settings);
    writeFileSync(path.join(this.folder, 'mail.sh'), `#!/bin/sh\ncat >> "${this.folder}/mails"\n`, {mode: 0o755});
  }

  set(settings: Readonly<Record<string, unknown>>): void {
    this.write('kalender-indstillinger.php', `<?php return ${php({tillad_internt: ['127.0.0.1'], ...settings})};`);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), {recursive: true});
    writeFileSync(path.join(this.folder, name), text);
  }

  /** Starts PHP's own web server, with as many workers. */
  async start({flags = [] as readonly string[], workers = 4} = {}): Promise<this> {
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    const args = [
      ...flags,
      '-d',
      `sendmail_path=${this.folder}/mail.sh`,
      '-d',
      'opcache.enable=0',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      this.folder,
    ];
    // Under the limit of a file's size a full disk is an error for PHP to answer, not its end.
    const child = spawn('sh', ['-c', `trap '' XFSZ; exec php "$@"`, 'php', ...args], {
      env: {...process.env, PHP_CLI_SERVER_WORKERS: String(workers)},
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    this.child = child;
    const listen = (text: Buffer) => (this.log += text.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', () => /started/.test(this.log) && resolve());
      child.once('exit', () => reject(new Error(this.log)));
    });
    return this;
  }

  /** What the web server and PHP's error log have said. */
  said(): string {
    return this.log;
  }

  async ask(query = '', options: RequestInit = {}): Promise<{status: number; headers: Headers; text: string}> {
    const answer = await fetch(`${this.origin}/kalender.php${query}`, {cache: 'no-store', ...options});
    return {status: answer.status, headers: answer.headers, text: await answer.text()};
  }

  /** Reads the calendar as if it were `now` (seconds since 1970), and says what is known of it. */
  async readAt(now: number, name = 'sprogcafe'): Promise<{text: string | null; state: {failure: string; told: string}}> {
    const {child, printed} = this.reading(now, name);
    await new Promise((resolve) => child.once('close', resolve));
    return JSON.parse(printed()) as Awaited<ReturnType<PhpCalendar['readAt']>>;
  }

  /** The same, under way. */
  reading(now: number, name = 'sprogcafe', shell = '') {
    const at = (file: string) => php(path.join(this.folder, file));
    const code = `require ${at('kalender.php')};
      $calendar = new Calendar(${php(name)}, settings(${at('kalender-indstillinger.php')}), ${at('kalender-data')});
      $text = $calendar->read(${now}); echo json_encode(['text' => $text, 'state' => $calendar->state]);`;
    // Not waited for in one piece: the calendar's server runs in this program.
    const args = ['-d', `sendmail_path=${this.folder}/mail.sh`, '-r', code];
    const child = spawn('sh', ['-c', `${shell} exec php "$@"`, 'php', ...args], {stdio: ['ignore', 'pipe', 'pipe']});
    let printed = '';
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr.on('data', (text: Buffer) => (this.log += text.toString()));
    return {child, printed: () => printed};
  }

  /** What was mailed, one text after the other. */
  mails(): string {
    try {
      return readFileSync(path.join(this.folder, 'mails'), 'utf8');
    } catch {
      return '';
    }
  }

  /** Names and contents of what is kept. */
  kept(): [string, string][] {
    const data = path.join(this.folder, 'kalender-data');
    return readdirSync(data).map((name) => [name, readFileSync(path.join(data, name), 'utf8')]);
  }

  stop(): void {
    if (this.child?.pid) {
      running.delete(this.child);
      // Its workers too.
      process.kill(-this.child.pid, 'SIGKILL');
    }
    rmSync(this.folder, {recursive: true, force: true});
  }
}
