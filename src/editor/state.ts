/** The editor's state and what can be done with the feed. What is seen is made of it in `views/`, drawn again after every change. */
import type {Feed, Problem} from '../model/feed.js';
import {changeLanguage} from '../elements/shared/follow-language.js';
import {copyRecord, idFrom, idsOf, insertAt, listAt, moveAt, removeAt, renameId, setAt, valueAt, type ListName} from './operations/edit.js';
import {idOf, recordsOf} from '../tool/json/records.js';
import {commit, redo, startHistory, undo, type History} from './operations/history.js';
import type {Json, JsonObject, Path} from '../tool/json/json.js';
import {mendCertain} from './operations/mend.js';
import {newRecord} from './operations/new-record.js';
import {wordsOf} from './operations/translations.js';
import type {Section} from './groups.js';
import type {FileHandle} from './files.js';
import {loadNames} from './codes.js';
import {feedLanguage, readAll} from './reading.js';
import {Readings} from './readings.js';
import type {WordKey} from './words.js';

/** A file that is open. */
export interface Opened {
  readonly name: string;
  readonly handle?: FileHandle;
  /** As it was read or last saved, letter for letter; empty for what was no JSON feed. */
  readonly text: string;
  /** The feed at that time. */
  readonly saved: JsonObject;
  /** It has been saved since it was opened. */
  readonly isSaved?: boolean;
}

export type Dialog = 'save' | 'cancel' | 'close' | undefined;

export abstract class EditorState extends Readings {
  opened?: Opened;
  history: History = startHistory({});
  /** The feed when the open form was opened. */
  formStart: JsonObject = {};
  dialog: Dialog;
  /** What could not be read of a calendar or sheet, in whole sentences. */
  leftOut: readonly string[] = [];
  query = '';
  shown = 100;
  translation = '';
  previewWidth: 'phone' | 'column' = 'phone';
  previewLanguage = 'da';
  previewAll = false;
  previewOpen = false;
  /** The date whose reason is being asked for. */
  cancelling?: {readonly activity: number; readonly date: string};
  /** Records made here, whose id follows their name until it has one. */
  private fresh?: {readonly list: ListName; readonly id: string};

  constructor(host: HTMLElement, today: string) {
    super(host, today);
    addEventListener('beforeunload', (event) => this.isDirty && event.preventDefault());
    addEventListener('keydown', this.onKey);
    void loadNames().then(this.draw);
    void this.draw();
  }

  get root(): JsonObject {
    return this.history.present;
  }

  get isDirty(): boolean {
    return !!this.opened && this.opened.saved !== this.root;
  }

  get feedLanguage(): string {
    return feedLanguage(this.root);
  }

  set(
    change: Partial<
      Pick<
        EditorState,
        'dialog' | 'message' | 'query' | 'shown' | 'translation' | 'previewWidth' | 'previewAll' | 'previewOpen' | 'cancelling'
      >
    >,
  ): void {
    if ((change.dialog || change.cancelling) && !this.dialog) this.rememberOpener();
    Object.assign(this, change);
    if ('previewAll' in change) this.readRecord();
    void this.draw();
  }

  askReason(cancelling: EditorState['cancelling']): void {
    this.set({cancelling});
    if (cancelling) this.focus('#why');
  }

  /** Where the page is too narrow for it to stand beside the form. */
  togglePreview(): void {
    this.set({previewOpen: !this.previewOpen});
    if (this.previewOpen) void this.updateComplete.then(() => this.host.querySelector('.preview')?.scrollIntoView());
  }

  /** The language in which the preview is read. */
  setPreviewLanguage(tag: string): void {
    this.previewLanguage = tag;
    void changeLanguage(tag);
    void this.draw();
  }

  // Going about

  /** Begins with a feed. */
  open(opened: Opened, root: JsonObject): void {
    Object.assign(this, {
      opened,
      history: startHistory(root),
      index: undefined,
      section: 'activities',
      query: '',
      all: undefined,
      one: undefined,
      translation: '',
    });
    this.setPreviewLanguage(this.feedLanguage);
    this.changed();
    this.focus('h2');
  }

  close(): void {
    if (this.isDirty && !confirm(this.say('leaveUnsaved'))) return;
    this.opened = undefined;
    this.leftOut = [];
    this.message = '';
    void this.draw();
    this.focus('h1');
  }

  go(section: Section, index?: number): void {
    Object.assign(this, {section, index, message: '', cancelling: undefined, one: undefined, shown: 100});
    if (section === 'signup' || section === 'head') this.index = 0;
    this.nameFresh();
    this.formStart = this.root;
    this.readRecord();
    void this.draw();
    this.focus('h2');
  }

  /** Where the open form's values stand. */
  get path(): Path {
    return this.section === 'head' ? [] : this.section === 'signup' ? ['signup'] : [this.section, this.index ?? 0];
  }

  // Editing

  private step(next: JsonObject, field = ''): void {
    this.history = commit(this.history, next, field);
    this.message = '';
    this.changed();
  }

  /** A value typed or chosen; letters typed into one field are one step to undo. */
  edit(path: Path, value: Json | undefined): void {
    this.step(setAt(this.root, path, value), path.join('.'));
  }

  /** Something more in a list, ready to be filled in. */
  insert(path: Path, item: Json): void {
    this.step(insertAt(this.root, path, item));
    this.focus(`[data-at="${path.join('.')}.${listAt(this.root, path).length - 1}"] :is(button, input, select)`);
  }

  remove(path: Path): void {
    this.step(removeAt(this.root, path));
    this.focus(`[data-add="${path.slice(0, -1).join('.')}"]`);
  }

  move(path: Path, by: number): void {
    this.step(moveAt(this.root, path, by));
  }

  addRecord(list: ListName): void {
    const record = newRecord(this.root, list);
    this.step(insertAt(this.root, [list], record));
    this.go(list, recordsOf(this.root, list).length - 1);
    this.fresh = {list, id: idOf(record)};
    this.focus('.form input, .form textarea');
  }

  /** A new record's id is made of its name once that is there. */
  nameFresh(): void {
    if (!this.fresh) return;
    const {list, id} = this.fresh;
    this.fresh = undefined;
    const record = recordsOf(this.root, list).find((one) => idOf(one) === id);
    const name = record && wordsOf(record.name ?? record.title ?? record.role, this.feedLanguage, this.feedLanguage);
    if (!name) return;
    this.history = commit(this.history, renameId(this.root, list, id, idFrom(name, idsOf(this.root, list), list)));
  }

  copy(list: ListName, index: number): void {
    this.step(copyRecord(this.root, list, index, this.say('copyMark')));
    this.go(list, index + 1);
    this.message = this.say('copied');
  }

  removeRecord(list: ListName, index: number): void {
    this.step(removeAt(this.root, [list, index]));
    this.go(list);
    this.message = this.say('removed');
  }

  /** Another id for a record, also where others name it. */
  setId(list: ListName, index: number, id: string): void {
    const before = idOf(recordsOf(this.root, list)[index]);
    if (id && id !== before && !idsOf(this.root, list).has(id))
      return this.step(before ? renameId(this.root, list, before, id) : setAt(this.root, [list, index, 'id'], id));
    if (id !== before) this.message = this.say('taken', {id});
    void this.draw();
  }

  /** A task of several changes, one step to undo. */
  work(next: JsonObject): void {
    this.step(next);
    this.dialog = undefined;
    this.cancelling = undefined;
    this.message = this.say('done');
  }

  /** Writes as the format has it what is understood all the same; what was renamed may have mistakes of its own. */
  async mendCertain(): Promise<void> {
    let root = this.root;
    for (let i = 0; i < 3; i++) root = mendCertain(root, (await readAll(root, this.today)).problems);
    this.work(root);
    this.message = this.say('mended');
  }

  undo(): void {
    this.travel(undo(this.history), 'undone');
  }

  redo(): void {
    this.travel(redo(this.history), 'redone');
  }

  private travel(history: History, how: WordKey): void {
    if (history === this.history) return;
    this.history = history;
    // The record may be one that is no longer there.
    if (this.index !== undefined && this.path.length === 2 && !valueAt(this.root, this.path)) this.index = undefined;
    this.changed();
    this.message = this.say(how);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.opened || this.dialog || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const act = key === 'z' && event.shiftKey ? 'redo' : key === 'z' ? 'undo' : key === 'y' ? 'redo' : key === 's' ? 'save' : undefined;
    if (!act) return;
    event.preventDefault();
    if (act === 'save') this.set({dialog: 'save'});
    else this[act]();
  };

  /** A record that was added a moment ago: that it is empty needs not be told. */
  get isUntouched(): boolean {
    return !!this.fresh && this.root === this.formStart;
  }

  /** What is wrong at a place of the form, for the sentences beside the field. */
  override problemsAt(path: Path): readonly Problem[] {
    return this.isUntouched ? [] : super.problemsAt(path);
  }

  get previewFeed(): Feed | undefined {
    return this.previewAll || this.index === undefined ? this.all?.feed : this.one?.feed;
  }
}
