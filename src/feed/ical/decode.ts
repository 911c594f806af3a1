/** A calendar's bytes → text. */
import type {Pause, Problem} from '../../model/feed.js';

/** Bytes that are decoded at once. */
const PIECE = 262_144;

/** Text of a calendar's bytes, decoded in slices; bytes that are not UTF-8 are decoded as a whole. */
export async function decodeCalendar(chunks: readonly Uint8Array[], problems: Problem[], pause?: Pause): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  try {
    // Where nothing is waiting meanwhile, all at once takes a fraction of the time.
    if (!pause && chunks.length < 2) text = decoder.decode(chunks[0]);
    else
      for (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += PIECE) {
          text += decoder.decode(chunk.subarray(at, at + PIECE), {stream: true});
          await pause?.();
        }
    text += decoder.decode();
    // UTF-16 can pass for UTF-8 with many NULs.
    if (text.charCodeAt(0) && text.charCodeAt(1)) return text;
  } catch (error) {
    // A TypeError is how a decoder says that this is no UTF-8.
    if (!(error instanceof TypeError)) throw error;
  }
  return (await import('./decode-other.js')).decodeWhole(chunks, problems);
}

/** Line ends made LF where they are neither LF nor CR LF (old Macintosh, doubled CR); a file's beginning shows which it has. */
export function withLineEnds(text: string): string {
  return /\r(?!\n)/.test(text.slice(0, 50_000)) ? text.replace(/\r{0,2}\n\r{0,2}|\r/g, '\n') : text;
}
