/**
 * What stands around the fields and comes a moment after them: the language picker, what happens to the data, the button,
 * and what is said when there is no form. Nothing can be sent before it is there.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../model/feed.js';
import {missingFromSignup, tasksInAddress, tasksNamed} from '../../model/signup.js';
import {isReviewed} from '../../text/languages.js';
import {language} from '../../text/words.js';
import {notReviewed, tryAgain} from '../../text/phrases/common.js';
import {newTab} from '../../text/phrases/links.js';
import {couldNotLoad} from '../../text/phrases/signup.js';
import * as say from '../../text/phrases/signup-privacy.js';
import {heading} from '../shared/heading.js';
import {drawing, icon} from '../shared/icons.js';
import {localizedText} from '../shared/localized-text.js';
import type {Answering} from './answering.js';
import {contactLine} from './contact-line.js';
import type {LbbVolunteerSignup} from './lbb-volunteer-signup.js';
import {plain, type Telling} from './telling.js';

export {languagePicker as picker} from '../shared/language-picker.js';
export {surroundingStyles} from './surrounding-styles.js';

/** Takes up what has been read: a form that may not be shown (GDPR art. 13) tells the webmaster why; a link leads to its task. */
export function look(host: LbbVolunteerSignup): void {
  const {feed} = host.feeds ?? {};
  if (feed && missingFromSignup(feed.signup).length) void complain(host);
  // Once: a feed that is read again must not take the visitor away from what is being typed.
  else if (host.form() && !led.has(host)) {
    led.add(host);
    if (!host.firstTouch) followHash(host);
  }
}

const led = new WeakSet<LbbVolunteerSignup>();

async function complain({src, feeds}: LbbVolunteerSignup): Promise<void> {
  const [{problemSentence}, {signupProblems}] = await Promise.all([
    import('../../text/problems.js'),
    import('../../model/signup-problems.js'),
  ]);
  for (const problem of signupProblems(feeds!.feed!.signup)) console.error(`lbb-elements, ${src}: ${problemSentence(problem, 'da')}`);
}

/** `#lbb-task=…`: from an activity that lacks volunteers, on the same page. */
export function followHash(host: LbbVolunteerSignup): void {
  const form = host.form();
  const named = form && tasksNamed(tasksInAddress({search: '', hash: location.hash}), host.telling().signup.tasks);
  if (!named?.length) return;
  for (const box of form!.querySelectorAll<HTMLInputElement>('[name=tasks]')) if (named.includes(box.value)) box.checked = true;
  form!.closest('section')!.scrollIntoView();
  form!.querySelector<HTMLElement>('#name')!.focus({preventScroll: true});
}

/** Sends, once what that needs is here. */
export async function submit(host: LbbVolunteerSignup): Promise<void> {
  const answering = await host.answer();
  host.isHelpless = !answering;
  if (answering) return answering.send();
  host.requestUpdate();
  return host.focusOn('outcome');
}

/** Instead of the form: the page's own words if it has some. */
export function failed(host: LbbVolunteerSignup, head: TemplateResult): TemplateResult {
  const hasFallback = [...host.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
  );
  if (hasFallback) return html`<p class="muted" role="status">${couldNotLoad()}</p><slot></slot>`;
  return html`${head}
    <div class="sent" role="status">
      <p><b>${couldNotLoad()}</b></p>
      <p>${say.couldNotLoadAdvice()}</p>
      <button class="btn" part="button" @click=${() => host.refresh()}>${tryAgain()}</button>
    </div>`;
}

/** The end of the form. */
export const ending = (host: LbbVolunteerSignup, telling: Telling, answering?: Answering): TemplateResult =>
  html`${privacy(telling)}
    <slot name="challenge"></slot>
    <div class="send">
      <button class="btn primary" part="button" aria-disabled=${!!answering?.isStopped}>
        ${drawing('m4 12 16-7.5-5.5 15.5-3-6.5zM11.5 13.5 20 4.5', 'flip')}<span>${answering?.isSending ? say.sending() : say.send()}</span>
      </button>
      <p class="muted">${say.noStrings()}</p>
    </div>
    <p class="vh" role="status">${answering?.isSending ? say.sending() : answering?.said}</p>
    ${host.isHelpless ? notice(say.notSentNow()) : answering?.outcome()}`;

/** One sentence about how it went. */
const notice = (words: string): TemplateResult =>
  html`<p class="notice bad" id="outcome" role="alert" tabindex="-1">${icon('warning')}<span>${words}</span></p>`;

/** Translations that nobody has looked through say so. */
export const foot = (): unknown => (isReviewed(language()) ? nothing : html`<p class="foot"><span>${notReviewed()}</span></p>`);

/** GDPR art. 13, from the feed. */
function privacy({feed, signup, level}: Telling): TemplateResult {
  const words = (text: Text | undefined) => localizedText(text, feed.language);
  const {policyUrl, dataProtectionOfficer, recipients = []} = signup;
  const line = (term: string, text: unknown) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
  const officer = dataProtectionOfficer
    ? html` ${say.protectionOfficer()}: ${contactLine(dataProtectionOfficer, feed.language)}.`
    : nothing;
  return html`<section class="privacy" part="privacy">
    ${heading(level + 2, html`${drawing('M5.2 10.5h13.6v9.7H5.2zM8.3 10.5V7.7a3.7 3.7 0 0 1 7.4 0v2.8M12 14v2.7')}<span>${say.privacy()}</span>`, 'title3')}
    <dl>
      ${line(say.who(), html`${say.controllerIs(plain(signup.controller!, feed))} ${contactLine(signup.contact, feed.language)}.${officer}`)}
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

const link = (href: string, words: string) =>
  html`<a href=${href} target="_blank" rel="noopener">${words}<span class="vh"> (${newTab()})</span></a>`;
