/** How a feed comes into the editor: a file, an address, a text, or begun anew; what could not be opened is said on the start page. */
import {FeedError, type Problem} from '../model/feed.js';
import {decodeText} from '../feed/decode.js';
import {problemSentence} from '../text/problems.js';
import {isObject, JsonError, parseJson, type JsonObject} from '../tool/json/json.js';
import type {EditorState} from './state.js';
import {isSheet} from '../tool/sheet/is-sheet.js';
import {droppedFile, fetchAddress, pickFile, textOf, type FileHandle} from './files.js';
import {idFrom} from './operations/edit.js';
import {feedOfCalendar} from './reading.js';
import type {WordKey} from './words.js';

const LARGEST = 16_000_000;

export class Opening {
  isOpening = false;
  /** What could not be opened. */
  fault = '';
  faultText = '';
  blockedAddress = '';

  constructor(private readonly editor: EditorState) {
    // A file that is dropped beside the field for it would be shown in place of the page.
    for (const type of ['dragover', 'drop']) addEventListener(type, this.onDrag);
  }

  async openFile(file: File, handle?: FileHandle): Promise<void> {
    await this.begin(async () => {
      if (file.size > LARGEST) return this.fail(this.editor.say('tooLarge'));
      await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name, handle, await textOf(file));
    });
  }

  async openPicked(): Promise<void> {
    const handle = await pickFile();
    if (handle) await this.openFile(await handle.getFile(), handle);
  }

  async openDropped(data: DataTransfer): Promise<void> {
    const dropped = await droppedFile(data);
    if (dropped) await this.openFile(dropped.file, dropped.handle);
  }

  async openAddress(address: string): Promise<void> {
    await this.begin(async () => {
      try {
        const {bytes, name} = await fetchAddress(address);
        await this.openBytes(bytes, name);
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        if (error.code === 'blocked') this.blockedAddress = String(error.values.url);
        else this.fail(problemSentence({code: error.code, where: '', values: error.values}, this.editor.language));
      }
    });
  }

  async openText(text: string): Promise<void> {
    await this.begin(() => this.openBytes(new TextEncoder().encode(text), 'feed.json'));
  }

  openNew(name: string): void {
    const language = this.editor.language;
    const root: JsonObject = {
      version: 1,
      name,
      language,
      organizations: [{id: idFrom(name, new Set(), 'gruppen'), name}],
      places: [],
      contacts: [],
      activities: [],
      openingHours: [],
    };
    this.editor.open({name: 'feed.json', text: '', saved: {}}, root);
  }

  private async begin(open: () => Promise<void>): Promise<void> {
    if (this.isOpening) return;
    Object.assign(this, {isOpening: true, fault: '', faultText: '', blockedAddress: ''});
    Object.assign(this.editor, {leftOut: [], message: ''});
    void this.editor.draw();
    try {
      await open();
    } catch (error) {
      this.fail(this.editor.say('cannotRead', {found: String(error)}));
    }
    this.isOpening = false;
    void this.editor.draw();
  }

  private fail(sentence: string, text = ''): void {
    this.fault = sentence;
    this.faultText = text;
  }

  private async openBytes(bytes: Uint8Array, name: string, handle?: FileHandle, exact?: string): Promise<void> {
    const sentences = (problems: readonly Problem[]) => problems.map((problem) => problemSentence(problem, this.editor.language));
    const text = isSheet(bytes, name) ? '' : decodeText(bytes, []);
    if (/^\s*[[{]/.test(text)) return this.openJson(exact ?? text, text, name, handle);
    try {
      if (isSheet(bytes, name)) {
        const {readSheet} = await import('../tool/sheet/read-sheet.js');
        const {feed, problems} = await readSheet(bytes, {name, today: this.editor.today});
        return this.openMade(JSON.parse(JSON.stringify(feed)) as JsonObject, name, 'fromSheet', sentences(problems));
      }
      const {root, problems} = await feedOfCalendar(bytes, this.editor.today);
      this.openMade(root, name, 'fromCalendar', sentences(problems));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.fail(problemSentence({code: error.code, where: '', values: error.values}, this.editor.language));
    }
  }

  private openJson(exact: string, text: string, name: string, handle?: FileHandle): void {
    try {
      const root = parseJson(text.replace(/^\ufeff/, ''));
      if (!isObject(root)) return this.fail(this.editor.say('notFeedObject'));
      this.editor.open({name, handle, text: exact, saved: root}, root);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      this.fail(this.editor.say('notJson', {line: error.line, column: error.column}), text);
    }
  }

  /** What was made of something else is a feed that has never been saved. */
  private openMade(root: JsonObject, name: string, how: WordKey, leftOut: readonly string[]): void {
    this.editor.open({name: `${name.replace(/\.\w+$/, '') || 'feed'}.json`, text: '', saved: {}}, root);
    this.editor.message = this.editor.say(how);
    this.editor.leftOut = leftOut;
  }

  private readonly onDrag = (event: Event): void => {
    const {dataTransfer} = event as DragEvent;
    if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop' && !this.editor.opened) void this.openDropped(dataTransfer);
  };
}
