import {html, nothing, type TemplateResult} from 'lit';
import type {CodeOrText, Feed, Limitation, Signup, Text} from '../../model/feed.js';
import {DEFAULT_REQUIREMENTS} from '../../model/signup.js';
import {language} from '../../text/words.js';
import * as say from '../../text/phrases/signup.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {isPageLanguage, localizedText} from '../shared/localized-text.js';

/** What the pieces of the form have in common. */
export interface Telling {
  readonly feed: Feed;
  readonly signup: Signup;
  readonly level: number;
}

/** The three steps; `done` stands for the number of the first when it is behind. */
export const bridge = ({feed, signup}: Telling, done?: TemplateResult): TemplateResult =>
  html`<ol class="bridge" part="steps">
    ${say.steps().map(
      ([title, text], index) =>
        html`<li class=${done && !index ? 'is-done' : ''}>
          <span class="n">${(!index && done) || html`<span>${index + 1}</span>`}</span>
          <b>${title}</b>
          <p>${index === 1 && signup.responseTime ? localizedText(signup.responseTime, feed.language) : text}</p>
        </li>`,
    )}
  </ol>`;

/** What we ask, what you get, what you are not to do. */
export function deal(telling: Telling): TemplateResult {
  const {feed, signup, level} = telling;
  const {requirements, expects = [], benefits = []} = signup;
  const organization = feed.organizations.find(({id}) => id === signup.organization);
  const limitations = signup.limitations ?? organization?.limitations ?? feed.limitations ?? [];
  const policy = organization?.volunteerPolicy;
  const asks = [...(requirements?.length ? requirements : DEFAULT_REQUIREMENTS), ...expects];
  return html`<div class="deal">
    <section>
      ${heading(level + 1, say.weAsk(), 'title2')}
      <ol class="asks" part="requirements">
        ${asks.map((one) => asked(one, feed.language))}
      </ol>
      ${
        limitations.length
          ? html`${heading(level + 1, say.youDoNot(), 'title2')}
              <ul class="asks tight">
                ${limitations.map((one) => html`<li>${limited(one, feed.language)}</li>`)}
              </ul>`
          : nothing
      }
    </section>
    ${
      benefits.length
        ? html`<section>
            ${heading(level + 1, say.youGet(), 'title2')}
            <ul class="asks" part="benefits">
              ${benefits.map((one) => html`<li>${gained(one, feed.language)}</li>`)}
            </ul>
            <p class="muted">${say.mayRefuse()}</p>
            ${policy && /^https?:/i.test(policy) ? html`<p><a href=${policy}>${say.volunteerPolicy()}</a></p>` : nothing}
          </section>`
        : nothing
    }
  </div>`;
}

const parts = (one: CodeOrText) => (typeof one === 'string' ? {code: one, text: undefined} : one);

/** A requirement: our name of it, and the feed's sentence where it has one. */
function asked(one: CodeOrText, feedLanguage: string): TemplateResult {
  const {code = '', text} = parts(one);
  const [name, sentence] = say.ask(code) ?? [];
  if (!name) return html`<li><b>${localizedText(text ?? code, feedLanguage)}</b></li>`;
  return html`<li>
    <b>${name}</b>
    <p>${text ? localizedText(text, feedLanguage) : sentence}</p>
  </li>`;
}

function gained(one: CodeOrText, feedLanguage: string): unknown {
  const {code = '', text} = parts(one);
  // Ready words are translated, the feed's may not be.
  const ready = say.benefit(code);
  return text && (typeof text !== 'string' || isPageLanguage(feedLanguage) || !ready) ? localizedText(text, feedLanguage) : (ready ?? code);
}

const limited = ({code = '', text}: Limitation, feedLanguage: string) =>
  text ? localizedText(text, feedLanguage) : (say.limitation(code) ?? code);

/** The words alone, where they stand within a sentence of ours. */
export const plain = (text: Text, feed: Feed): string => textIn(text, language(), feed.language).text;
