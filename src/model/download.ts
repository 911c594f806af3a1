/** The bytes behind an address, arriving or arrived: what the network hands to those who read feeds. */
export interface Download {
  /** The address that was asked, absolute. */
  readonly url: string;
  /**
   * The bytes in the pieces they arrive in; whoever iterates gets them from the first one on.
   * @throws {FeedError} what keeps the address from being read
   */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Grows when `chunks` ends in an error because another try has begun: then iterate again. */
  readonly restarts: number;
  /** What came where the address failed in the middle: the most pieces of all tries. */
  readonly part: readonly Uint8Array[];
  /** When the last bytes arrived, in milliseconds since 1970. */
  readonly fetchedAt: number;
}

export interface LoadOptions {
  /** Seconds for everything: connecting, retries and the whole body. */
  readonly timeout?: number | undefined;
  readonly maxBytes?: number | undefined;
  /** Ask the network again although the answer is known. */
  readonly again?: boolean;
}
