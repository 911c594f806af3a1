import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Text} from '../../../model/feed.js';
import {webAddress} from '../../../model/web-address.js';
import * as say from '../../../text/phrases/signup-privacy.js';
import {heading} from '../../shared/heading.js';
import {danishWords} from '../../shared/danish-words.js';
import {drawing} from '../../shared/icons.js';
import {definition} from '../../shared/markup.js';
import {localizedText} from '../../shared/localized-text.js';
import {newTabLink} from '../../shared/new-tab-link.js';
import {contactLine} from '../contact-line.js';
import {plainWords, type FormContext, type FormStore} from '../form-context.js';

/** What happens to the data: what GDPR art. 13 asks for, from the feed. */
export function privacy(context: FormContext, {host}: Pick<FormStore, 'host'>): TemplateResult {
  const {feed, signup, level} = context;
  const words = (text: Text | undefined) => localizedText(text, feed.language);
  const {dataProtectionOfficer, recipients = []} = signup;
  const receiver = foreignHost(host.action || signup.action, feed);
  const policy = webAddress(signup.policyUrl ?? '')?.href;
  const officer = dataProtectionOfficer
    ? html` ${say.protectionOfficer()}: ${contactLine(dataProtectionOfficer, feed.language)}.`
    : nothing;
  return html`<section class="privacy" part="privacy">
    ${heading(level + 2, html`${drawing('M5.2 10.5h13.6v9.7H5.2zM8.3 10.5V7.7a3.7 3.7 0 0 1 7.4 0v2.8M12 14v2.7')}<span>${say.privacy()}</span>`, 'title3')}
    <dl>
      ${definition(say.who(), html`${say.controllerIs(plainWords(signup.controller!, context))} ${contactLine(signup.contact, feed.language)}.${officer}`)}
      ${definition(say.why(), html`${words(signup.purpose)} ${words(signup.legalBasis)} ${say.youDecide()}`)}
      ${
        recipients.length || signup.thirdCountries || receiver
          ? definition(
              say.whoSees(),
              html`${recipients.map((one) => html`${words(one)} `)}${receiver ? `${say.sentTo(receiver)} ` : nothing}${words(signup.thirdCountries)}`,
            )
          : nothing
      }
      ${definition(say.howLong(), words(signup.retention))}
      ${definition(
        say.yourRights(),
        html`${say.rights()} ${newTabLink('https://www.datatilsynet.dk/borger/klage', danishWords(say.complain()))}.
        ${policy ? newTabLink(policy, say.wholePolicy()) : nothing}`,
      )}
    </dl>
  </section>`;
}

/** The receiver's host, where it is neither the page's nor that of the feed: nobody would guess it. */
function foreignHost(action: string | undefined, {sources: [first]}: Feed): string | undefined {
  const [receiver, ...known] = [action, location.href, first?.url].map((address) => webAddress(address || '', document.baseURI)?.host);
  return action && !known.includes(receiver) ? receiver : undefined;
}
