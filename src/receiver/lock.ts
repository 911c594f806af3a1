/** One process at a time has the signups: a lock beside their file, that outlives no process. */
import {closeSync, openSync, readSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';

/** How often the process that has the file says so, and how long one that wants it listens, in milliseconds. */
const BEAT = 1000;
const LISTENS = 5000;

/**
 * A process that was killed leaves its lock behind, and its number may by now belong to another program,
 * or was never written because the disk was full. So the number alone says nothing: the process that has the file sets the
 * lock's time again every second, which needs no room on the disk.
 * @throws {Error} when another process has the file
 */
export function takeLock(file: string): {isHeld(): boolean; release(): void} {
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
