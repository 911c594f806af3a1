/** Texts that a program has taken for another character set and saved as UTF-8 once more: `Ã…bent` was `Åbent`. */
import {withWindows1252} from '../feed/windows-1252.js';

/** What the bytes 128 to 191 are in windows-1252, behind what a letter of several bytes begins with there. */
const TWICE = /[\u00c2-\u00f4](?:[\u0080-\u00bf]|[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/;
/** One such pair alone may be meant (`Å–`), unless it comes to what Danes write. */
const DANISH = /[æøåÆØÅéüöä–—‘’“”…·]/;

let bytesOf: ReadonlyMap<string, number> | undefined;

/** Undefined for a text that is as it was written. */
export function onceDecoded(text: string): string | undefined {
  if (!TWICE.test(text)) return undefined;
  bytesOf ??= new Map([...withWindows1252(String.fromCharCode(...Array(256).keys()))].map((sign, byte) => [sign, byte]));
  const bytes = [...text].map((sign) => bytesOf!.get(sign));
  if (bytes.includes(undefined)) return undefined;
  try {
    const once = new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes as number[]));
    return DANISH.test(once) || /\p{L}{3}/u.test(once.replace(/[\0-\u02ff]/g, ' ')) ? once : undefined;
  } catch {
    return undefined;
  }
}
