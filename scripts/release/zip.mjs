// A folder as a zip file whose bytes depend on nothing but its files: no time, no order of a disk, no machine.
import {strToU8, unzipSync, zipSync} from 'fflate';

// Zip files hold the wall clock's time, so that this is the same in every zone.
const mtime = new Date(1980, 0, 1);

/** @param {Map<string, Uint8Array | string>} files by their paths */
export const zip = (files) =>
  zipSync(
    Object.fromEntries(
      [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
    // As made on Unix: unzip there takes Æ in names made on DOS for two other letters, whatever they say of their encoding.
    {mtime, level: 9, os: 3, attrs: 0o644 << 16},
  );

/** @returns {Record<string, Uint8Array>} */
export const unzip = (bytes) => unzipSync(bytes);
