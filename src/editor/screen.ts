/** What is drawn of the editor's state, in which language, and where the focus is. */
import {render, type TemplateResult} from 'lit';
import {browserLanguage, say, type Language, type WordKey} from './words.js';

export abstract class Screen {
  language: Language;
  /** What has just been done or went wrong. */
  message = '';
  /** What is being read of the feed. */
  protected reading: Promise<unknown> = Promise.resolve();
  private drawing?: Promise<void>;
  /** From where a task was begun. */
  private opener?: HTMLElement;

  constructor(protected readonly host: HTMLElement) {
    this.language = browserLanguage();
    document.documentElement.lang = this.language;
    host.addEventListener('change', ({target}) => void this.updateComplete.then(() => this.tellFault(target as HTMLElement)));
  }

  /** What is seen, made of the state. */
  protected abstract view(): TemplateResult;

  readonly say = (key: WordKey, values?: Readonly<Record<string, string | number>>): string => say(key, this.language, values);

  /** Drawn, with what is read of the feed at this moment. */
  get updateComplete(): Promise<void> {
    return (async () => {
      for (let before; before !== this.drawing || before === undefined;) {
        before = this.drawing;
        await Promise.all([this.drawing, this.reading]);
        if (!this.drawing) return;
      }
    })();
  }

  readonly draw = (): Promise<void> =>
    (this.drawing ??= Promise.resolve().then(() => {
      this.drawing = undefined;
      const focused = document.activeElement;
      render(this.view(), this.host);
      // A task that is done takes what had focus with it.
      if (focused && !focused.isConnected) (this.opener?.isConnected ? this.opener : this.host.querySelector('h2'))?.focus();
    }));

  setLanguage(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    void this.draw();
  }

  protected rememberOpener(): void {
    this.opener = document.activeElement as HTMLElement;
  }

  protected focus(selector: string): void {
    void this.updateComplete.then(() => {
      const found = this.host.querySelector<HTMLElement>(selector);
      found?.closest('details')?.setAttribute('open', '');
      found?.focus();
    });
  }

  /** Who has left a field does not hear what is said beside it. */
  private tellFault(field: HTMLElement): void {
    const label = field.closest('.field')?.querySelector('label')?.textContent;
    const fault = field.getAttribute('aria-invalid') === 'true' && this.host.querySelector(`[id="${field.id}-fault"]`)?.textContent;
    if (!label || !fault) return;
    this.message = `${label}: ${fault}`;
    void this.draw();
  }
}
