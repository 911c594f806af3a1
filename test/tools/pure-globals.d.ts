// What the pure rooms may use beyond ECMAScript: only what Node and every browser share. (They know no DOM.)
declare class TextDecoder {
  constructor(label?: string, options?: {fatal?: boolean; ignoreBOM?: boolean});
  readonly encoding: string;
  decode(input?: Uint8Array, options?: {stream?: boolean}): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly origin: string;
}
declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  getAll(name: string): string[];
  toString(): string;
}
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
