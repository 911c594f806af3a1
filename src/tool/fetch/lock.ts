/** One run at a time in a folder, and a lock that a killed run left behind is taken over. */
import {randomBytes} from 'node:crypto';
import {linkSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import path from 'node:path';

export interface Lock {
  /** Whether nobody has taken it over, for instance while this machine slept. */
  isMine(): boolean;
  release(): void;
}

/** Milliseconds. A run that lives touches its lock every BEAT; one that was not touched for STALE is nobody's. */
const BEAT = 10_000;
const STALE = 120_000;

/** @returns undefined: another run is at work */
export function takeLock(folder: string, now = Date.now()): Lock | undefined {
  const file = path.join(folder, 'lock');
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}`;
  if (!create(file, mine)) {
    const left = contentOf(file);
    if (left === undefined || !isAbandoned(left, file, now)) return undefined;
    // Of all who see that it is abandoned only one may remove it: whoever claims it first.
    const claim = `${file}-${left.split(' ')[2] ?? 'unknown'}`;
    // A run that was killed while it took over claims nothing any more.
    const claimed = contentOf(claim);
    if (claimed !== undefined && isAbandoned(claimed, claim, now)) rmSync(claim, {force: true});
    if (!create(claim, mine)) return undefined;
    if (contentOf(file) === left) rmSync(file, {force: true});
    const isTaken = create(file, mine);
    rmSync(claim, {force: true});
    if (!isTaken) return undefined;
  }
  removeClaims(folder, mine);
  const isMine = () => contentOf(file) === mine;
  const beat = setInterval(() => {
    try {
      if (isMine()) utimesSync(file, new Date(), new Date());
    } catch {
      // Whoever needs to know asks isMine().
    }
  }, BEAT);
  beat.unref();
  return {
    isMine,
    release() {
      clearInterval(beat);
      if (isMine()) rmSync(file, {force: true});
    },
  };
}

/** Claims on locks before this one and drafts, left by runs that were killed while they took over; nobody can remove this lock by them. */
function removeClaims(folder: string, mine: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith('lock-') && name !== `lock-${mine.split(' ')[2]}`) rmSync(path.join(folder, name), {force: true});
}

/** Whether the file was not there and is now, with all that stands in it: a run may be killed at any moment, and an empty lock is nobody's. */
function create(file: string, content: string): boolean {
  const draft = `${file}-new-${content.split(' ')[2]}`;
  try {
    writeFileSync(draft, content);
    linkSync(draft, file);
    return true;
  } catch (error) {
    const {code, syscall} = error as NodeJS.ErrnoException;
    // Drafts are removed by the run that has the lock.
    if (syscall === 'link' && (code === 'EEXIST' || code === 'ENOENT')) return false;
    if (syscall === 'link') return createInPlace(file, content);
    throw error;
  } finally {
    rmSync(draft, {force: true});
  }
}

/** On disks that know no links, USB sticks for instance. */
function createInPlace(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What stands in a lock; undefined: it has gone meanwhile. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function touchedAt(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return Infinity;
  }
}

function isAbandoned(left: string, file: string, now: number): boolean {
  if (now - touchedAt(file) > STALE) return true;
  const [pid, host] = left.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
