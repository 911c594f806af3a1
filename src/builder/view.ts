import {html, nothing, type TemplateResult} from 'lit';
import {languages} from '../text/interface-languages.js';
import type {Builder} from './builder.js';
import {elementNames, optionsOf, type Choice} from './choice.js';
import {code} from './code.js';
import {check, colourField, contrasts, optionField, select, textField, valueOf} from './fields.js';
import {addressesOf} from './snippets.js';
import {elementWords, type WordKey} from './words.js';

/** The whole page, beneath the site's own head. */
export const view = (builder: Builder): TemplateResult => {
  const {say, language} = builder;
  const other = language === 'da' ? 'en' : 'da';
  return html`<p class="speak">
      <button type="button" lang=${other} @click=${() => builder.set({language: other})}>${other === 'en' ? 'English' : 'Dansk'}</button>
    </p>
    <h1>${say('title')}</h1>
    <p class="lead">${say('lead')}</p>
    <div class="builder">
      <form class="choices" @submit=${(event: Event) => event.preventDefault()}>${choices(builder)}</form>
      <div class="shows">${preview(builder)}</div>
    </div>
    ${code(builder)}`;
};

function choices(builder: Builder): TemplateResult {
  const {say, choice} = builder;
  const set = (change: Partial<Choice>) => builder.set({choice: change});
  return html`<fieldset>
      <legend>${say('what')}</legend>
      ${elementNames.map(
        (name) =>
          html`<label class="one">
            <input type="radio" name="element" .checked=${choice.element === name} @change=${() => set({element: name})} />
            ${builder.in(elementWords[name])}
          </label>`,
      )}
    </fieldset>
    <fieldset>
      <legend>${say('feed')}</legend>
      ${textField(builder, 'src', 'src', 'srcHint')}
      <div role="status">${faults(builder)}</div>
      <p class="field">
        <label for="paste">${say('paste')}</label>
        <textarea id="paste" rows="3" spellcheck="false" @change=${(event: Event) => builder.paste(valueOf(event))}></textarea>
      </p>
      ${
        builder.pasted
          ? html`<p class="hint">${say('pasted', {name: builder.pastedName})}
            <button type="button" @click=${() => builder.save(builder.pastedName, builder.pasted)}>${say('savePasted')}</button></p>`
          : nothing
      }
    </fieldset>
    <fieldset>
      <legend>${say('options')}</legend>
      ${optionsOf(choice.element).map((option) => optionField(builder, option))}
      ${select(
        'lang',
        say('lang'),
        choice.lang,
        [['', say('danish')], ...languages.slice(1).map(({tag, name}) => [tag, name] as const)],
        (lang) => set({lang}),
      )}
    </fieldset>
    <fieldset>
      <legend>${say('look')}</legend>
      ${select(
        'theme',
        say('theme'),
        choice.theme,
        [['', say('noTheme')], ...['neutral', 'designsystem', 'warm', 'dark'].map((name) => [name, `${name}.css`] as const)],
        (theme) => set({theme}),
      )}
      ${(['primary', 'ground', 'text'] as const).map((key) => colourField(builder, key))}
      ${contrasts(builder)}
    </fieldset>
    <fieldset>
      <legend>${say('page')}</legend>
      ${textField(builder, 'page', 'pageAddress', 'pageHint')} ${textField(builder, 'call', 'call')}
      ${textField(builder, 'home', 'home', 'homeHint')}
      ${check('strict', say('strict'), choice.strict, (strict) => set({strict}))}
    </fieldset>`;
}

/** What is certainly wrong with the addresses. */
function faults({say, choice, pasted}: Builder): TemplateResult | typeof nothing {
  const addresses = addressesOf(choice);
  const isHere = ['hours', 'telephone', 'email'].some((name) => choice.attributes[name]);
  const wrong = addresses.filter((address) => !/^(https?:\/\/|webcals?:\/\/|\/)\S/i.test(address));
  const said = [
    ...wrong.map((address) => say('notAddress', {address})),
    ...(addresses.some((address) => /^http:\/\/(?!localhost|127\.)/i.test(address)) ? [say('http')] : []),
    ...(addresses.length || pasted || isHere ? [] : [say('noFeed')]),
  ];
  return said.length ? html`${said.map((one) => html`<p class="fault">${one}</p>`)}` : nothing;
}

function preview(builder: Builder): TemplateResult {
  const {say, preview} = builder;
  const set = (name: string, value: string) => {
    const {[name]: _, ...others} = preview;
    builder.set({preview: value ? {...others, [name]: value} : others});
  };
  const words = (...keys: readonly WordKey[]) => keys.map((key) => [key, say(key)] as const);
  const flag = (name: string, key: WordKey, value = '1') =>
    check(`show-${name}`, say(key), name in preview, (isOn) => set(name, isOn ? value : ''));
  return html`<h2>${say('preview')}</h2>
    <div class="tools">
      ${select('show-host', say('host'), preview.host ?? 'plain', words('plain', 'kommune', 'wordpress', 'column'), (host) => set('host', host))}
      ${select('show-width', say('width'), preview.width ?? 'wide', words('wide', 'phone'), (width) => set('width', width))}
      ${select('show-state', say('state'), preview.state ?? 'works', words('works', 'loading', 'failed', 'noscript'), (state) => set('state', state))}
      <div class="flags">
        ${flag('dir', 'rtl', 'rtl')} ${flag('zoom', 'zoom')} ${flag('large', 'large')} ${flag('dark', 'dark')}
        ${flag('contrast', 'contrast')} ${flag('print', 'print')}
      </div>
    </div>
    <iframe class=${preview.width === 'phone' ? 'phone' : ''} src=${builder.previewAddress()} title=${say('preview')}></iframe>`;
}
