/** QR codes (ISO/IEC 18004), byte mode, error correction level M: enough for a link or a number on paper and on screens. */

/** Data codewords by version 1…15 at level M, then the blocks they are cut into and the correction codewords of each. */
const SIZES: readonly (readonly [data: number, blocks: number, correction: number])[] = [
  [16, 1, 10],
  [28, 1, 16],
  [44, 1, 26],
  [64, 2, 18],
  [86, 2, 24],
  [108, 4, 16],
  [124, 4, 18],
  [154, 4, 22],
  [182, 5, 22],
  [216, 5, 26],
  [254, 5, 30],
  [290, 8, 22],
  [334, 9, 22],
  [365, 9, 24],
  [415, 10, 24],
];

/** Powers of 2 in the field of 256 elements with 0x11d, and their logarithms. */
const POWERS: number[] = [];
const LOGS: number[] = [];
for (let i = 0, value = 1; i < 255; i++) {
  POWERS[i] = value;
  LOGS[value] = i;
  value = value & 128 ? (value << 1) ^ 0x11d : value << 1;
}
const times = (a: number, b: number): number => (a && b ? POWERS[(LOGS[a]! + LOGS[b]!) % 255]! : 0);

/** Reed-Solomon correction codewords: the rest of the data divided by the generator of that degree. */
export function correctionOf(data: readonly number[], degree: number): number[] {
  let generator = [1];
  for (let i = 0; i < degree; i++) {
    const next = [...generator, 0];
    generator.forEach((factor, j) => (next[j + 1]! ^= times(factor, POWERS[i]!)));
    generator = next;
  }
  const rest = [...data, ...generator.slice(1).fill(0)];
  data.forEach((_, i) => {
    const factor = rest[i]!;
    if (factor) generator.forEach((part, j) => (rest[i + j]! ^= times(part, factor)));
  });
  return rest.slice(data.length);
}

/** Divides by a BCH generator and appends the rest: how format and version are written. */
export function withCheck(value: number, generator: number, bits: number): number {
  let rest = value << bits;
  for (let bit = 31; bit >= bits; bit--) if ((rest >>> bit) & 1) rest ^= generator << (bit - bits);
  return (value << bits) | rest;
}

/** Mode, length, bytes, end, padding; cut into blocks and woven together with their correction. */
function codewords(bytes: Uint8Array, version: number): number[] {
  const [size, blocks, degree] = SIZES[version - 1]!;
  const bits: number[] = [];
  const push = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  push(4, 4);
  push(bytes.length, version < 10 ? 8 : 16);
  bytes.forEach((byte) => push(byte, 8));
  push(0, Math.min(4, size * 8 - bits.length));
  while (bits.length % 8) bits.push(0);
  const data: number[] = [];
  for (let i = 0; i < bits.length; i += 8) data.push(bits.slice(i, i + 8).reduce((sum, bit) => sum * 2 + bit, 0));
  for (let i = 0; data.length < size; i++) data.push(i % 2 ? 0x11 : 0xec);

  const short = Math.floor(size / blocks);
  const parts: number[][] = [];
  for (let i = 0, at = 0; i < blocks; i++) {
    const length = short + (i < blocks - (size % blocks) ? 0 : 1);
    parts.push(data.slice(at, at + length));
    at += length;
  }
  const corrections = parts.map((part) => correctionOf(part, degree));
  const woven: number[] = [];
  for (const lists of [parts, corrections])
    for (let i = 0; i <= Math.max(short, degree); i++) for (const list of lists) if (i < list.length) woven.push(list[i]!);
  return woven;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/**
 * The modules of the smallest code that holds the text, row by row, dark is true, without the quiet zone of four modules.
 * Undefined when it is too long (more than 412 bytes in UTF-8).
 */
export function qrCode(text: string): boolean[][] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = SIZES.findIndex(([size], i) => bytes.length <= size - (i < 9 ? 2 : 3)) + 1;
  if (!version) return undefined;
  const width = 17 + 4 * version;
  const dark: boolean[][] = [];
  const isFixed: boolean[][] = [];
  for (let y = 0; y < width; y++) {
    dark.push([]);
    isFixed.push([]);
  }
  const set = (x: number, y: number, isDark: boolean): void => {
    if (x < 0 || y < 0 || x >= width || y >= width) return;
    dark[y]![x] = isDark;
    isFixed[y]![x] = true;
  };

  for (let i = 0; i < width; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [width - 4, 3],
    [3, width - 4],
  ] as const)
    for (let y = -4; y <= 4; y++)
      for (let x = -4; x <= 4; x++) {
        const ring = Math.max(Math.abs(x), Math.abs(y));
        set(cx + x, cy + y, ring !== 2 && ring !== 4);
      }
  const centres = alignments(version, width);
  const last = centres.length - 1;
  centres.forEach((cy, i) =>
    centres.forEach((cx, j) => {
      // The three corners hold the large squares.
      if ((!i && !j) || (!i && j === last) || (i === last && !j)) return;
      for (let y = -2; y <= 2; y++) for (let x = -2; x <= 2; x++) set(cx + x, cy + y, Math.max(Math.abs(x), Math.abs(y)) !== 1);
    }),
  );
  const writeFormat = (mask: number): void => {
    // Level M is 00.
    const format = withCheck(mask, 0x537, 10) ^ 0x5412;
    for (let bit = 0; bit < 15; bit++) {
      const isDark = ((format >> bit) & 1) === 1;
      set(8, bit < 6 ? bit : bit < 8 ? bit + 1 : width - 15 + bit, isDark);
      set(bit < 8 ? width - 1 - bit : bit < 9 ? 7 : 14 - bit, 8, isDark);
    }
    set(8, width - 8, true);
  };
  writeFormat(0);
  if (version > 6) {
    const code = withCheck(version, 0x1f25, 12);
    for (let bit = 0; bit < 18; bit++) {
      const [a, b] = [width - 11 + (bit % 3), Math.floor(bit / 3)];
      set(a, b, ((code >> bit) & 1) === 1);
      set(b, a, ((code >> bit) & 1) === 1);
    }
  }

  const words = codewords(bytes, version);
  let bit = 0;
  for (let right = width - 1, isUp = true; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5;
    for (let i = 0; i < width; i++)
      for (const x of [right, right - 1]) {
        const y = isUp ? width - 1 - i : i;
        if (isFixed[y]![x]) continue;
        dark[y]![x] = ((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) % 2 === 1;
        bit++;
      }
  }

  const flip = (mask: number): void =>
    dark.forEach((row, y) => row.forEach((isDark, x) => !isFixed[y]![x] && MASKS[mask]!(x, y) && (row[x] = !isDark)));
  let best = 0;
  let least = Infinity;
  MASKS.forEach((_, mask) => {
    flip(mask);
    writeFormat(mask);
    const points = penalty(dark);
    if (points < least) [best, least] = [mask, points];
    flip(mask);
  });
  flip(best);
  writeFormat(best);
  return dark;
}

/** Where the small squares stand, from the corner to the far side, evenly and on even steps. */
function alignments(version: number, width: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((width - 13) / (2 * count - 2)) * 2;
  const centres = [6];
  for (let i = count - 2; i >= 0; i--) centres.push(width - 7 - i * step);
  return centres;
}

/** How hard a pattern is to read: long runs, blocks, what looks like a corner, too much of one colour. */
function penalty(dark: readonly (readonly boolean[])[]): number {
  const width = dark.length;
  let points = 0;
  let count = 0;
  for (const isRow of [true, false])
    for (let a = 0; a < width; a++) {
      let line = '';
      for (let b = 0; b < width; b++) line += (isRow ? dark[a]![b] : dark[b]![a]) ? '1' : '0';
      for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
      for (const pattern of [/(?=10111010000)/g, /(?=00001011101)/g]) points += 40 * [...line.matchAll(pattern)].length;
    }
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      if (dark[y]![x]) count++;
      if (x && y && dark[y]![x] === dark[y - 1]![x] && dark[y]![x] === dark[y]![x - 1] && dark[y]![x] === dark[y - 1]![x - 1]) points += 3;
    }
  return points + 10 * Math.floor(Math.abs((count * 20) / (width * width) - 10));
}
