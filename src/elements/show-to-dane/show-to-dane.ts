import {adoptStyles, html, nothing, render, type TemplateResult} from 'lit';
import type {Link} from '../../model/links.js';
import {directionOf} from '../../text/languages.js';
import {language, onLanguageChange} from '../../text/words.js';
import * as say from '../../text/phrases/show-to-dane.js';
import {close} from '../../text/phrases/links.js';
import {baseStyles} from '../shared/base-styles.js';
import {controlStyles} from '../shared/control-styles.js';
import {buttonStyles} from '../shared/common-styles.js';
import {drawing, icon} from '../shared/icons.js';
import {printAlone} from '../shared/print-alone.js';
import {styleFor} from '../shared/root.js';
import {wrapStyles} from '../shared/wrap-styles.js';
import {signStyles} from './sign.styles.js';

/** What stands on the sign; everything in Danish. */
export interface Sign {
  /** The place, or what one looks for: `Vindrosen`. */
  readonly name: string;
  /** Lines of the address; empty where it is not for everybody. */
  readonly address: readonly string[];
  /** `Mandag kl. 19–21` */
  readonly when?: string;
  /** `Åbent hus med rådgivning` */
  readonly what?: string;
  readonly phone?: Link;
}

const STYLES = [baseStyles, controlStyles, wrapStyles, buttonStyles, signStyles];
const cross = 'm6.5 6.5 11 11M17.5 6.5l-11 11';

/**
 * Opens the sign over the whole screen: large, in Danish, black on white whatever the page looks like, with the reader's
 * own words below. Needs no net. It closes with its button or Esc, and focus goes back to where it was.
 *
 * @param opener focused again when the sign is closed
 */
export function showToDane(sign: Sign, opener?: HTMLElement): void {
  const holder = document.createElement('div');
  const root = holder.attachShadow({mode: 'open'});
  adoptStyles(root, STYLES);
  const renderSign = () => render(signView(sign, end), root);
  // The reader's words may come a moment later than the sign.
  const stop = onLanguageChange(renderSign);
  const end = () => {
    stop();
    holder.remove();
    opener?.focus();
  };
  renderSign();
  document.body.append(holder);
  root.querySelector('dialog')!.showModal();
  root.querySelector<HTMLElement>('.leave')!.focus();
}

function signView(sign: Sign, end: () => void): TemplateResult {
  const [lang, dir] = [language(), directionOf(language())];
  const mine = say.inOwnWords(sign.name);
  return html`<dialog class="root show" lang=${lang} dir=${dir} .style=${styleFor(document.body)} aria-label=${say.showToDane()} @close=${end}>
    <form method="dialog" class="bar">
      <button class="close" type="button" @click=${() => printAlone(html`<div class="root show">${plate(sign)}</div>`, STYLES)}>${say.print()}</button>
      <button class="close leave">${drawing(cross)}<span>${close()}</span></button>
    </form>
    ${plate(sign)} ${mine ? html`<p class="mine">${mine}</p>` : nothing}
    ${
      sign.phone
        ? html`<p class="ring" lang="da" dir="ltr">
            <a class="btn" href=${sign.phone.href}>${icon('phone')}<span>${say.callTheHouse(sign.phone.text)}</span></a>
          </p>`
        : nothing
    }
  </dialog>`;
}

/** Letters in the longest word decide how large the name may be. */
const sizeOf = (name: string): string => {
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length));
  return longest < 8 ? '' : longest < 11 ? 'm' : longest < 15 ? 'l' : 'xl';
};

function plate({name, address, when, what}: Sign): TemplateResult {
  const speaks = say.iSpeak();
  return html`<div class="plate" lang="da" dir="ltr" translate="no">
    <p class="ask">${say.askInDanish()}</p>
    <div class="way-to">
      <p class="to ${sizeOf(name)}">${name}</p>
      <p class="adr">${address.map((line, i) => html`${i ? html`<br />` : nothing}${line}`)}</p>
    </div>
    ${
      when || what || speaks
        ? html`<div>
            ${when || what ? html`<p class="day">${when ? html`<b>${when}</b><br />` : nothing}${what}</p>` : nothing}
            ${speaks ? html`<p class="speak">${speaks}</p>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}
