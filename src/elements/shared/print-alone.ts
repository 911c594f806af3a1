import {adoptStyles, render, type CSSResult, type TemplateResult} from 'lit';

/**
 * Prints a content alone, without the page. It is the last child of the body, visible to the printer only.
 * Phones say "printed" before they have drawn the pages, so it goes away when somebody next does something with the page.
 */
export function printAlone(content: TemplateResult, styles: CSSResult[]): void {
  document.querySelector(`body > .${NAME}`)?.remove();
  const holder = document.createElement('div');
  holder.className = NAME;
  const root = holder.attachShadow({mode: 'open'});
  adoptStyles(root, styles);
  render(content, root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media screen{.${NAME}{display:none!important}}@media print{body>:not(.${NAME}){display:none!important}body{background:#fff!important;margin:0!important}}@page{margin:12mm 16mm}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(holder);
  const clear = () => {
    for (const type of WAKES) removeEventListener(type, clear, true);
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  addEventListener('afterprint', () => WAKES.forEach((type) => addEventListener(type, clear, true)), {once: true});
  print();
}

const NAME = 'lbb-print';
const WAKES = ['pointerdown', 'pointermove', 'keydown', 'scroll'];
