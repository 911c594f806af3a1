/** The fields of the builder's form. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Builder} from './builder.js';
import type {Option} from './choice.js';
import {contrast, onColour} from './snippets.js';
import type {WordKey} from './words.js';

export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value.trim();

type TextField = 'src' | 'page' | 'call' | 'home' | 'oembed';

export function textField(builder: Builder, key: TextField, label: WordKey, hint?: WordKey): TemplateResult {
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

export const select = (
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

export const check = (id: string, label: string, isOn: boolean, change: (isOn: boolean) => void): TemplateResult =>
  html`<label class="one" for=${id}>
    <input id=${id} type="checkbox" .checked=${isOn} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} />
    ${label}
  </label>`;

export function optionField(builder: Builder, {attribute, kind, label}: Option): TemplateResult {
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

export function colourField(builder: Builder, key: keyof typeof presets): TemplateResult {
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
export function contrasts({say, choice, language}: Builder): TemplateResult {
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
