import {html, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {tasksInAddress, tasksNamed} from '../../model/signup.js';
import {words} from '../../text/generated/words/volunteer-signup.js';
import * as say from '../../text/phrases/signup.js';
import {baseStyles} from '../shared/base-styles.js';
import {controlStyles} from '../shared/control-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {head, headStyles} from '../shared/head.js';
import {heading} from '../shared/heading.js';
import {optionStyles} from '../shared/option-styles.js';
import {root} from '../shared/root.js';
import {tagStyles} from '../shared/tag-styles.js';
import {expectations, stepList} from './expectations/expectations.js';
import {expectationStyles} from './expectations/expectations.styles.js';
import {fieldStyles} from './fields/fields.styles.js';
import {form} from './form.js';
import type {FormContext} from './form-context.js';
import {shellStyles} from './shell.styles.js';
import {SignupController} from './signup-controller.js';

/**
 * The volunteer signup: what it is to be a volunteer, and a short form whose answers go to the group's coordinator in
 * Danish. Fields keep what is typed through every error, language and failure; nothing is stored in the browser.
 *
 * @tag lbb-volunteer-signup
 * @slot - The fallback: shown before the script arrives, when no feed can be read, and when the feed lacks what GDPR art. 13 asks for.
 * @slot header - Between the heading and the steps.
 * @slot challenge - Inside the form, before the button: a proof of work such as `<altcha-widget>`, brought by the page.
 * @slot footer - After the form.
 * @fires {SignupSendingEvent} lbb-signup-sending - A signup is about to be sent; `preventDefault()` and `respondWith()` let the page deliver it itself.
 * @fires {SignupSentEvent} lbb-signup-sent - It has left the page; `isConfirmed` when the receiver said so.
 * @fires {SignupFailedEvent} lbb-signup-failed - It could not be sent; `code` is why.
 * @csspart heading - Every heading.
 * @csspart picker - The language picker.
 * @csspart steps - The three steps.
 * @csspart requirements - What is asked of volunteers.
 * @csspart benefits - What volunteers get.
 * @csspart form - The form.
 * @csspart field - Text fields.
 * @csspart tasks - The list of tasks.
 * @csspart guard - The notice about CPR numbers.
 * @csspart privacy - What happens to the data.
 * @csspart button - Buttons.
 */
export class LbbVolunteerSignup extends FeedElement {
  protected static override words = words;
  static override properties: PropertyDeclarations = {
    for: {},
    task: {},
    heading: {},
    action: {},
    encoding: {},
    email: {},
  };
  static override styles: CSSResult[] = [
    baseStyles,
    controlStyles,
    headStyles,
    tagStyles,
    shellStyles,
    expectationStyles,
    optionStyles,
    fieldStyles,
  ];

  /** Ids of activities, groups, places, contacts or opening hours in the feed, separated by white space, whose tasks are ticked beforehand unless `task` or the page's address names some. */
  for = '';

  /** Ids of tasks or activities, separated by white space, that are ticked beforehand; else those of `?lbb-task=` or `#lbb-task=`. */
  task = '';

  /** The heading's words; without it "Bliv frivillig" in the reader's language. */
  heading = '';

  /** Where the form is sent, if not where the feed says. */
  action = '';

  /** How it is sent, if not as the feed says: json, form, apps-script, formspree, netlify, power-automate, webform or tab. */
  encoding = '';

  /** Address of mail, if not the feed's; used without `action`, and offered when sending fails. */
  email = '';

  private readonly signup = new SignupController(this);

  /** Nothing can be sent before the frame are here. What failed is loaded again at the first touch. */
  protected override updated(): void {
    const {signup} = this;
    if (this.feeds && !signup.frame && !signup.state.isFrameMissing)
      this.loadPartAfterPaint(
        () => signup.loadFrame(),
        () => {},
      );
  }

  protected override render(): TemplateResult {
    const {signup} = this;
    const context = signup.lastUsableFeed && {...signup.lastUsableFeed, level: this.headingLevel};
    const isReceived = signup.state.outcome?.state === 'received';
    return root(this, !context ? this.renderFallback() : isReceived ? signup.sending!.thanks(signup, context) : this.renderForm(context));
  }

  private renderHead(): TemplateResult {
    return head(this.headingLevel, this.heading || say.heading(), this.signup.frame?.languagePicker(this));
  }

  private renderFallback(): TemplateResult {
    const {frame} = this.signup;
    if (this.feeds && frame) return frame.failure(this, this.renderHead(), this.headingLevel, this.heading || say.heading());
    return html`<slot>${this.renderHead()}<p role="status">${this.feeds ? say.couldNotLoad() : say.loading()}</p></slot>`;
  }

  private renderForm(context: FormContext): TemplateResult {
    const {signup} = this;
    const preselected = tasksNamed(this.task || tasksInAddress(location) || this.for, context.feed);
    return html`${this.renderHead()}
      <p class="lead">${say.lead()}</p>
      <slot name="header"></slot>
      ${stepList(context)} ${expectations(context)}
      <section>${heading(context.level + 1, say.steps()[0]![0], 'title2')} ${form(signup, context, preselected)}</section>
      <slot name="footer"></slot>
      ${signup.frame?.foot()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-volunteer-signup': LbbVolunteerSignup;
  }
}
