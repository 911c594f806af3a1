/** What the feed's readers make of it while it is edited: the open record at once, all of it when typing rests. */
import {pauseBetweenSlices} from '../elements/shared/pause.js';
import {FeedError, type Problem} from '../model/feed.js';
import {problemSentence} from '../text/problems.js';
import type {JsonObject, Path} from '../tool/json/json.js';
import {pathOfProblem} from '../tool/json/records.js';
import type {Section} from './groups.js';
import {readAll, readOne, type Read} from './reading.js';
import {Screen} from './screen.js';

const TYPING_RESTS = 500;

export abstract class Readings extends Screen {
  section: Section = 'activities';
  /** The record whose form is open. */
  index?: number;
  /** All of the feed, and the open record alone. */
  all?: Read;
  one?: Read;
  private timer?: ReturnType<typeof setTimeout>;
  private readNumber = 0;

  constructor(
    host: HTMLElement,
    /** Today in Denmark. */
    readonly today: string,
  ) {
    super(host);
  }

  /** The feed as it is now. */
  abstract get root(): JsonObject;

  /** The feed is another: it is read and drawn again. */
  protected changed(): void {
    this.readRecord();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.readWhole(), this.all ? TYPING_RESTS : 0);
    void this.draw();
  }

  protected readRecord(): void {
    const {section, index} = this;
    const number = ++this.readNumber;
    if (index === undefined) return;
    this.reading = readOne(this.root, section, index, this.today).then(
      (read) => {
        if (number !== this.readNumber) return;
        this.one = read;
        return this.draw();
      },
      () => void (this.one = undefined),
    );
  }

  private readWhole(): void {
    const root = this.root;
    this.reading = readAll(root, this.today, pauseBetweenSlices() as () => Promise<void> | undefined).then(
      (read) => {
        if (root !== this.root) return;
        this.all = read;
        return this.draw();
      },
      (error: unknown) => {
        if (error instanceof FeedError) this.message = problemSentence({code: error.code, where: '', values: error.values}, this.language);
        return this.draw();
      },
    );
  }

  /** What is wrong at a place of the feed. */
  problemsAt(path: Path): readonly Problem[] {
    const key = path.join('.');
    return (this.one?.problems ?? []).filter(({where}) => pathOfProblem(this.root, where)?.join('.') === key);
  }
}
