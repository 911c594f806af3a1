import {html, nothing, type TemplateResult} from 'lit';
import {deepLink} from '../../../model/deep-link.js';
import {isOnline} from '../../../model/meeting.js';
import type {Activity, Occurrence} from '../../../model/feed.js';
import {language} from '../../../text/words.js';
import {words} from '../../../text/generated/words/activities.js';
import {untitled} from '../../../text/phrases/activities.js';
import * as say from '../../../text/phrases/activity-details.js';
import {postText} from '../../../text/post-text.js';
import {textIn} from '../../../text/text-in.js';
import {copyText} from '../../shared/button.js';
import {drawing, icon} from '../../shared/icons.js';
import {lazy} from '../../shared/lazy.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {calendar, page, shareArrow} from './icons.js';
import {linkTo} from './markup.js';

const loadSign = lazy(() => import('./sign.js'), words);
const loadPrint = lazy(() => import('../print/sheet.js'), words);

/** Days that are read for a file of all dates. */
const A_YEAR = 366;

/** What one can do with an activity. */
export function actions(activity: Activity, occurrence: Occurrence | undefined, catalogue: Catalogue, context: Context): TemplateResult {
  const {use} = catalogue;
  const isCalendarOpen = context.calendar !== undefined && use.isCalendarOpen === true;
  const copy = async (text: string) => catalogue.update({use: (await copyText(text)) ? {isCopied: true} : {textToCopy: text}});
  const act = (drawn: TemplateResult, words: string, onClick: () => unknown, id?: string) =>
    html`<button
      type="button"
      class="act"
      aria-expanded=${id ? isCalendarOpen : nothing}
      aria-controls=${id && isCalendarOpen ? id : nothing}
      @click=${onClick}
    >
      ${drawn}<span>${words}</span>
    </button>`;
  const id = `calendar-${encodeURIComponent(deepLink(activity, occurrence))}`;
  const show = async ({currentTarget}: Event) => (await loadSign()).showSign(activity, occurrence, context, currentTarget as HTMLElement);
  const url = linkTo(activity, occurrence);
  const share = () => {
    const title = textIn((occurrence?.name ?? activity.name) || untitled(), language(), context.feed.language).text;
    // Closing the sheet is no error.
    return navigator.share({title, url}).catch(() => {});
  };
  const openCalendar = () => {
    catalogue.daysToRead = Math.max(catalogue.daysToRead, A_YEAR);
    catalogue.update({use: {isCalendarOpen: !use.isCalendarOpen}});
  };
  const post = () => postText(activity, occurrence, {feed: context.feed, now: context.now, url});
  const place = occurrence?.place ?? occurrence?.location ?? activity.place ?? activity.location ?? activity.meetingPoint;
  return html`<div class="acts-row wrap no-print">
      ${place && !isOnline(activity, occurrence, context.feed.places) ? html`<button type="button" class="btn" @click=${show}>${icon('sign', 'flip')}<span>${say.showToDane()}</span></button>` : nothing}
      ${activity.occurrences.length ? act(drawing(calendar), say.addToCalendar(), openCalendar, id) : nothing}
      ${act(icon('link'), say.copyLink(), () => copy(url))}
      ${'share' in navigator ? act(drawing(shareArrow), say.share(), share) : nothing}
      ${act(icon('printer'), say.print(), async () => (await loadPrint()).printActivity(activity, occurrence, catalogue, context))}
      ${act(drawing(page), say.copyText(), () => copy(post()))}
      <span class="said" role="status">${use.isCopied ? say.copied() : nothing}</span>
    </div>
    ${isCalendarOpen ? html`<div class="panel no-print" id=${id}>${context.calendar!(activity, occurrence, catalogue, context)}</div>` : nothing}
    ${
      use.textToCopy
        ? html`<textarea
            class="panel no-print"
            readonly
            rows="4"
            aria-label=${say.copyByHand()}
            .value=${use.textToCopy}
            @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
          ></textarea>`
        : nothing
    }`;
}
