import {html, nothing, type TemplateResult} from 'lit';
import type {CodeOrText, Limitation} from '../../../model/feed.js';
import {DEFAULT_REQUIREMENTS} from '../../../model/signup.js';
import {webAddress} from '../../../model/web-address.js';
import {limitationName} from '../../../text/phrases/limitation-names.js';
import * as say from '../../../text/phrases/signup.js';
import {danishWords} from '../../shared/danish-words.js';
import {heading} from '../../shared/heading.js';
import {isPageLanguage, localizedText} from '../../shared/localized-text.js';
import type {FormContext} from '../form-context.js';

/** What is asked of volunteers, what they are not to do, and what they get. */
export function expectations({feed, signup, level}: FormContext): TemplateResult {
  const {requirements, expects = [], benefits = []} = signup;
  const organization = feed.organizations.find(({id}) => id === signup.organization);
  const limitations = signup.limitations ?? organization?.limitations ?? feed.limitations ?? [];
  const policy = webAddress(organization?.volunteerPolicy ?? '')?.href;
  const required = [...(requirements?.length ? requirements : DEFAULT_REQUIREMENTS), ...expects];
  return html`<div class="asked-and-given">
    <section>
      ${heading(level + 1, say.weAsk(), 'title2')}
      <ol class="asks" part="requirements">
        ${required.map((one) => requirement(one, feed.language))}
      </ol>
      ${
        limitations.length
          ? html`${heading(level + 1, say.youDoNot(), 'title2')}
              <ul class="asks tight">
                ${limitations.map((one) => html`<li>${limitation(one, feed.language)}</li>`)}
              </ul>`
          : nothing
      }
    </section>
    ${
      benefits.length
        ? html`<section>
            ${heading(level + 1, say.youGet(), 'title2')}
            <ul class="asks" part="benefits">
              ${benefits.map((one) => html`<li>${benefit(one, feed.language)}</li>`)}
            </ul>
            <p class="muted">${say.mayRefuse()}</p>
            ${policy ? html`<p><a href=${policy}>${say.volunteerPolicy()}</a></p>` : nothing}
          </section>`
        : nothing
    }
  </div>`;
}

const parts = (one: CodeOrText) => (typeof one === 'string' ? {code: one, text: undefined} : one);

/** Our name of a requirement, with the feed's sentence where it has one; a code we do not know is named by the feed. */
function requirement(one: CodeOrText, feedLanguage: string): TemplateResult {
  const {code = '', text} = parts(one);
  const [name, sentence] = say.ask(code) ?? [];
  if (!name) return html`<li><b>${localizedText(text ?? code, feedLanguage)}</b></li>`;
  return html`<li>
    <b>${danishWords(name)}</b>
    <p class="muted">${text ? localizedText(text, feedLanguage) : danishWords(sentence)}</p>
  </li>`;
}

function benefit(one: CodeOrText, feedLanguage: string): unknown {
  const {code = '', text} = parts(one);
  // Our words are translated; a feed's plain string may not be.
  const ours = say.benefit(code);
  return text && (typeof text !== 'string' || isPageLanguage(feedLanguage) || !ours) ? localizedText(text, feedLanguage) : (ours ?? code);
}

const limitation = ({code = '', text}: Limitation, feedLanguage: string) =>
  text ? localizedText(text, feedLanguage) : (limitationName(code) ?? code);

/** The three steps; `done` stands in place of the number of the first once it is behind. */
export const stepList = ({feed, signup}: FormContext, done?: TemplateResult): TemplateResult =>
  html`<ol class="bridge" part="steps">
    ${say.steps().map(
      ([title, text], index) =>
        html`<li class=${done && !index ? 'is-done' : ''}>
          <span class="n">${(!index && done) || html`<span>${index + 1}</span>`}</span>
          <b>${title}</b>
          <p class="muted">${index === 1 && signup.responseTime ? localizedText(signup.responseTime, feed.language) : text}</p>
        </li>`,
    )}
  </ol>`;
