/** The words of a line of opening hours, read one after the other. */
import {TIMES_OF_YEAR, Unreadable, plainDashes, tokensOf} from '../hours-words.js';

/** What stands between two semicolons, and how far it is read. */
export class Cursor {
  readonly tokens: ReturnType<typeof tokensOf>;
  /** With dashes all alike, as long as what was written. */
  readonly line: string;
  /** The number of the next word. */
  index = 0;
  /** Whether days are read that stand after "lukket": what comes after a comma may be a line of its own. */
  isClosedList = false;

  /** @param beginsLine whether days with times are read from here on */
  constructor(
    readonly part: string,
    private readonly beginsLine: (cursor: Cursor) => boolean,
  ) {
    this.tokens = tokensOf(part);
    this.line = plainDashes(part);
  }

  word(ahead = 0): string {
    return this.tokens[this.index + ahead]?.word ?? '';
  }

  at(): number {
    return this.tokens[this.index]?.at ?? this.part.length;
  }

  skip(what: RegExp): boolean {
    return what.test(this.word()) ? Boolean(++this.index) : false;
  }

  skipDot(): boolean {
    return this.skip(/^[.:]$/);
  }

  skipTo(end: number): void {
    while (this.index < this.tokens.length && this.at() < end) this.index++;
  }

  fail(write = TIMES_OF_YEAR.find(([name]) => name.test(this.line.slice(this.at())))?.[1]): never {
    throw new Unreadable(this.tokens[this.index] ?? this.tokens[this.index - 1], write);
  }

  /** Tries to read and goes back; what throws does not stand there. */
  canRead(read: () => boolean): boolean {
    const start = this.index;
    try {
      return read();
    } catch {
      return false;
    } finally {
      this.index = start;
    }
  }

  /** Whether a line of its own begins after the comma that comes next in a list of closed days. */
  beginsNext(): boolean {
    this.isClosedList = false;
    const begins = this.canRead(() => {
      this.index++;
      return this.beginsLine(this);
    });
    this.isClosedList = true;
    return begins;
  }
}
