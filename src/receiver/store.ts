/**
 * Signups in an SQLite file (compiled to WebAssembly: nothing is built at installation). A signup counts as received when
 * its transaction is on the disk; those that arrive together share one, so that each need not wait for a disk of its own.
 */
import {closeSync, openSync, readSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type {SignupSubmission} from '../model/signup-submission.js';

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
  const lock = takeOver(file);
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

/** How often the process that has the file says so, and how long one that wants it listens, in milliseconds. */
const BEAT = 1000;
const LISTENS = 5000;

/**
 * One process at a time. One that was killed leaves its lock behind, and its number may by now belong to another program,
 * or was never written because the disk was full. So the number alone says nothing: the process that has the file sets the
 * lock's time again every second, which needs no room on the disk.
 */
function takeOver(file: string): {isHeld(): boolean; release(): void} {
  const path = `${file}.pid`;
  const pid = readIfThere(path);
  if (pid !== undefined && pid !== String(process.pid) && (!/^[1-9]\d*$/.test(pid) || isRunning(Number(pid))) && isBeating(path))
    throw new Error(`${file} is in use by process ${pid}`);
  try {
    writeFileSync(path, String(process.pid));
  } catch {
    // A full disk: the empty lock beats as well.
  }
  const written = readIfThere(path);
  const isHeld = () => readIfThere(path) === written;
  const timer = setInterval(() => {
    try {
      if (isHeld()) utimesSync(path, new Date(), new Date());
    } catch {
      // Somebody has taken it away between the two.
    }
  }, BEAT);
  timer.unref();
  return {
    isHeld,
    release() {
      clearInterval(timer);
      if (isHeld()) rmSync(path, {force: true});
    },
  };
}

function readIfThere(path: string): string | undefined {
  try {
    const file = openSync(path, 'r');
    const text = Buffer.alloc(32);
    const length = readSync(file, text);
    closeSync(file);
    return text.toString('latin1', 0, length);
  } catch {
    return undefined;
  }
}

/** Does somebody set the file's time while we listen? */
function isBeating(path: string): boolean {
  const modified = () => statSync(path, {throwIfNoEntry: false})?.mtimeMs;
  const before = modified();
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < LISTENS; waited += BEAT / 4) {
    Atomics.wait(pause, 0, 0, BEAT / 4);
    if (modified() !== before) return true;
  }
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
