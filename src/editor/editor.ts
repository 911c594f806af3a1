/** The editor: its state, how a feed comes into it and leaves it, and what is seen of it. */
import type {TemplateResult} from 'lit';
import {ClosingDays} from './closing-days.js';
import {Opening} from './opening.js';
import {Saving} from './saving.js';
import {EditorState} from './state.js';

export class Editor extends EditorState {
  readonly opening = new Opening(this);
  readonly saving = new Saving(this);
  readonly closing = new ClosingDays(this);

  constructor(
    host: HTMLElement,
    today: string,
    private readonly render: (editor: Editor) => TemplateResult,
  ) {
    super(host, today);
  }

  protected override view(): TemplateResult {
    return this.render(this);
  }
}
