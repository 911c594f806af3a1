import {html, nothing, type TemplateResult} from 'lit';
import type {Activity, Feed, Text} from '../../../model/feed.js';
import {mailLink, phoneLink, webLink} from '../../../model/links.js';
import {withId} from '../../../model/with-id.js';
import {formatDay} from '../../../text/format.js';
import {languagesInWords} from '../../../text/languages-in-words.js';
import {language} from '../../../text/words.js';
import {registerBy, registrationClosed} from '../../../text/phrases/activities.js';
import * as say from '../../../text/phrases/activity-details.js';
import {audienceName} from '../../../text/phrases/codes.js';
import {textIn} from '../../../text/text-in.js';
import {danishWords} from '../../shared/danish-words.js';
import {drawing} from '../../shared/drawing.js';
import {list, type Content} from '../../shared/markup.js';
import {isPageLanguage, localizedText} from '../../shared/localized-text.js';
import {cup, family, interpreters, noPrice, wheelchair} from './icons.js';
import type {Context} from '../context.js';
import {below, block, linkOrText, phrase} from './markup.js';
import {itemIcon} from '../list/icons.js';

/** The first line that says something is the fact, the others stand below it; without any there is no fact. */
function fact(icon: TemplateResult, ...lines: unknown[]): Content {
  const [first, ...more] = lines.filter((line) => line && line !== nothing);
  return first ? html`<li>${icon}<span>${first}${more.map(below)}</span></li>` : nothing;
}

/** What somebody wants to know who has never been there; only what the feed says. */
export function firstTime(activity: Activity, {feed, now, level}: Context): Content {
  const {cost, access, registration, children, firstVisit, interpretation, minimumAge, maximumAge, audience = []} = activity;
  const own = (text: Text | undefined) => localizedText(text, feed.language);
  const place = withId(feed.places, activity.place);
  const {accessibility: ways, accessibilityText: wayText} = activity.accessibility || activity.accessibilityText ? activity : (place ?? {});
  const {url, email, telephone, deadline, capacity} = registration ?? {};
  const isClosed = deadline !== undefined && deadline < now.slice(0, 10);
  const facts = [
    fact(drawing(noPrice), say.priceWords(cost), own(cost?.text)),
    fact(
      itemIcon(access === 'drop-in' ? 'door' : 'pencil'),
      access && danishWords(say.accessSentence(access) ?? access),
      deadline && (isClosed ? registrationClosed() : registerBy(formatDay(deadline, language()))),
      own(registration?.text),
      capacity && say.roomFor(capacity),
      ...(isClosed
        ? []
        : [
            url && linkOrText(webLink(url), url, say.registration()),
            email && linkOrText(mailLink(email), email),
            telephone && linkOrText(phoneLink(telephone), telephone),
          ]),
    ),
    fact(itemIcon('people'), own(activity.audienceText), phrase(audience.includes('everyone') ? ['everyone'] : audience, audienceName)),
    fact(
      itemIcon('people'),
      (minimumAge ?? maximumAge) !== undefined &&
        say.ages(maximumAge === undefined ? `${minimumAge}+` : `${minimumAge ?? 0}–${maximumAge}`),
    ),
    fact(drawing(family), children && (say.childrenSentence(children) ?? children), own(activity.safeguarding)),
    fact(itemIcon('hand'), firstVisit && (say.firstVisitSentence(firstVisit) ?? firstVisit)),
    fact(itemIcon('speech'), activity.availableLanguage?.length && say.weSpeak(languagesInWords(activity.availableLanguage))),
    interpretation ? interpreterFact(interpretation, feed) : nothing,
    // The feed's own words say more, unless the reader would not understand them.
    fact(
      drawing(wheelchair),
      ...(wayText && ways?.length && isPageLanguage(textIn(wayText, language(), feed.language).lang)
        ? []
        : [phrase(ways ?? [], say.accessibilityName)]),
      own(wayText),
    ),
    fact(drawing(cup), own(activity.food)),
    ...(activity.support ?? []).map((code) => fact(itemIcon('hand'), say.supportSentence(code) ?? code)),
  ].filter((one) => one !== nothing);
  return facts.length ? block(level, say.firstTime(), 'first', list('facts', facts)) : nothing;
}

function interpreterFact({available, languages, providedBy, text}: NonNullable<Activity['interpretation']>, feed: Feed): Content {
  const spoken = languagesInWords(languages);
  const words = localizedText(text, feed.language);
  return fact(
    drawing(interpreters),
    available === 'no'
      ? say.noInterpreter()
      : available === 'on-request'
        ? say.interpreterOnRequest()
        : spoken
          ? say.interpreterIn(spoken)
          : say.interpreter(),
    available === 'on-request' && spoken,
    available === 'no' && words === nothing ? say.bringFriend() : words,
    localizedText(withId(feed.organizations, providedBy)?.name, feed.language),
  );
}
