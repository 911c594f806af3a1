// At home only: it reads and writes texts without a time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {qrCode as bitmapOf} from '../../src/elements/contact-card/qr-code.js';

/** Dark modules by row. */
function qrCode(text: string): boolean[][] | undefined {
  const bitmap = bitmapOf(text);
  return bitmap && Array.from({length: bitmap.size}, (_, y) => Array.from({length: bitmap.size}, (_, x) => bitmap.get(x, y)));
}

// A reader written from the standard's tables, that shares nothing with the writer: it finds the mask in the format bits,
// walks the modules, takes the blocks apart, checks every syndrome in a field of its own, and reads the bytes.

/** Multiplication in GF(256), bit by bit. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product & 128 ? 0x11d : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product & 255;
}

/** Level M by version: codewords in all, correction codewords per block, blocks (ISO/IEC 18004, table 9). */
const TABLE = [
  [26, 10, 1],
  [44, 16, 1],
  [70, 26, 1],
  [100, 18, 2],
  [134, 24, 2],
  [172, 16, 4],
  [196, 18, 4],
  [242, 22, 4],
  [292, 22, 5],
  [346, 26, 5],
  [404, 30, 5],
  [466, 22, 8],
  [532, 22, 9],
  [581, 24, 9],
  [655, 24, 10],
] as const;
/** Centres of the small squares (annex E). */
const CENTRES = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
  [6, 26, 46, 66],
  [6, 26, 48, 70],
] as const;
/** The 15 format bits of level M with masks 0 to 7 (table C.1, masked). */
const FORMATS = [
  '101010000010010',
  '101000100100101',
  '101111001111100',
  '101101101001011',
  '100010111111001',
  '100000011001110',
  '100111110010111',
  '100101010100000',
];

function decode(rows: readonly (readonly boolean[])[]): {text: string; version: number} {
  const width = rows.length;
  const version = (width - 17) / 4;
  assert.ok(Number.isInteger(version) && rows.every((row) => row.length === width), 'a square of a known size');
  const at = (column: number, row: number): boolean => rows[row]![column]!;

  const corner = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  for (const [left, top] of [
    [0, 0],
    [width - 7, 0],
    [0, width - 7],
  ] as const)
    corner.forEach((line, y) => [...line].forEach((bit, x) => assert.equal(at(left + x, top + y), bit === '1', 'a corner')));
  for (let i = 8; i < width - 8; i++) assert.ok(at(i, 6) === (i % 2 === 0) && at(6, i) === (i % 2 === 0), 'the timing');
  assert.ok(at(8, width - 8), 'the dark module');

  const bits = (cells: readonly (readonly [number, number])[]): string => cells.map(([x, y]) => (at(x, y) ? '1' : '0')).join('');
  const first = bits([
    [0, 8], [1, 8], [2, 8], [3, 8], [4, 8], [5, 8], [7, 8], [8, 8], [8, 7], [8, 5], [8, 4], [8, 3], [8, 2], [8, 1], [8, 0],
  ]); // prettier-ignore
  const second = bits([
    ...[1, 2, 3, 4, 5, 6, 7].map((i) => [8, width - i] as const),
    ...[8, 7, 6, 5, 4, 3, 2, 1].map((i) => [width - i, 8] as const),
  ]);
  assert.equal(first, second, 'both format strips');
  const mask = FORMATS.indexOf(first);
  assert.ok(mask >= 0, `a format of level M: ${first}`);

  const centres: readonly number[] = CENTRES[version - 1]!;
  const isFixed = (x: number, y: number): boolean =>
    x === 6 ||
    y === 6 ||
    (x < 9 && y < 9) ||
    (x < 9 && y >= width - 8) ||
    (x >= width - 8 && y < 9) ||
    (version > 6 && ((x < 6 && y >= width - 11) || (y < 6 && x >= width - 11))) ||
    centres.some((cy) =>
      centres.some((cx) => {
        const isCorner = (cx === 6 && cy === 6) || (cx === 6 && cy === width - 7) || (cx === width - 7 && cy === 6);
        return !isCorner && Math.abs(x - cx) < 3 && Math.abs(y - cy) < 3;
      }),
    );
  const isFlipped = (i: number, j: number): boolean =>
    [
      (i + j) % 2,
      i % 2,
      j % 3,
      (i + j) % 3,
      (Math.floor(i / 2) + Math.floor(j / 3)) % 2,
      ((i * j) % 2) + ((i * j) % 3),
      (((i * j) % 2) + ((i * j) % 3)) % 2,
      (((i + j) % 2) + ((i * j) % 3)) % 2,
    ][mask] === 0;

  const stream: number[] = [];
  let isUp = true;
  for (let right = width - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    for (let step = 0; step < width; step++) {
      const y = isUp ? width - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFixed(x, y)) stream.push(at(x, y) !== isFlipped(y, x) ? 1 : 0);
    }
    isUp = !isUp;
  }
  const [total, degree, blocks] = TABLE[version - 1]!;
  assert.equal(Math.floor(stream.length / 8), total, 'as many codewords as the version holds');
  const words: number[] = [];
  for (let i = 0; i < total; i++) words.push(parseInt(stream.slice(i * 8, i * 8 + 8).join(''), 2));

  const size = total - degree * blocks;
  const short = Math.floor(size / blocks);
  const long = size % blocks;
  const parts: number[][] = [];
  for (let i = 0; i < blocks; i++) parts.push([]);
  let next = 0;
  for (let i = 0; i < short; i++) for (const part of parts) part.push(words[next++]!);
  for (const part of parts.slice(blocks - long)) part.push(words[next++]!);
  const data = parts.map((part) => [...part]);
  for (let i = 0; i < degree; i++) for (const part of parts) part.push(words[next++]!);
  for (const part of parts)
    for (let power = 0, root = 1; power < degree; power++, root = multiply(root, 2))
      assert.equal(
        part.reduce((sum, word) => multiply(sum, root) ^ word, 0),
        0,
        'a syndrome',
      );

  const all = data
    .flat()
    .map((word) => word.toString(2).padStart(8, '0'))
    .join('');
  assert.equal(all.slice(0, 4), '0100', 'byte mode');
  const counter = version < 10 ? 8 : 16;
  const length = parseInt(all.slice(4, 4 + counter), 2);
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = parseInt(all.slice(4 + counter + 8 * i, 12 + counter + 8 * i), 2);
  return {text: new TextDecoder().decode(bytes), version};
}

describe('A QR code', () => {
  for (const [text, version] of [
    ['tel:+4512345678', 2],
    ['', 1],
    ['A'.repeat(14), 1],
    ['A'.repeat(15), 2],
    ['https://www.openstreetmap.org/search?query=Tangevej%206D%2C%206760%20Ribe', 5],
    ['Blåbærgrød på ængen, مرحبًا, ሰላም', 4],
  ] as const)
    it(`of ${JSON.stringify(text)} is read as it was written, in version ${version}`, () =>
      assert.deepEqual(decode(qrCode(text)!), {text, version}));

  it('of any length up to 412 bytes is read as it was written, in every version to 15', () => {
    const versions = new Set<number>();
    for (let length = 0; length <= 412; length += 3) {
      let text = '';
      for (let i = 0; i < length; i++) text += String.fromCharCode(33 + ((i * 37 + length) % 90));
      const read = decode(qrCode(text)!);
      assert.equal(read.text, text);
      versions.add(read.version);
    }
    assert.equal(versions.size, 15);
  });

  it('of more is none', () => assert.equal(qrCode('a'.repeat(413)), undefined));

  it('writes its version twice from 7 on', () => {
    const rows = qrCode('a'.repeat(110))!;
    const width = rows.length;
    let [right, below] = ['', ''];
    for (let bit = 17; bit >= 0; bit--) {
      right += rows[Math.floor(bit / 3)]![width - 11 + (bit % 3)] ? '1' : '0';
      below += rows[width - 11 + (bit % 3)]![Math.floor(bit / 3)] ? '1' : '0';
    }
    assert.deepEqual([right, below], ['000111110010010100', '000111110010010100']);
  });
});
