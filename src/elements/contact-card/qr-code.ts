import {correction, generate, mode} from 'lean-qr';

/** Bytes; a larger code needs a better camera than an old phone's (version 15 at level M). */
const LONGEST = 412;

/** A text as a QR code in bytes (UTF-8), level M; undefined when it is too long for one. */
export function qrCode(text: string): ReturnType<typeof generate> | undefined {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > LONGEST
    ? undefined
    : generate(mode.bytes(bytes), {minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M});
}
