import type {Feed, Text} from '../../model/feed.js';
import {vcardOf} from '../../model/vcard.js';
import {language} from '../../text/words.js';
import {roleTitle} from '../../text/phrases/contact-card.js';
import {textIn} from '../../text/text-in.js';
import {saveFile} from '../shared/save-file.js';
import type {Card} from './context.js';

/** Gives the visitor a contact as a vCard file, and returns it. */
export function saveContact({contact, ways, place, organizations}: Card, feed: Feed): File {
  const {title, name, role, text, department} = contact;
  const words = (written: Text) => textIn(written, language(), feed.language).text;
  const called = title ? words(title) : roleTitle(role);
  const [organization] = organizations;
  const links = (scheme: RegExp) => ways.flatMap(({link}) => (link && scheme.test(link.href) ? link : []));
  const {
    streetAddress = '',
    addressLocality = '',
    postalCode = '',
    addressCountry = 'DK',
  } = place?.visibility === 'area' ? {} : (place?.address ?? {});
  const file = vcardOf({
    name: name ?? (organization ? `${called}, ${words(organization.name)}` : called),
    title: called,
    organization: [organization?.name, department ?? organization?.department].filter((one) => one !== undefined).map(words),
    phones: [...new Set(links(/^(tel|sms):/).map(({href}) => href.slice(4)))],
    mails: links(/^mailto:/).map((link) => link.text),
    pages: links(/^https?:/).map(({href}) => href),
    ...(streetAddress && {address: [streetAddress, addressLocality, postalCode, addressCountry] as const}),
    ...(text && {note: words(text)}),
  });
  return saveFile(called, 'vcf', file);
}
