import {html, nothing, type TemplateResult} from 'lit';
import type {CodeOrText, Feed, Limitation, Signup, Text} from '../../model/feed.js';
import {DEFAULT_REQUIREMENTS} from '../../model/signup.js';
import {language} from '../../text/localization.js';
import * as say from '../../text/phrases/volunteer-signup.js';
import {newTab} from '../../text/phrases/shared.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {isReaders, spoken} from '../shared/spoken.js';
import {drawn} from './drawings.js';

/** What the pieces of the form have in common. */
export interface Telling {
  readonly feed: Feed;
  readonly signup: Signup;
  readonly level: number;
}

/** The three steps, the first of them done or not. */
export const bridge = ({feed, signup}: Telling, isDone = false): TemplateResult =>
  html`<ol class="bridge" part="steps">
    ${say.steps().map(
      ([title, text], index) =>
        html`<li class=${isDone && !index ? 'is-done' : ''}>
          <span class="n"
            >${isDone && !index ? html`${drawn('check')}<span class="vh">${say.done()}: </span>` : html`<span>${index + 1}</span>`}</span
          >
          <b>${title}</b>
          <p>${index === 1 && signup.responseTime ? spoken(signup.responseTime, feed.language) : text}</p>
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
  if (!name) return html`<li><b>${spoken(text ?? code, feedLanguage)}</b></li>`;
  return html`<li>
    <b>${name}</b>
    <p>${text ? spoken(text, feedLanguage) : sentence}</p>
  </li>`;
}

function gained(one: CodeOrText, feedLanguage: string): unknown {
  const {code = '', text} = parts(one);
  // Ready words are translated, the feed's may not be.
  const ready = say.benefit(code);
  return text && (typeof text !== 'string' || isReaders(feedLanguage) || !ready) ? spoken(text, feedLanguage) : (ready ?? code);
}

const limited = ({code = '', text}: Limitation, feedLanguage: string) =>
  text ? spoken(text, feedLanguage) : (say.limitation(code) ?? code);

/** GDPR art. 13, from the feed. */
export function privacy({feed, signup, level}: Telling): TemplateResult {
  const words = (text: Text | undefined) => spoken(text, feed.language);
  const {policyUrl, dataProtectionOfficer, recipients = []} = signup;
  const line = (term: string, text: unknown) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
  const officer = dataProtectionOfficer ? html` ${say.protectionOfficer()}: ${words(dataProtectionOfficer)}.` : nothing;
  return html`<section class="privacy" part="privacy">
    ${heading(level + 2, html`${drawn('lock')}<span>${say.privacy()}</span>`, 'title3')}
    <dl>
      ${line(say.who(), html`${controller(signup.controller!, feed)} ${words(signup.contact)}.${officer}`)}
      ${line(say.why(), html`${words(signup.purpose)} ${words(signup.legalBasis)} ${say.youDecide()}`)}
      ${
        recipients.length || signup.thirdCountries
          ? line(say.whoSees(), html`${recipients.map((one) => html`${words(one)} `)}${words(signup.thirdCountries)}`)
          : nothing
      }
      ${line(say.howLong(), words(signup.retention))}
      ${line(
        say.yourRights(),
        html`${say.rights()} ${link('https://www.datatilsynet.dk/borger/klage', say.complain())}.
        ${policyUrl && /^https?:/i.test(policyUrl) ? link(policyUrl, say.wholePolicy()) : nothing}`,
      )}
    </dl>
  </section>`;
}

const controller = (text: Text, feed: Feed) => say.controllerIs(plain(text, feed));

/** The words alone, where they stand within a sentence of ours. */
export const plain = (text: Text, feed: Feed): string => textIn(text, language(), feed.language).text;

const link = (href: string, words: string) =>
  html`<a href=${href} target="_blank" rel="noopener">${words}<span class="vh"> (${newTab()})</span></a>`;
