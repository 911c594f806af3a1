/** Unpacks a zip file up to a limit, told beforehand by its directory and counted while unpacking, for a directory may lie. */
import {joined} from '../../feed/decode.js';
import {FeedError} from '../../model/feed.js';

/** A zip file's files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** What stands in a spreadsheet besides texts (pictures, for example) is not unpacked. */
const WANTED = /(\.(xml|rels|bin|iwa)|(^|\/)mimetype)$/i;

/** @throws {FeedError} `sheet-large` beyond the limit, `sheet-damaged` when it is no whole zip file */
export async function unpack(bytes: Uint8Array, limit: number): Promise<Files> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tooLarge = new FeedError('sheet-large', {megabytes: limit / 1e6});
  const files = new Map<string, Uint8Array>();
  try {
    let end = bytes.length - 22;
    while (end > 0 && view.getUint32(end, true) !== END) end--;
    if (view.getUint32(end, true) !== END) throw new RangeError();
    const count = view.getUint16(end + 10, true);
    const entries: {name: string; isPacked: boolean; packed: Uint8Array}[] = [];
    let stated = 0;
    for (let at = view.getUint32(end + 16, true), i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError();
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (WANTED.test(name)) {
        stated += view.getUint32(at + 24, true);
        entries.push({
          name,
          isPacked: view.getUint16(at + 10, true) === 8,
          packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
        });
      }
      at += 46 + nameLength + extraLength + commentLength;
    }
    if (stated > limit) throw tooLarge;
    let room = limit;
    for (const {name, isPacked, packed} of entries) {
      const content = isPacked ? await inflated(packed, room) : packed;
      if (!content || content.length > room) throw tooLarge;
      room -= content.length;
      files.set(name, content);
    }
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('sheet-damaged', {found: error instanceof Error ? error.message : ''});
  }
  return files;
}

/** Undefined when it would be larger than there is room for. */
async function inflated(packed: Uint8Array, room: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > room) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(next.value);
  }
  return joined(pieces);
}
