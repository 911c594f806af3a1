import {html, render} from 'lit';
import {tryAgain} from '../../text/phrases/common.js';
import {button} from './button.js';
import {onMissing} from './lazy.js';

/** What the visitor touched last, in whose place it is said that something could not be fetched. */
let touched: Element | undefined;
const note = (event: Event): void => {
  const [target] = event.composedPath();
  if (target instanceof Element && target.getRootNode() instanceof ShadowRoot) touched = target;
};

/**
 * Says in place what a visitor has asked for and could not be fetched, and tries again. The webmaster may have put a new
 * version there since the page was opened: when that try fails too the page is loaded anew, unless a form would be lost.
 */
function sayMissing(load: () => Promise<unknown>): void {
  const {host} = (touched?.getRootNode() ?? {}) as ShadowRoot;
  const place = touched?.closest('li, p, fieldset, form, section, div');
  if (!host || !place || place.querySelector(':scope > .missing')) return;
  const box = document.createElement('div');
  box.className = 'missing';
  const again = async () => {
    try {
      await load();
      box.remove();
      (host as Element & {requestUpdate?(): void}).requestUpdate?.();
    } catch {
      if (navigator.onLine && !host.shadowRoot!.querySelector('form')) location.reload();
    }
  };
  render(html`<p class="failed wrap" role="alert">${button(tryAgain(), again)}</p>`, box);
  place.append(box);
}

let isListening = false;

/** Begins to say it; the first element of a page does. */
export function sayWhatIsMissing(): void {
  if (isListening) return;
  isListening = true;
  for (const type of ['click', 'focusin', 'input']) addEventListener(type, note, {capture: true, passive: true});
  onMissing(sayMissing);
}
