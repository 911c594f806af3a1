import {html, nothing, type TemplateResult} from 'lit';
import {currentNotices} from '../../../model/current-notices.js';
import type {Activity, Feed, Occurrence, Organization, PlainDate, Text} from '../../../model/feed.js';
import {lastConfirmed} from '../../../model/kept.js';
import {isOld, lastCheck} from '../../../model/last-check.js';
import {limitationsOf} from '../../../model/limitations.js';
import {organizationChain} from '../../../model/organization-chain.js';
import {webLink} from '../../../model/links.js';
import {phoneFor} from '../../../model/visitor-contacts.js';
import {signupHash, signupLink} from '../../../model/signup-link.js';
import {withId} from '../../../model/with-id.js';
import {formatDay} from '../../../text/format.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/activity-details.js';
import {checked, checkedBy, oldFacts} from '../../../text/phrases/kept.js';
import {limits as limitsTitle, supplement} from '../../../text/phrases/limits.js';
import {textIn} from '../../../text/text-in.js';
import {danishWords} from '../../shared/danish-words.js';
import {icon} from '../../shared/icons.js';
import {sentenceWith} from '../../shared/sentence-with.js';
import {localizedText} from '../../shared/localized-text.js';
import {namesInRow} from '../../shared/names-in-row.js';
import {list, type Content} from '../../shared/markup.js';
import {newTabLink} from '../../shared/new-tab-link.js';
import {actions} from './actions.js';
import {firstTime} from './facts.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {block, linkOrText, prose} from './markup.js';
import {contacts, next, where} from './place.js';
import {itemIcon} from '../list/icons.js';
import {limitLines} from '../limits/limits.js';

export {styles} from './details.styles.js';

/** What stands below an activity's line when it is open; `occurrence` is the date that was opened, missing for offers by arrangement. */
export function details(activity: Activity, occurrence: Occurrence | undefined, catalogue: Catalogue, context: Context): TemplateResult {
  return html`<div class="details">
    ${describe(activity, occurrence, context)} ${firstTime(activity, context)}
    <div class="side">${where(activity, occurrence, context)}${next(activity, occurrence, context)}${contacts(activity, context)}</div>
    ${limits(activity, context)} ${actions(activity, occurrence, catalogue, context)} ${credit(activity, context)}
  </div>`;
}

const warning = (content: unknown): TemplateResult => html`<p class="notice">${icon('warning')}<span>${content}</span></p>`;

function describe(activity: Activity, occurrence: Occurrence | undefined, {feed, now, reading}: Context): TemplateResult {
  const place = withId(feed.places, occurrence?.place ?? activity.place);
  const organization = withId(feed.organizations, activity.organization);
  const url = occurrence?.url ?? activity.url;
  const links = [...(url ? [{url}] : []), ...(activity.links ?? []).filter(({meeting}) => !meeting)];
  return html`${currentNotices([activity, place, organization], now.slice(0, 10)).map((text) => warning(localizedText(text, feed.language)))}
  ${prose(occurrence?.description, feed)} ${prose(activity.description, feed)}
  ${list('links', links, (link) => pageLink(link, reading.pictures, feed))}
  ${activity.volunteersNeeded ? volunteer(activity, feed) : nothing}`;
}

/** A page or a file; a poster is shown where the page allows it, because another host then learns of the visit. */
function pageLink(
  {url, name, picture}: NonNullable<Activity['links']>[number],
  showsPictures: boolean | undefined,
  feed: Feed,
): TemplateResult {
  const link = webLink(url);
  const [, kind = ''] = /\.(\w{2,4})(?:[?#].*)?$/.exec(link?.href ?? '') ?? [];
  const words = name ? textIn(name, language(), feed.language).text : picture ? say.picture(kind.toLowerCase()) : undefined;
  return showsPictures && picture && link?.href.startsWith('https:')
    ? html`<li class="poster">
        ${newTabLink(link.href, html`<img src=${link.href} alt=${words!} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`)}
      </li>`
    : html`<li>${icon('link')}<span>${linkOrText(link, url, name ? localizedText(name, feed.language) : words)}</span></li>`;
}

/** To the form for volunteers: on this page, else on the page the feed names. */
function volunteer(activity: Activity, {signup}: Feed): Content {
  const href = document.querySelector('lbb-volunteer-signup')
    ? signupHash(activity)
    : signup?.page && signupLink(activity, signup.page, document.baseURI);
  return href ? html`<p><a class="btn" part="button" href=${href}>${itemIcon('hand')}<span>${say.volunteer()}</span></a></p>` : nothing;
}

/** What they cannot help with, and who can. */
function limits(activity: Activity, {feed, level}: Context): Content {
  const all = limitationsOf(activity, feed);
  if (!all.length) return nothing;
  return block(level, limitsTitle(), 'limits', html`<p class="muted small">${danishWords(supplement())}</p>${limitLines(all, feed)}`);
}

const programme = (code: string): Text => {
  const name = say.programmeName(code);
  return name ? {da: name} : code;
};

const nameOf = ({name}: Organization) => name;

/** Who runs it, with whom, as part of what, and how old this is. */
function credit(activity: Activity, {feed, now}: Context): TemplateResult {
  const {organization, contributors = [], coordinatedWith = [], program, funding} = activity;
  const chain = organizationChain(organization, feed.organizations);
  const others = [...new Set([...contributors, ...coordinatedWith])]
    .filter((id) => id !== organization)
    .flatMap((id) => withId(feed.organizations, id) ?? []);
  const confirmed = lastConfirmed(activity, feed);
  const check = lastCheck(activity, feed);
  const inWords = (day: PlainDate) => formatDay(day, language(), {weekday: false, year: true});
  const outdated = isOld(confirmed, now.slice(0, 10)) ? confirmed : undefined;
  const phone = outdated && phoneFor(activity, feed);
  const lines = [
    chain.length && sentenceWith(say.runBy, namesInRow(chain.map(nameOf), feed.language, ' · ')),
    others.length && sentenceWith(say.togetherWith, namesInRow(others.map(nameOf), feed.language)),
    program && sentenceWith(say.partOf, localizedText(programme(program), feed.language)),
    funding && localizedText(funding, feed.language),
    !outdated &&
      check &&
      (check.by
        ? sentenceWith((who) => checkedBy(who, inWords(check.day)), localizedText(check.by, feed.language))
        : checked(inWords(check.day))),
  ];
  return html`${
    outdated
      ? warning(
          html`${oldFacts(inWords(outdated))} ${phone ? html`<a href=${phone.href}><bdi dir="ltr">${phone.text}</bdi></a>` : nothing}`,
        )
      : nothing
  }
    <p class="credit muted wrap">${lines.map((line) => (line ? html`<span>${line} </span>` : nothing))}</p>`;
}
