/** The PHP receiver on PHP's own web server, with a mail program of the test's. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {freePort, running} from './php-servers.js';

export const ORIGIN = 'https://forening.example';
const at = (...parts: string[]) => path.join(process.cwd(), 'src/receiver', ...parts);

export interface PhpReceiver {
  readonly folder: string;
  readonly pid: number;
  /** What the web server and PHP's error log have said. */
  said(): string;
  ask(body: string | Uint8Array, headers?: Readonly<Record<string, string>>, method?: string): Promise<PhpAnswer>;
  /** Names of stored signups. */
  stored(): string[];
  /** Names of the marks of those not mailed. */
  unmailed(): string[];
  /** `php signup.php`, as a scheduled job runs it; what it prints. */
  mailWaiting(): string;
  stop(): Promise<void>;
}

export interface PhpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: {received?: string; error?: string};
}

export interface PhpOptions {
  readonly perHour?: number;
  readonly origins?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Flags of the program `php`. */
  readonly flags?: readonly string[];
  /** A shell script that gets each mail; the folder is `$1`. */
  readonly mailProgram?: string;
}

const {signupJsonSchema} = (await import(pathToFileURL(path.join(process.cwd(), 'scripts/build/receiver.mjs')).href)) as {
  signupJsonSchema(): Promise<string>;
};
const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;

export async function startPhp(options: PhpOptions = {}): Promise<PhpReceiver> {
  const {perHour = 1_000_000, origins = [ORIGIN], flags = [], mailProgram = 'cat >> "$1/mails"'} = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-php-'));
  const settings = {mail_from: 'skema@forening.example', mail_to: 'koordinator@forening.example', ...options.settings};
  const config = path.join(folder, 'config.php');
  const schema = path.join(folder, 'signup.schema.json');
  writeFileSync(schema, await signupJsonSchema());
  writeFileSync(
    config,
    `<?php return ['origins' => [${origins.map(quoted).join(', ')}], 'folder' => ${quoted(path.join(folder, 'signups'))},
     'schema' => ${quoted(schema)}, 'keep_days' => 90, 'per_hour' => ${perHour},
     ${Object.entries(settings)
       .map(([name, value]) => `${quoted(name)} => ${quoted(value)}`)
       .join(', ')}];`,
  );
  writeFileSync(path.join(folder, 'mail.sh'), `#!/bin/sh\nset -- "${folder}"\n${mailProgram}\n`, {mode: 0o755});
  const args = [...flags, '-d', `sendmail_path=${folder}/mail.sh`];
  const env = {...process.env, LBB_CONFIG: config};
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/signup.php`;
  // A full disk is an error for PHP to answer, not its end.
  const child: ChildProcess = spawn(
    'sh',
    ['-c', `trap '' XFSZ; exec php "$@"`, 'php', ...args, '-S', `127.0.0.1:${port}`, '-t', at('php')],
    {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  running.add(child);
  let said = '';
  await new Promise<void>((resolve) =>
    child.stderr!.on('data', (data: Buffer) => {
      said += data;
      if (said.includes('started')) resolve();
    }),
  );
  child.unref();
  (child.stderr as Socket).unref();
  const names = (end: string) => readdirSync(path.join(folder, 'signups')).filter((name) => name.endsWith(end));
  return {
    folder,
    pid: child.pid!,
    said: () => said,
    stored: () => names('.json'),
    unmailed: () => names('.unmailed'),
    mailWaiting: () => spawnSync('php', [...args, at('php/signup.php')], {env, encoding: 'utf8'}).stdout,
    async ask(body, headers = {'content-type': 'application/json'}, method = 'POST') {
      const response = await fetch(url, {method, headers, ...(method !== 'OPTIONS' && {body: body as BodyInit})});
      const text = await response.text();
      const json = (text.startsWith('{') ? JSON.parse(text) : {}) as PhpAnswer['json'];
      return {status: response.status, headers: response.headers, text, json};
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.ref();
      child.kill();
      await ended;
      running.delete(child);
      rmSync(folder, {recursive: true});
    },
  };
}

/** The mails that the mail program wrote into the folder, one text. */
export const mailsIn = (folder: string): string => readFileSync(path.join(folder, 'mails'), 'utf8');
