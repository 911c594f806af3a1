/** Writes files so that whoever reads them, at any moment, finds the old or the new one whole. */
import {randomBytes} from 'node:crypto';
import {closeSync, fsyncSync, mkdirSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const TEMPORARY = /^\..+\.[0-9a-f]{12}\.lbb-tmp$/;
/** Milliseconds. */
const LEFT = 10 * 60_000;
/** Milliseconds between tries to rename onto a file that Windows says is open: two seconds in all. */
const PAUSES = [10, 20, 50, 100, 200, 300, 600, 800];

/**
 * Beside the file, flushed to the disk, then renamed over it.
 * @throws {NodeJS.ErrnoException} ENOSPC and the like; the old file is as it was
 */
export async function writeWhole(file: string, contents: string | Uint8Array | Iterable<string | Uint8Array>): Promise<void> {
  mkdirSync(path.dirname(file), {recursive: true});
  const target = realPath(file);
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${path.basename(target)}.${randomBytes(6).toString('hex')}.lbb-tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      for (const bytes of inBytes(isWhole(contents) ? [contents] : contents))
        for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    await renameOver(temporary, target);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
  syncFolder(folder);
}

const isWhole = (contents: object | string): contents is string | Uint8Array =>
  typeof contents === 'string' || contents instanceof Uint8Array;

/** Texts in UTF-8, a piece after the other in the same bytes: a large feed is not held twice. */
function* inBytes(contents: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const bytes = new Uint8Array(PIECE);
  for (const content of contents) {
    if (typeof content !== 'string') yield content;
    else
      for (let at = 0; at < content.length;) {
        // More than fits, so that no letter of two halves is cut.
        const {read, written} = encoder.encodeInto(content.slice(at, at + PIECE + 2), bytes);
        yield bytes.subarray(0, written);
        at += read;
      }
  }
}

const encoder = new TextEncoder();
const PIECE = 65_536;

/** Takes away what runs that were killed have left in a folder, so long ago that nobody is writing it any more. */
export function removeLeftovers(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder).filter((name) => TEMPORARY.test(name))) {
      const file = path.join(folder, name);
      if (now - statSync(file).mtimeMs > LEFT) rmSync(file, {force: true});
    }
  } catch {
    // There is no such folder yet, or another run takes them away.
  }
}

/** A link stays a link: what it points to is written. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  for (const pause of [...PAUSES, 0])
    try {
      return renameSync(from, to);
    } catch (error) {
      // Windows, while a virus scanner or a web server has the file open.
      if (!pause || !['EPERM', 'EBUSY', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(pause);
    }
}

/** So that the rename itself survives a power cut; Windows opens no folders. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file itself is on the disk.
  }
}
