/** The last good copy of each source and what is known of its failures, in a folder that is not published. */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Account, Problem} from '../../model/feed.js';
import type {ConfigSource} from '../config.js';
import {removeLeftovers, writeWhole} from './write-file.js';

/** The bytes that were good, with what the server said of them. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly type: string;
}

/** What is known of a source besides its copy. All times are ISO 8601. */
export interface SourceState {
  /** When it was last read and found good. */
  readonly read?: string | undefined;
  /** Since when it cannot be read. */
  readonly failingSince?: string | undefined;
  /** Since when what is there is not believed. */
  readonly doubtfulSince?: string | undefined;
  /** Whether the webmaster has been notified of it. */
  readonly isNotified?: boolean | undefined;
}

/** What came of a source's bytes; `of` is a hash of them and of all else that it depends on. */
export interface Reading {
  readonly of: string;
  readonly account: Account | undefined;
  readonly problems: readonly Problem[];
}

/** The last run that came to its end: what is as it was then need not be read again. */
export interface LastRun {
  readonly readings: Readonly<Record<string, Reading | undefined>>;
  /** What did not fit the format, by file. */
  readonly files: Readonly<Record<string, readonly Problem[] | undefined>>;
}

export class Copies {
  lastRun: LastRun = {readings: {}, files: {}};
  private states: Record<string, SourceState> = {};

  constructor(private readonly folder: string) {
    mkdirSync(folder, {recursive: true, mode: 0o700});
    removeLeftovers(folder, Date.now());
    // Should the folder be published by mistake, most servers hand nothing of it out.
    for (const [file, text] of [
      ['.htaccess', 'Require all denied\n'],
      ['.gitignore', '*\n'],
    ] as const)
      try {
        writeFileSync(path.join(folder, file), text, {flag: 'wx'});
      } catch {
        // It is there.
      }
    try {
      this.states = JSON.parse(readFileSync(this.stateFile, 'utf8')) as typeof this.states;
      this.lastRun = JSON.parse(readFileSync(this.lastRunFile, 'utf8')) as LastRun;
    } catch {
      // The first run.
    }
  }

  /** By what a source is, not by what it is called: another address is another source. It tells nobody the address. */
  keyOf({address, file}: ConfigSource): string {
    return createHash('sha256')
      .update(address?.href ?? `file ${file}`)
      .digest('hex')
      .slice(0, 32);
  }

  stateOf(key: string): SourceState {
    return this.states[key] ?? {};
  }

  setState(key: string, state: SourceState): void {
    this.states[key] = state;
  }

  copyOf(key: string): Copy | undefined {
    try {
      const whole = readFileSync(this.fileOf(key));
      const end = whole.indexOf('\n');
      return {...(JSON.parse(whole.toString('utf8', 0, end)) as Omit<Copy, 'bytes'>), bytes: whole.subarray(end + 1)};
    } catch {
      return undefined;
    }
  }

  /** In one file, so that the bytes are never another version than what the server said of them. */
  async keep(key: string, {bytes, ...said}: Copy): Promise<void> {
    await writeWhole(this.fileOf(key), [`${JSON.stringify(said)}\n`, bytes]);
  }

  /** Written last: what stands here is true of the copies. */
  async save(keys: ReadonlySet<string>): Promise<void> {
    this.states = Object.fromEntries(Object.entries(this.states).filter(([key]) => keys.has(key)));
    await writeWhole(this.stateFile, `${JSON.stringify(this.states, null, 1)}\n`);
    await writeWhole(this.lastRunFile, JSON.stringify(this.lastRun));
    for (const name of readdirSync(this.folder)) {
      const [, key] = /^(\w+)\.copy$/.exec(name) ?? [];
      if (key && !keys.has(key)) rmSync(path.join(this.folder, name), {force: true});
    }
  }

  private get stateFile(): string {
    return path.join(this.folder, 'state.json');
  }

  private get lastRunFile(): string {
    return path.join(this.folder, 'last-run.json');
  }

  private fileOf(key: string): string {
    return path.join(this.folder, `${key}.copy`);
  }
}
