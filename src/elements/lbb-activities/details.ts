import {html, nothing, type TemplateResult} from 'lit';
import {isOver} from '../../model/agenda.js';
import {formatDate, parseDate} from '../../model/calendar.js';
import {deepLink} from '../../model/deep-link.js';
import type {Activity, Channel, Contact, Notice, Occurrence, Organization, Place, Text} from '../../model/feed.js';
import {limitationsOf, organizationChain} from '../../model/limitations.js';
import {addressLines, mailLink, mapLink, phoneLink, plainText, webLink, type Link} from '../../model/links.js';
import {formatDay, formatList, formatPrice, timeAfter} from '../../text/format.js';
import {languageName} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import {cancelled, postponed, registerBy, registrationClosed} from '../../text/phrases/activities.js';
import * as say from '../../text/phrases/activity-details.js';
import {audienceName, roleName} from '../../text/phrases/codes.js';
import {whenInWords} from '../../text/phrases/schedule.js';
import {newTab, timesIn} from '../../text/phrases/shared.js';
import {textIn} from '../../text/text-in.js';
import {heading} from '../shared/heading.js';
import {drawing, icon} from '../shared/icons.js';
import {isReaders, spoken} from '../shared/spoken.js';
import type {RowContext} from './item.js';
import type {LbbActivities} from './lbb-activities.js';
import {
  mail as mailPath,
  calendar as calendarPath,
  cup,
  family,
  interpreters,
  noPrice,
  page,
  printer,
  shareArrow,
  wheelchair,
} from './details-icons.js';

export {detailsStyles} from './details-styles.js';

/** What an opened activity needs besides its record. */
export type DetailsContext = Pick<RowContext, 'feed' | 'now' | 'level'> & {readonly host: LbbActivities};

/** What a visitor has asked for in an opened activity. */
export interface Use {
  /** The calendar's choices, open. */
  panel?: () => TemplateResult;
  /** What was done, for the eye and the ear. */
  said?: string;
  /** A text that could not be put on the clipboard: to be copied by hand. */
  byHand?: string;
}

const uses = new WeakMap<Activity | Occurrence, Use>();

const NEXT = 4;
const OLD = 365;

/** What stands below an activity's line when it is open; occurrence is the one that was opened, missing for offers by arrangement. */
export function details(activity: Activity, occurrence: Occurrence | undefined, context: DetailsContext): TemplateResult {
  return html`<div class="details">
    ${describe(activity, occurrence, context)} ${firstTime(activity, context)}
    <div class="side">${where(activity, occurrence, context)} ${next(activity, occurrence, context)} ${contacts(activity, context)}</div>
    ${limits(activity, context)} ${actions(activity, occurrence, context)} ${credit(activity, context)}
  </div>`;
}

type Content = TemplateResult | typeof nothing;

const block = (level: number, title: string, className: string, content: unknown): TemplateResult =>
  html`<section class="blk ${className}">${heading(level + 3, title, 'blk-title')}${content}</section>`;

const paragraph = (content: Content, className = ''): Content =>
  content === nothing ? nothing : html`<p class=${className}>${content}</p>`;

/** A link out of the page, which stays open. */
const outside = (href: string, words: unknown): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}<span class="vh"> (${newTab()})</span></a>`;

/** A number, a mail or a page that can be followed; what cannot stays text. */
const reach = (link: Link | undefined, written: string): TemplateResult =>
  link
    ? /^http/.test(link.href)
      ? outside(link.href, html`<bdi dir="ltr">${link.text}</bdi>`)
      : html`<a href=${link.href}><bdi dir="ltr">${link.text}</bdi></a>`
    : html`<bdi>${plainText(written)}</bdi>`;

/** A text in paragraphs, the addresses of pages in it as links. */
function prose(text: Text | undefined, feedLanguage: string): Content {
  if (!text) return nothing;
  const {text: words, lang, dir} = textIn(text, language(), feedLanguage);
  const isOwn = isReaders(lang);
  return html`<div class="desc" lang=${isOwn ? nothing : lang} dir=${isOwn ? nothing : dir}>
    ${words.split(/\n\s*\n/).map((part) => html`<p>${part.split('\n').map((line, i) => html`${i ? html`<br />` : nothing}${linked(line)}`)}</p>`)}
  </div>`;
}

/** The addresses within a line as links; one that looks like another host is shown as it really is. */
const linked = (line: string): unknown[] =>
  line.split(/(https?:\/\/[^\s<>"”»]+)/i).map((part, i) => {
    const [, address = '', rest = ''] = /^(.*?)([.,;:!?)\]}'’]*)$/.exec(part) ?? [];
    const link = i % 2 ? webLink(address) : undefined;
    return link
      ? html`${outside(link.href, html`<bdi dir="ltr">${address.includes(link.text) ? address : link.href}</bdi>`)}${rest}`
      : part;
  });

const isNow = ({from, until}: Notice, now: string): boolean => {
  const today = now.slice(0, 10);
  return (!from || from <= today) && (!until || until >= today);
};

function describe(activity: Activity, occurrence: Occurrence | undefined, {feed, now}: DetailsContext): TemplateResult {
  const place = feed.places.find(({id}) => id === (occurrence?.place ?? activity.place));
  const organization = feed.organizations.find(({id}) => id === activity.organization);
  const notices = [activity.notice, place?.notice, organization?.notice].filter((notice) => notice && isNow(notice, now));
  const links = [
    ...((occurrence?.url ?? activity.url) ? [{url: occurrence?.url ?? activity.url!, name: undefined}] : []),
    ...(activity.links ?? []),
  ];
  return html`${notices.map((notice) => html`<p class="notice">${icon('warning')}<span>${spoken(notice!.text, feed.language)}</span></p>`)}
  ${occurrence?.description && !isOff(occurrence) ? prose(occurrence.description, feed.language) : nothing}
  ${prose(activity.description, feed.language)}
  ${
    links.length
      ? html`<ul class="links">
          ${links.map(({url, name}) => {
            const link = webLink(url);
            return html`<li>
              ${icon('link')}<span
                >${name && link ? html`${outside(link.href, spoken(name, feed.language))} <bdi class="sub" dir="ltr">${link.text}</bdi>` : reach(link, url)}</span
              >
            </li>`;
          })}
        </ul>`
      : nothing
  }`;
}

const isOff = ({status}: Occurrence): boolean => status === 'cancelled' || status === 'postponed';

function firstTime(activity: Activity, {feed, now, level}: DetailsContext): Content {
  const {cost, access, registration, children, firstVisit, availableLanguage, interpretation, food, audience, support} = activity;
  const {minimumAge, maximumAge, safeguarding, accessibility, accessibilityText} = activity;
  const own = (text: Text | undefined) => spoken(text, feed.language);
  const place = feed.places.find(({id}) => id === activity.place);
  const facts: TemplateResult[] = [];
  const fact = (picture: TemplateResult, words: unknown, ...below: unknown[]) => {
    const sub = below.filter((line) => line && line !== nothing);
    facts.push(html`<li>${picture}<span>${words}${sub.map((line) => html`<span class="sub">${line}</span>`)}</span></li>`);
  };
  /** The first that says something stands as the fact, the others below it. */
  const factOf = (picture: TemplateResult, ...lines: unknown[]) => {
    const [first, ...below] = lines.filter((line) => line && line !== nothing);
    if (first) fact(picture, first, ...below);
  };
  const isFree = cost?.free ?? cost?.amount === 0;
  factOf(
    drawing(noPrice),
    isFree ? say.free() : cost?.amount ? say.costs(formatPrice(cost.amount, language(), cost.currency)) : undefined,
    own(cost?.text),
  );
  const {deadline, capacity} = registration ?? {};
  const isClosed = deadline !== undefined && deadline < now.slice(0, 10);
  factOf(
    icon(access === 'drop-in' ? 'door' : 'pencil'),
    access && (say.accessSentence(access) ?? access),
    deadline && (isClosed ? registrationClosed() : registerBy(formatDay(deadline, language()))),
    own(registration?.text),
    capacity && say.roomFor(capacity),
    !isClosed &&
      registration?.url &&
      (webLink(registration.url)
        ? html`${outside(webLink(registration.url)!.href, say.registration())} <bdi dir="ltr">${webLink(registration.url)!.text}</bdi>`
        : reach(undefined, registration.url)),
    !isClosed && registration?.email && reach(mailLink(registration.email), registration.email),
    !isClosed && registration?.telephone && reach(phoneLink(registration.telephone), registration.telephone),
  );
  factOf(
    icon('people'),
    own(activity.audienceText),
    audience?.length &&
      formatList(
        audience.map((code) => audienceName(code) ?? code),
        language(),
      ),
  );
  if (minimumAge !== undefined || maximumAge !== undefined)
    fact(icon('people'), say.ages(maximumAge === undefined ? `${minimumAge}+` : `${minimumAge ?? 0}–${maximumAge}`));
  factOf(drawing(family), children && (say.childrenSentence(children) ?? children), own(safeguarding));
  factOf(icon('hand'), firstVisit && (say.firstVisitSentence(firstVisit) ?? firstVisit));
  const names = (tags: readonly string[]) =>
    formatList(
      tags.map((tag) => languageName(tag, language())),
      language(),
    );
  factOf(icon('speech'), availableLanguage?.length && say.weSpeak(names(availableLanguage)));
  if (interpretation) {
    const {available, languages, providedBy, text} = interpretation;
    const provider = feed.organizations.find(({id}) => id === providedBy);
    fact(
      drawing(interpreters),
      available === 'no'
        ? say.noInterpreter()
        : available === 'on-request'
          ? say.interpreterOnRequest()
          : languages?.length
            ? say.interpreterIn(names(languages))
            : say.interpreter(),
      available === 'on-request' && languages?.length && names(languages),
      own(text),
      own(provider?.name),
    );
  }
  const ways = accessibility ?? place?.accessibility;
  factOf(
    drawing(wheelchair),
    own(accessibilityText ?? (accessibility ? undefined : place?.accessibilityText)),
    ways?.length &&
      formatList(
        ways.map((code) => say.accessibilityName(code) ?? code),
        language(),
      ),
  );
  factOf(drawing(cup), own(food));
  for (const code of support ?? []) fact(icon('hand'), say.supportSentence(code) ?? code);
  return facts.length
    ? block(
        level,
        say.firstTime(),
        'first',
        html`<ul class="facts">
          ${facts}
        </ul>`,
      )
    : nothing;
}

function where(activity: Activity, occurrence: Occurrence | undefined, {feed, level}: DetailsContext): Content {
  const isElsewhere = Boolean(occurrence?.place ?? occurrence?.location);
  const {place: id, location} = isElsewhere ? occurrence! : activity;
  const own = (text: Text | undefined) => spoken(text, feed.language);
  const place = feed.places.find((place) => place.id === id);
  const meetingPoint = isElsewhere ? undefined : activity.meetingPoint;
  const room = isElsewhere ? place?.room : (activity.room ?? place?.room);
  let lines: unknown;
  let map: string | undefined;
  if (place?.visibility === 'area')
    lines = html`${paragraph(place.area ? own(place.area) : place.address?.addressLocality ? html`${place.address.addressLocality}` : nothing, 'name')}
      <p>${say.addressOnRequest()}</p>`;
  else if (place) {
    map = mapLink(place);
    lines = html`<p class="name">${own(place.name)}</p>
      ${addressLines(place.address).map((line) => html`<p><bdi>${line}</bdi></p>`)} ${paragraph(own(room))} ${reachPlace(place)}
      ${labelled(say.directions(), own(place.directions))} ${labelled(say.transport(), own(place.transport))}`;
  } else if (location) {
    const words = textIn(location, language(), feed.language).text;
    // A name alone ("Torvet") would be found anywhere; with a post code it is an address.
    map = mapLink({geo: isElsewhere ? undefined : activity.geo, address: /\b\d{4}\b/.test(words) ? {streetAddress: words} : undefined});
    lines = html`<p class="name">${linked(words)}</p>
      ${paragraph(own(room))}`;
  } else if (meetingPoint) map = mapLink({geo: activity.geo});
  if (!lines && !meetingPoint) return nothing;
  return block(
    level,
    say.where(),
    'place',
    html`${lines} ${labelled(say.meetingPoint(), own(meetingPoint))}
    ${map ? html`<p class="act no-print">${icon('pin')}${outside(map, say.showOnMap())}</p>` : nothing}`,
  );
}

const labelled = (label: string, content: Content): Content =>
  content === nothing ? nothing : html`<p class="small"><span class="muted">${label}:</span> ${content}</p>`;

const reachPlace = ({telephone}: Place): Content =>
  telephone ? html`<p class="act">${icon('phone')}${reach(phoneLink(telephone), telephone)}</p>` : nothing;

/** The rule in words and the next dates, with those that are cancelled. */
function next(activity: Activity, occurrence: Occurrence | undefined, {feed, now, level}: DetailsContext): Content {
  const today = now.slice(0, 10);
  const rules = activity.schedule
    .filter(({byDay, repeatFrequency}) => byDay?.length ?? repeatFrequency)
    .map((schedule) => whenInWords(schedule, today))
    .filter((words) => words !== undefined);
  const coming = activity.occurrences.filter((one) => !isOver(one, now) && (!occurrence || one.start > occurrence.start)).slice(0, NEXT);
  const time = occurrence?.start.slice(11);
  const dates = coming.map((one) => {
    const other = one.start.slice(11) === time ? '' : one.start.slice(11);
    const day = timeAfter(
      formatDay(one.start, language(), {year: one.start.slice(0, 4) !== now.slice(0, 4)}),
      other || undefined,
      undefined,
      language(),
    );
    const status = one.status === 'cancelled' ? cancelled() : one.status === 'postponed' ? postponed() : undefined;
    return html`<li class=${status ? 'not' : ''}>
      <time datetime=${one.start}>${day}</time>${status ? html`: ${status}` : nothing}${
        one.reason ? html` <span class="small">${spoken(one.reason, feed.language)}</span>` : nothing
      }
    </li>`;
  });
  if (!rules.length && !dates.length) return nothing;
  return block(
    level,
    dates.length ? say.nextTimes() : say.when(),
    'next',
    html`${rules.map((words) => html`<p class="rule">${words}</p>`)}
    ${
      dates.length
        ? html`<ul>
            ${dates}
          </ul>`
        : nothing
    }
    ${activity.timeZone && activity.timeZone !== feed.timeZone ? html`<p class="small muted">${timesIn(activity.timeZone)}</p>` : nothing}`,
  );
}

const BUSINESS_OF_OTHERS = ['municipality', 'professional', 'professionals', 'volunteers', 'partners'];

/** May a visitor use it? What only the municipality or the volunteers may use is left to the contact card. */
const isForVisitors = (codes: readonly string[] | undefined): boolean =>
  !codes?.length || codes.some((code) => !BUSINESS_OF_OTHERS.includes(code));

/** The activity's own contacts, else those of its organization, else the organization's number and mail. */
function contactsOf({contacts: ids, organization}: Activity, {feed}: DetailsContext): Contact[] {
  const usable = feed.contacts.filter((contact) => isForVisitors(contact.for));
  const own = (ids ?? []).flatMap((id) => usable.find((contact) => contact.id === id) ?? []);
  if (own.length) return own;
  for (const {id, telephone, email, name} of organizationChain(organization, feed.organizations)) {
    const theirs = usable.filter((contact) => contact.organization === id && contact.role !== 'problems');
    const first = theirs.find(({role}) => role === 'contact') ?? theirs[0];
    if (first) return [first];
    const channels = [...(telephone ? [{type: 'phone', value: telephone}] : []), ...(email ? [{type: 'email', value: email}] : [])];
    if (channels.length) return [{id, title: name, channels}];
  }
  return [];
}

function contacts(activity: Activity, context: DetailsContext): Content {
  const {feed, level, now} = context;
  const own = (text: Text | undefined) => spoken(text, feed.language);
  const found = contactsOf(activity, context);
  if (!found.length) return nothing;
  return block(
    level,
    say.contact(),
    'contact',
    found.map(({title, role, name, channels, responseTime, text}) => {
      const called = title ? own(title) : role ? html`${roleName(role) ?? role}` : name ? html`<bdi>${name}</bdi>` : nothing;
      return html`${paragraph(called, 'who')}
      ${channels?.filter((channel) => isForVisitors(channel.for)).map((channel) => channelLine(channel, feed.language, now))}
      ${paragraph(own(responseTime), 'small muted')} ${paragraph(own(text), 'small muted')}`;
    }),
  );
}

function channelLine({type, value, text, hours}: Channel, feedLanguage: string, now: string): TemplateResult {
  const isMail = /mail/.test(type) && type !== 'voicemail';
  const isPhone = type === 'phone' || type === 'voicemail' || type === 'sms';
  const link = isMail ? mailLink(value) : isPhone ? phoneLink(value, type === 'sms' ? 'sms' : 'tel') : webLink(value);
  const times = hours?.map(({opens, closes, ...rule}) =>
    whenInWords({...rule, repeatFrequency: rule.byMonthWeek ? 'P1M' : 'P1W', startTime: opens, endTime: closes}, now.slice(0, 10)),
  );
  return html`<p class="act">
    ${isMail ? drawing(mailPath) : icon(type === 'sms' ? 'speech' : isPhone ? 'phone' : 'link')}<span>
      ${type === 'sms' ? 'SMS ' : nothing}${reach(link, value)}
      ${times?.map((words) => (words ? html`<span class="sub">${words}</span>` : nothing))}
      ${text ? html`<span class="sub">${spoken(text, feedLanguage)}</span>` : nothing}
    </span>
  </p>`;
}

function limits(activity: Activity, {feed, level}: DetailsContext): Content {
  const all = limitationsOf(activity, feed);
  if (!all.length) return nothing;
  const own = (text: Text | undefined) => spoken(text, feed.language);
  return block(
    level,
    say.limits(),
    'limits',
    html`<p>${say.supplement()}</p>
      <dl>
        ${all.map(({code, text, instead, url}) => {
          const link = url === undefined ? undefined : webLink(url);
          const name = (code && say.limitationName(code)) ?? undefined;
          return html`<div>
            <dt><span>${text ? own(text) : (name ?? code)}</span></dt>
            ${
              instead || link
                ? html`<dd>
                    <span class="vh">${say.instead()}: </span
                    >${link ? outside(link.href, instead ? own(instead) : link.text) : own(instead)}
                  </dd>`
                : nothing
            }
          </div>`;
        })}
      </dl>`,
  );
}

/** The page's address with this activity as its hash. */
export const linkTo = (activity: Activity, occurrence?: Occurrence): string =>
  location.href.replace(/#.*/s, '') + deepLink(activity, occurrence);

const takeAlong = () => import('./take-along.js');

function actions(activity: Activity, occurrence: Occurrence | undefined, context: DetailsContext): TemplateResult {
  const {host} = context;
  const record = occurrence ?? activity;
  const use = uses.get(record) ?? {};
  const change = (more: Use) => {
    uses.set(record, more);
    host.requestUpdate();
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      change({said: say.copied()});
    } catch {
      change({byHand: text});
    }
  };
  const toggleCalendar = async () => {
    if (use.panel) return change({});
    const {calendarPanel} = await takeAlong();
    change({panel: await calendarPanel(activity, occurrence, context)});
  };
  const share = () => {
    const {text: title} = textIn(occurrence?.name ?? activity.name, language(), context.feed.language);
    // Closing the sheet is no error.
    navigator.share({title, url: linkTo(activity, occurrence)}).catch(() => {});
  };
  const act = (picture: TemplateResult, words: string, onClick: () => unknown) =>
    html`<button type="button" class="act" @click=${onClick}>${picture}<span>${words}</span></button>`;
  const id = `calendar-${encodeURIComponent(activity.id + (occurrence?.start ?? ''))}`;
  return html`<div class="acts-row" @focusin=${takeAlong} @pointerenter=${takeAlong}>
      ${
        activity.occurrences.length
          ? html`<button
              type="button"
              class="act"
              aria-expanded=${Boolean(use.panel)}
              aria-controls=${use.panel ? id : nothing}
              @click=${toggleCalendar}
            >
              ${drawing(calendarPath)}<span>${say.addToCalendar()}</span>
            </button>`
          : nothing
      }
      ${act(icon('link'), say.copyLink(), () => copy(linkTo(activity, occurrence)))}
      ${'share' in navigator ? act(drawing(shareArrow), say.share(), share) : nothing}
      ${act(drawing(printer), say.print(), async () => (await takeAlong()).printActivity(activity, occurrence, context))}
      ${act(drawing(page), say.copyText(), async () => copy((await takeAlong()).postFor(activity, occurrence, context)))}
      <span class="said" role="status">${use.said ?? ''}</span>
    </div>
    ${use.panel ? html`<div class="panel" id=${id}>${use.panel()}</div>` : nothing}
    ${
      use.byHand
        ? html`<textarea
            class="by-hand"
            readonly
            rows="4"
            aria-label=${say.copyText()}
            .value=${use.byHand}
            @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
          ></textarea>`
        : nothing
    }`;
}

/** Who runs it, with whom, and how old this is. */
function credit(
  {organization, contributors, coordinatedWith, lastChecked, funding}: Activity,
  {feed, now}: DetailsContext,
): TemplateResult {
  const nameOf = ({name}: Organization) => textIn(name, language(), feed.language).text;
  const chain = organizationChain(organization, feed.organizations).map(nameOf);
  const others = [...(contributors ?? []), ...(coordinatedWith ?? [])]
    .filter((id, i, all) => id !== organization && all.indexOf(id) === i)
    .flatMap((id) => feed.organizations.find((one) => one.id === id) ?? [])
    .map(nameOf);
  const day = lastChecked && formatDay(lastChecked, language(), {weekday: false, year: true});
  const isOld = lastChecked !== undefined && lastChecked < formatDate(parseDate(now.slice(0, 10))! - OLD);
  return html`${isOld ? html`<p class="notice">${icon('warning')}<span>${say.oldFacts(day!)}</span></p>` : nothing}
    <p class="credit">
      ${chain.length ? html`<span>${say.runBy(chain.join(' · '))}</span>` : nothing}
      ${others.length ? html`<span>${say.togetherWith(formatList(others, language()))}</span>` : nothing}
      ${funding ? html`<span>${spoken(funding, feed.language)}</span>` : nothing}
      ${day && !isOld ? html`<span>${say.checked(day)}</span>` : nothing}
    </p>`;
}
