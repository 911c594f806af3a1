/**
 * Signups in an SQLite file (compiled to WebAssembly: nothing is built at installation). A signup counts as received when
 * its transaction is on the disk; those that arrive together share one, so that each need not wait for a disk of its own.
 */
import {rmSync} from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type {SignupSubmission} from '../model/signup-submission.js';
import {takeLock} from './lock.js';

/** `same`: received before, with the same words; `conflict`: the id is known with other words. */
export type Added = 'new' | 'same' | 'conflict';

export interface Store {
  /** Resolves when it is on the disk. */
  add(signup: SignupSubmission, now: number): Promise<Added>;
  /** Ids, oldest first, of those not forwarded yet. */
  waiting(): string[];
  find(id: string): SignupSubmission | undefined;
  all(): SignupSubmission[];
  markForwarded(id: string, now: number): void;
  /** Deletes what was received before; the file's old pages are overwritten. */
  deleteBefore(time: number): number;
  close(): void;
}

interface Waiting {
  readonly signup: SignupSubmission;
  readonly now: number;
  readonly resolve: (added: Added) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A disk that is full keeps the receiver from storing, not from starting: the file is opened again when it is needed.
 *
 * @param file path of the database, made when it is not there
 * @param log gets a word about a file that cannot be opened yet
 * @throws {Error} when another process has the file
 */
export function openStore(file: string, log: (line: string) => void = () => {}): Store {
  const lock = takeLock(file);
  let opened: Opened | undefined;
  let queue: Waiting[] = [];
  const open = (): Opened => (opened ??= openDatabase(file));
  try {
    open();
  } catch (error) {
    log(`${file} cannot be opened yet (${(error as Error).message})`);
  }

  function flush(): void {
    const batch = queue;
    queue = [];
    if (!batch.length) return;
    try {
      if (!lock.isHeld()) throw new Error(`${file} was taken over by another process`);
      const {database, find, insert} = open();
      const results: Added[] = [];
      database.exec('BEGIN IMMEDIATE');
      for (const {signup, now} of batch) {
        const record = JSON.stringify(signup);
        const known = find.get([signup.id]) as {record: string} | null;
        if (!known) insert.run([signup.id, now, record]);
        results.push(!known ? 'new' : known.record === record ? 'same' : 'conflict');
      }
      database.exec('COMMIT');
      batch.forEach(({resolve}, index) => resolve(results[index]!));
    } catch (error) {
      closeDatabase();
      for (const {reject} of batch) reject(error);
    }
  }

  /** What was begun and not committed is rolled back by SQLite at the next opening. */
  function closeDatabase(): void {
    const closing = opened;
    opened = undefined;
    try {
      closing?.find.finalize();
      closing?.insert.finalize();
      closing?.database.close();
    } catch {
      // The disk is full: the journal stays for the next opening.
    }
  }

  return {
    add: (signup, now) =>
      new Promise((resolve, reject) => {
        if (!queue.length) setTimeout(flush, 4);
        queue.push({signup, now, resolve, reject});
      }),
    waiting: () =>
      (open().database.all('SELECT id FROM signups WHERE forwarded_at IS NULL ORDER BY received_at') as {id: string}[]).map(({id}) => id),
    find: (id) => {
      const row = open().find.get([id]) as {record: string} | null;
      return row ? (JSON.parse(row.record) as SignupSubmission) : undefined;
    },
    all: () =>
      (open().database.all('SELECT record FROM signups ORDER BY received_at') as {record: string}[]).map(
        ({record}) => JSON.parse(record) as SignupSubmission,
      ),
    markForwarded: (id, now) => void open().database.run('UPDATE signups SET forwarded_at = ? WHERE id = ?', [now, id]),
    deleteBefore: (time) => open().database.run('DELETE FROM signups WHERE received_at < ?', [time]).changes,
    close() {
      flush();
      closeDatabase();
      lock.release();
    },
  };
}

type Opened = ReturnType<typeof openDatabase>;

function openDatabase(file: string) {
  // SQLite's own lock, a folder, left by a process that was killed or by a closing that a full disk broke off.
  rmSync(`${file}.lock`, {recursive: true, force: true});
  const database = new sqlite.Database(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    database.exec(
      'CREATE TABLE IF NOT EXISTS signups (id TEXT PRIMARY KEY, received_at INTEGER NOT NULL, forwarded_at INTEGER, record TEXT NOT NULL) STRICT',
    );
    return {
      database,
      find: database.prepare('SELECT record FROM signups WHERE id = ?'),
      insert: database.prepare('INSERT INTO signups (id, received_at, record) VALUES (?, ?, ?)'),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
