/** What has been chosen in the builder and how it is looked at. What is seen of it is made in `view.ts`. */
import {render, type TemplateResult} from 'lit';
import {offerFile} from '../elements/shared/save-file.js';
import {emptyChoice, parseChoice, writeChoice, type Choice} from './choice.js';
import type {Form, Release} from './snippets.js';
import {say, type Language, type WordKey} from './words.js';

/** How the preview looks at it; nothing of this comes into the code. */
export type Preview = Readonly<Record<string, string>>;

const FORMS: readonly Form[] = ['data', 'link', 'element', 'script', 'iframe'];
const PREVIEWS = ['host', 'width', 'dir', 'zoom', 'large', 'dark', 'contrast', 'print', 'state'];

export class Builder {
  language: Language;
  choice: Choice;
  preview: Preview;
  form: Form;
  /** The text of a feed that has no address yet. */
  pasted = '';
  hasIntegrity: boolean;
  /** Whether the page asks for all code at once. */
  hasPreload: boolean;
  copied = '';
  private pastedAddress = '';
  private drawing?: Promise<void>;

  constructor(
    private readonly host: HTMLElement,
    readonly preset: Choice,
    readonly release: Release,
    private readonly view: (builder: Builder) => TemplateResult,
  ) {
    const query = new URLSearchParams(location.search);
    this.language = (query.get('say') ?? navigator.language).startsWith('en') ? 'en' : 'da';
    this.choice = parseChoice(location.search, preset);
    this.preview = Object.fromEntries(PREVIEWS.flatMap((name) => (query.has(name) ? [[name, query.get(name)!]] : [])));
    this.form = FORMS.find((form) => form === query.get('form')) ?? 'data';
    this.hasIntegrity = query.has('sri');
    this.hasPreload = query.has('preload');
    void this.draw();
  }

  readonly say = (key: WordKey, values?: Readonly<Record<string, string>>): string => say(key, this.language, values);
  readonly in = ([danish, english]: readonly [string, string]): string => (this.language === 'da' ? danish : english);

  readonly draw = (): Promise<void> =>
    (this.drawing ??= Promise.resolve().then(() => {
      this.drawing = undefined;
      // The site around it is in Danish.
      this.host.lang = this.language;
      render(this.view(this), this.host);
    }));

  /** Changes what is chosen, and writes it into the address, so that it can be sent and gone back to. */
  set(
    change: Partial<Pick<Builder, 'language' | 'form' | 'preview' | 'hasIntegrity' | 'hasPreload'>> & {readonly choice?: Partial<Choice>},
  ): void {
    const {choice, ...others} = change;
    Object.assign(this, others, {copied: ''});
    // Another element has other options.
    if (choice) this.choice = parseChoice(writeChoice({...this.choice, ...choice}, emptyChoice).toString());
    history.replaceState(null, '', `?${this.address()}`);
    void this.draw();
  }

  paste(text: string): void {
    URL.revokeObjectURL(this.pastedAddress);
    this.pasted = text.trim();
    this.pastedAddress = this.pasted && URL.createObjectURL(new Blob([this.pasted], {type: 'application/json'}));
    void this.draw();
  }

  get pastedName(): string {
    return this.pasted.startsWith('BEGIN:') ? 'kalender.ics' : 'aktiviteter.json';
  }

  /** The choice as the code needs it: a pasted feed lies on the page's own host in the end. */
  get wanted(): Choice {
    return this.pasted ? {...this.choice, src: `/${this.pastedName}`} : this.choice;
  }

  address(): string {
    const query = writeChoice(this.choice, this.preset);
    for (const [name, value] of Object.entries(this.preview)) query.set(name, value);
    if (this.form !== 'data') query.set('form', this.form);
    if (this.language === 'en') query.set('say', 'en');
    if (this.hasIntegrity) query.set('sri', '');
    if (this.hasPreload) query.set('preload', '');
    return query.toString();
  }

  /** The address of the preview's page. */
  previewAddress(): string {
    const query = writeChoice({...this.choice, src: this.pastedAddress || this.choice.src});
    for (const [name, value] of Object.entries(this.preview)) query.set(name, value);
    // A page from right to left is one in Arabic.
    const lang = this.choice.lang || (this.preview.dir && 'ar');
    if (lang) query.set('lbb-lang', lang);
    return `vaert.html?${query}`;
  }

  save(name: string, text: string): void {
    offerFile(new File([text], name, {type: 'application/octet-stream'}));
  }

  copy(name: string, text: string): void {
    void navigator.clipboard.writeText(text).then(() => {
      this.copied = name;
      return this.draw();
    });
  }
}
