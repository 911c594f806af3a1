/** A request's body as a value, whatever a browser or somebody with bad intentions has put into it. */
import type {IncomingMessage} from 'node:http';

/** A body that is not read further; `error` is the answer's code. */
export class UnreadableRequest extends Error {
  constructor(
    readonly status: number,
    readonly error: 'too-large' | 'unsupported' | 'unreadable',
  ) {
    super(error);
  }
}

const MOST_BYTES = 64_000;
const DEEPEST = 8;

export interface ReadRequest {
  readonly value: unknown;
  /** An ALTCHA solution that came along. */
  readonly proof?: string;
}

/**
 * JSON, or a classic form whose field `signup` holds the JSON.
 * @throws {UnreadableRequest}
 */
export async function readRequest(request: IncomingMessage): Promise<ReadRequest> {
  const [type] = (request.headers['content-type'] ?? '').toLowerCase().split(';');
  const isForm = type?.trim() === 'application/x-www-form-urlencoded';
  if (!isForm && type?.trim() !== 'application/json') throw new UnreadableRequest(415, 'unsupported');
  if (request.headers['content-encoding']) throw new UnreadableRequest(415, 'unsupported');
  const text = await readText(request);
  if (!isForm) {
    const value = parseOnce(text);
    if (typeof value !== 'object' || value === null || !('altcha' in value)) return {value};
    const {altcha, ...rest} = value as Record<string, unknown>;
    return {value: rest, proof: String(altcha)};
  }
  const fields = new URLSearchParams(text);
  const signups = fields.getAll('signup');
  if (signups.length !== 1) throw new UnreadableRequest(400, 'unreadable');
  const proof = fields.get('altcha');
  return {value: parseOnce(signups[0]!), ...(proof && {proof})};
}

async function readText(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length']) > MOST_BYTES) throw new UnreadableRequest(413, 'too-large');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new UnreadableRequest(413, 'too-large');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks));
  } catch {
    throw new UnreadableRequest(400, 'unreadable');
  }
}

/** JSON in which no object has a key twice: readers differ in which of them counts (RFC 8259 §4). */
function parseOnce(text: string): unknown {
  const keys: (Set<string> | undefined)[] = [];
  // Strings are taken whole, so that what is in them is never taken for structure.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{}]/gs)) {
    const isRepeated = token.endsWith(':') && token.startsWith('"') && !addKey(keys.at(-1), token);
    if (token === '{' || token === '[') keys.push(token === '{' ? new Set() : undefined);
    else if (token === '}' || token === ']') keys.pop();
    if (isRepeated || keys.length > DEEPEST) throw new UnreadableRequest(400, 'unreadable');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRequest(400, 'unreadable');
  }
}

/** False when it was there: also written otherwise (`"n\u0061me"`). */
function addKey(keys: Set<string> | undefined, token: string): boolean {
  let key = token;
  try {
    key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
  } catch {
    // JSON.parse of the whole says what is wrong.
  }
  const before = keys?.size;
  keys?.add(key);
  return before !== keys?.size || !keys;
}
