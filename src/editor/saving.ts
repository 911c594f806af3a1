/** How the edited feed leaves the editor: into its file, as a download, as a mail. */
import {writeJson} from '../tool/json/json.js';
import type {EditorState} from './state.js';
import {canPick, download, isUnchanged, pickNewFile, writeInto} from './files.js';
import {wordsOf} from './operations/translations.js';

export class Saving {
  /** Others have saved into the file. */
  isChangedMeanwhile = false;

  constructor(private readonly editor: EditorState) {}

  get fileText(): string {
    return writeJson(this.editor.root, this.editor.opened?.text);
  }

  get fileName(): string {
    return this.editor.opened?.name ?? 'feed.json';
  }

  /** Into the file it came from, or one that is chosen now, or as a download. */
  async save(how: 'into' | 'new' | 'download' | 'overwrite'): Promise<void> {
    const {editor, fileName} = this;
    editor.nameFresh();
    const {opened} = editor;
    if (!opened) return;
    const text = this.fileText;
    try {
      if (how === 'download') download(fileName, text);
      else {
        const handle = how === 'new' ? await pickNewFile(fileName) : opened.handle;
        if (!handle) return;
        this.isChangedMeanwhile = how === 'into' && !(await isUnchanged(handle, opened.text));
        if (this.isChangedMeanwhile) return void editor.draw();
        await writeInto(handle, text);
        editor.opened = {...opened, handle, name: handle.name};
      }
    } catch (error) {
      editor.message = editor.say('saveFailed', {found: error instanceof Error ? error.message : String(error)});
      return void editor.draw();
    }
    this.wasSaved(text);
    editor.message = editor.say(how === 'download' ? 'downloaded' : 'savedInto', {name: this.fileName});
  }

  wasSaved(text: string): void {
    const {editor} = this;
    editor.opened = {...editor.opened!, text, saved: editor.root, isSaved: true};
    this.isChangedMeanwhile = false;
    editor.set({dialog: undefined});
  }

  /** As a mail with the file, where the device can share one; else as a download and a mail to put it into. */
  async send(to: string, changes: string): Promise<void> {
    const {editor, fileName: name} = this;
    editor.nameFresh();
    const text = this.fileText;
    const title = editor.say('mailSubject', {name: wordsOf(editor.root.name, editor.feedLanguage, editor.feedLanguage) || name});
    const body = editor.say('mailBody', {name, changes});
    const files = [new File([text], name, {type: 'application/json'})];
    const shared = {files, title, text: body};
    if (!to && navigator.canShare?.(shared)) {
      try {
        await navigator.share(shared);
      } catch {
        return; // the person thought better of it
      }
      this.wasSaved(text);
      editor.message = this.editor.say('shared');
      return;
    }
    download(name, text);
    this.wasSaved(text);
    editor.message = this.editor.say('attach', {name});
    const mail = document.createElement('a');
    mail.href = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
    mail.click();
  }

  get canSaveInto(): boolean {
    return !!this.editor.opened?.handle;
  }

  get canSaveAs(): boolean {
    return canPick();
  }
}
