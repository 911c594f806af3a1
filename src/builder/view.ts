import {html, nothing, type TemplateResult} from 'lit';
import {offerFile} from '../elements/shared/save-file.js';
import {languages} from '../text/interface-languages.js';
import type {Builder} from './builder.js';
import {elementNames, optionsOf, type Choice, type Option} from './choice.js';
import {oembedFiles} from './oembed.js';
import {addressesOf, contrast, onColour, policyLines, snippets, styleLines, type Form} from './snippets.js';
import {elementWords, formWords, privacySentence, type WordKey} from './words.js';

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

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value.trim();

type TextField = 'src' | 'page' | 'call' | 'home' | 'oembed';

function textField(builder: Builder, key: TextField, label: WordKey, hint?: WordKey): TemplateResult {
  return html`<p class="field">
    <label for=${key}>${builder.say(label)}</label>
    ${hint ? html`<span class="hint" id="${key}-hint">${builder.say(hint)}</span>` : nothing}
    <input
      id=${key}
      .value=${builder.choice[key]}
      aria-describedby=${hint ? `${key}-hint` : nothing}
      spellcheck="false"
      @change=${(event: Event) => builder.set({choice: {[key]: valueOf(event)}})}
    />
  </p>`;
}

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
            <button type="button" @click=${() => save(builder.pastedName, builder.pasted)}>${say('savePasted')}</button></p>`
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

const save = (name: string, text: string): void => offerFile(new File([text], name, {type: 'application/octet-stream'}));

const select = (
  id: string,
  label: string,
  value: string,
  all: readonly (readonly [value: string, label: string])[],
  change: (value: string) => void,
): TemplateResult =>
  html`<p class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => change(valueOf(event))}>
      ${all.map(([one, words]) => html`<option value=${one} .selected=${one === value}>${words}</option>`)}
    </select>
  </p>`;

const check = (id: string, label: string, isOn: boolean, change: (isOn: boolean) => void): TemplateResult =>
  html`<label class="one" for=${id}>
    <input id=${id} type="checkbox" .checked=${isOn} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} />
    ${label}
  </label>`;

function optionField(builder: Builder, {attribute, kind, label}: Option): TemplateResult {
  const {choice} = builder;
  const id = `option-${attribute}`;
  const value = choice.attributes[attribute] ?? '';
  const set = (to: string) => builder.set({choice: {attributes: {...choice.attributes, [attribute]: to}}});
  if (kind === 'flag') return check(id, builder.in(label), value === 'true', (isOn) => set(isOn ? 'true' : ''));
  if (typeof kind === 'object')
    return select(
      id,
      builder.in(label),
      value,
      kind.map(([one, danish, english]) => [one, builder.in([danish, english])] as const),
      set,
    );
  return html`<p class="field">
    <label for=${id}>${builder.in(label)}</label>
    <input
      id=${id}
      .value=${value}
      type=${kind}
      min="1"
      spellcheck="false"
      @change=${(event: Event) => set(valueOf(event))}
    />
  </p>`;
}

const presets = {primary: '#11556d', ground: '#ffffff', text: '#1c1c1c'} as const;

function colourField(builder: Builder, key: keyof typeof presets): TemplateResult {
  const {say, choice} = builder;
  const value = choice[key];
  return html`<p class="field colour">
    <label for=${key}>${say(key)}</label>
    <input
      id=${key}
      type="color"
      .value=${value || presets[key]}
      @change=${(event: Event) => builder.set({choice: {[key]: valueOf(event)}})}
    />
    ${
      value
        ? html`<code>${value}</code>
          <button type="button" aria-label="${say('remove')}: ${say(key)}" @click=${() => builder.set({choice: {[key]: ''}})}>
            ${say('remove')}
          </button>`
        : nothing
    }
  </p>`;
}

/** Said only where somebody has chosen a colour: our own are read well. */
function contrasts({say, choice, language}: Builder): TemplateResult {
  const {primary, ground, text} = choice;
  const [bottom, ink] = [ground || presets.ground, text || presets.text];
  const pairs: readonly (readonly [WordKey, string, string])[] = [
    ...(ground || text ? [['textOnGround', ink, bottom] as const] : []),
    ...(primary ? [['primaryOnGround', primary, bottom] as const, ['onPrimary', onColour(primary), primary] as const] : []),
  ];
  const line = ([name, one, other]: readonly [WordKey, string, string]) => {
    const ratio = contrast(one, other);
    // Rounded down: 4.49 is not enough and must not be called 4.5.
    const written = (Math.floor(ratio * 10) / 10).toLocaleString(language === 'da' ? 'da-DK' : 'en');
    return html`<li class=${ratio < 4.5 ? 'fault' : 'good'}>
      ${say(name)}: ${say(ratio < 4.5 ? 'tooLittle' : 'enough', {ratio: written})}
    </li>`;
  };
  return html`<div role="status">
    ${
      pairs.length
        ? html`<p><strong>${say('contrastTitle')}</strong></p>
          <ul class="contrasts">
            ${pairs.map(line)}
          </ul>`
        : nothing
    }
  </div>`;
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

function code(builder: Builder): TemplateResult {
  const {say, form, wanted, release, language} = builder;
  const {version, integrity, file, files} = release;
  const published = {version, ...(builder.hasIntegrity && {integrity, file}), ...(builder.hasPreload && {files})};
  const all = snippets(wanted, published);
  const {once, here, embed = ''} = all.find((one) => one.form === form)!;
  const style = form === 'iframe' ? '' : styleLines(wanted);
  const box = (name: string, title: string, text: string) =>
    text
      ? html`<h3 id="code-${name}">${title}</h3>
        <div class="code-box">
          <pre class="code" tabindex="0" role="region" aria-labelledby="code-${name}"><code>${text}</code></pre>
          <button type="button" class="copy" aria-describedby="code-${name}" @click=${() => builder.copy(name, text)}>
            ${say(builder.copied === name ? 'copied' : 'copy')}
          </button>
        </div>`
      : nothing;
  return html`<section class="result" aria-labelledby="code">
    <h2 id="code">${say('code')}</h2>
    <p><a href="virker-det-her.html">${say('tryFirst')}</a></p>
    <fieldset class="ways">
      <legend>${say('way')}</legend>
      ${all.map((one) => way(builder, one.form))}
    </fieldset>
    ${wanted.element === 'volunteer-signup' && (form === 'iframe' || form === 'link') ? html`<p class="hint">${say('signupFrame')}</p>` : nothing}
    ${box('once', say('once'), once)} ${box('here', say('here'), here)} ${box('embed', say('onceEmbed'), embed)} ${box('style', say('style'), style)}
    ${form === 'iframe' ? oembed(builder) : nothing}
    ${box('policy', say('policy'), policyLines(wanted, form).join('; '))}
    ${box('privacy', say('privacyTitle'), privacySentence(wanted, form, language))}
    ${box('accessibility', say('accessibilityTitle'), say('accessibility'))}
    <p>${say('version', {version})}</p>
    ${files && form !== 'iframe' ? check('preload', say('preload'), builder.hasPreload, (hasPreload) => builder.set({hasPreload})) : nothing}
    ${file && form !== 'iframe' ? check('sri', say('integrity'), builder.hasIntegrity, (hasIntegrity) => builder.set({hasIntegrity})) : nothing}
  </section>`;
}

/** The two files that make an address enough. */
function oembed(builder: Builder): TemplateResult {
  const {say, wanted, release} = builder;
  const made = oembedFiles(wanted, release);
  return html`<h3>${say('oembed')}</h3>
    ${textField(builder, 'oembed', 'oembedAddress', 'oembedHint')}
    <div role="status">
      ${made ? html`<p>${say('oembedLead', {address: made.address})}</p>` : html`<p class="fault">${say('oembedFault')}</p>`}
    </div>
    ${
      made
        ? html`<p class="tools">
            ${made.files.map(({name, text}) => html`<button type="button" @click=${() => save(name, text)}>${say('saveNamed', {name})}</button>`)}
          </p>`
        : nothing
    }`;
}

function way(builder: Builder, form: Form): TemplateResult {
  const [name, where] = formWords[form];
  return html`<label class="one">
    <input type="radio" name="form" .checked=${builder.form === form} @change=${() => builder.set({form})} />
    <span>${builder.in(name)}<br /><small>${builder.in(where)}</small></span>
  </label>`;
}
