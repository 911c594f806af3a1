/** The code that is handed out, for each way of placing, and what belongs to it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Builder} from './builder.js';
import {check, textField} from './fields.js';
import {oembedFiles} from './oembed.js';
import {policyLines, snippets, styleLines, type Form} from './snippets.js';
import {formWords, privacySentence} from './words.js';

export function code(builder: Builder): TemplateResult {
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
            ${made.files.map(({name, text}) => html`<button type="button" @click=${() => builder.save(name, text)}>${say('saveNamed', {name})}</button>`)}
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
