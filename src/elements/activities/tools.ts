import {html, nothing, type TemplateResult} from 'lit';
import {print, printAll, printCut} from '../../text/phrases/print.js';
import {drawing} from '../shared/drawing.js';
import {printer} from './details-icons.js';

/**
 * Beside the count: a way to the limits at the end of the list, and the list on paper. The narrow say less. Who prints the
 * page itself gets the lines that stand there, and is told so.
 */
export const tools = (
  limitsTitle: string | undefined,
  toLimits: () => void,
  printList: () => void,
  linesOnPaper: number | undefined,
): TemplateResult =>
  html`<div class="tools"
    >${limitsTitle ? html`<button type="button" class="tool" @click=${toLimits}><span>${limitsTitle}</span></button>` : nothing}<button
      type="button"
      class="tool"
      @click=${printList}
    >
      ${drawing(printer)}<span class="brief">${print()}</span><span class="full">${printAll()}</span>
    </button></div>
    ${linesOnPaper ? html`<p class="on-paper">${printCut(linesOnPaper)}</p>` : nothing}`;
