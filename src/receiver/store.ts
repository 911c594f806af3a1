/**
 * Signups in an SQLite file (compiled to WebAssembly: nothing is built at installation). A signup counts as received when
 * its transaction is on the disk; those that arrive together share one, so that each need not wait for a disk of its own.
 */
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type {SignupSubmission} from '../model/signup-submission.js';

/** `same`: received before, with the same words; `conflict`: the id is known with other words. */
export type Added = 'new' | 'same' | 'conflict';

export interface StoredSignup {
  readonly signup: SignupSubmission;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly forwardedAt: number | null;
}

export interface Store {
  /** Resolves when it is on the disk. */
  add(signup: SignupSubmission, now: number): Promise<Added>;
  /** Oldest first, those not forwarded yet. */
  waiting(limit: number): StoredSignup[];
  all(): StoredSignup[];
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

/** @param file path of the database, made when it is not there */
export function openStore(file: string): Store {
  takeOver(file);
  const database = new sqlite.Database(file);
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  database.exec(
    'CREATE TABLE IF NOT EXISTS signups (id TEXT PRIMARY KEY, received_at INTEGER NOT NULL, forwarded_at INTEGER, record TEXT NOT NULL) STRICT',
  );
  const find = database.prepare('SELECT record FROM signups WHERE id = ?');
  const insert = database.prepare('INSERT INTO signups (id, received_at, record) VALUES (?, ?, ?)');
  let queue: Waiting[] = [];

  function flush(): void {
    const batch = queue;
    queue = [];
    if (!batch.length) return;
    const results: Added[] = [];
    try {
      database.exec('BEGIN IMMEDIATE');
      for (const {signup, now} of batch) {
        const record = JSON.stringify(signup);
        const known = find.get([signup.id]) as {record: string} | null;
        if (!known) insert.run([signup.id, now, record]);
        results.push(!known ? 'new' : known.record === record ? 'same' : 'conflict');
      }
      database.exec('COMMIT');
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      for (const {reject} of batch) reject(error);
      return;
    }
    batch.forEach(({resolve}, index) => resolve(results[index]!));
  }

  const read = (rows: unknown[]): StoredSignup[] =>
    (rows as {record: string; received_at: number; forwarded_at: number | null}[]).map((row) => ({
      signup: JSON.parse(row.record) as SignupSubmission,
      receivedAt: Number(row.received_at),
      forwardedAt: row.forwarded_at === null ? null : Number(row.forwarded_at),
    }));

  return {
    add: (signup, now) =>
      new Promise((resolve, reject) => {
        if (!queue.length) setTimeout(flush, 4);
        queue.push({signup, now, resolve, reject});
      }),
    waiting: (limit) => read(database.all('SELECT * FROM signups WHERE forwarded_at IS NULL ORDER BY received_at LIMIT ?', [limit])),
    all: () => read(database.all('SELECT * FROM signups ORDER BY received_at')),
    markForwarded: (id, now) => void database.run('UPDATE signups SET forwarded_at = ? WHERE id = ?', [now, id]),
    deleteBefore: (time) => database.run('DELETE FROM signups WHERE received_at < ?', [time]).changes,
    close() {
      flush();
      find.finalize();
      insert.finalize();
      database.close();
      rmSync(`${file}.pid`, {force: true});
    },
  };
}

/**
 * One process at a time. One that was killed leaves its lock (a folder) behind, and nobody would ever get in again; its
 * half-written transaction is rolled back by SQLite at opening.
 */
function takeOver(file: string): void {
  const pidFile = `${file}.pid`;
  if (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    if (pid !== process.pid && isRunning(pid)) throw new Error(`${file} is in use by process ${pid}`);
  }
  rmSync(`${file}.lock`, {recursive: true, force: true});
  writeFileSync(pidFile, String(process.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
