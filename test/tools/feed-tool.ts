/** Plays with the feed tool in tests: a folder with a config, a server with sources, and runs of `fetch` at any time. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Feed} from '../../src/model/feed.js';
import {readFeed} from '../../src/feed/read-feed.js';
import {run} from '../../src/tool/run.js';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Ran {
  readonly code: number;
  /** To standard output. */
  readonly printed: string;
  /** To standard error, all lines. */
  readonly told: string;
}

export class ToolFolder {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'lbb-feed-'));

  file(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.file(name)), {recursive: true});
    writeFileSync(this.file(name), content);
  }

  text(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  feed(name: string, from = '2026-11-29', until = '2027-11-29'): Promise<Feed> {
    return readFeed(readFileSync(this.file(name)), {from, until});
  }

  /** Runs `lbb-feed fetch` on the folder's config. */
  async fetch({
    now = '2026-11-29T08:00:00Z',
    args = [],
    environment = {},
    isTerminal = false,
  }: {
    readonly now?: string;
    readonly args?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly isTerminal?: boolean;
  } = {}): Promise<Ran> {
    let printed = '';
    const told: string[] = [];
    const code = await run(['fetch', this.file('lbb-feed.json'), '--lang=en', ...args], '0', {
      print: (text) => (printed += text),
      log: (line) => told.push(line),
      progress: () => {},
      isTerminal,
      environment,
      now: () => new Date(now),
    });
    return {code, printed, told: told.join('\n')};
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** A server of sources: what stands at a path, and who asked for it. */
export class SourceServer {
  readonly answers = new Map<string, Answer | ((request: IncomingMessage, response: ServerResponse) => Answer | void)>();
  readonly requests: IncomingMessage[] = [];
  /** Bodies of requests, by path. */
  readonly bodies: string[] = [];
  private readonly server = createServer((request, response) => {
    this.requests.push(request);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (body) this.bodies.push(body);
      const found = this.answers.get(request.url!) ?? {status: 404};
      const answer = typeof found === 'function' ? found(request, response) : found;
      if (answer) response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  address(at: string, host = '127.0.0.1'): string {
    return `http://${host}:${(this.server.address() as AddressInfo).port}${at}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** A calendar with an event on each of the days. */
export const calendarOn = (days: readonly string[], {name = 'Ribe', uid = 'e'} = {}): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//forening//kalender//DA',
    `X-WR-CALNAME:${name}`,
    ...days.flatMap((day, i) => [
      'BEGIN:VEVENT',
      `UID:${uid}${i}@forening.example`,
      `DTSTART;TZID=Europe/Copenhagen:${day.replaceAll('-', '')}T190000`,
      `DTEND;TZID=Europe/Copenhagen:${day.replaceAll('-', '')}T210000`,
      `SUMMARY:Sangaften ${i + 1}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
