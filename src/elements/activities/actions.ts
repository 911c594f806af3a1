import {html, nothing, type TemplateResult} from 'lit';
import {deepLink} from '../../model/deep-link.js';
import type {Activity, Occurrence} from '../../model/feed.js';
import {language} from '../../text/words.js';
import * as say from '../../text/phrases/activity-details.js';
import {textIn} from '../../text/text-in.js';
import {drawing, icon} from '../shared/icons.js';
import {calendar, page, printer, shareArrow} from './details-icons.js';
import type {DetailsContext} from './details-pieces.js';

/** What a visitor has asked for in an opened activity. */
interface Use {
  /** The calendar's choices, open. */
  readonly panel?: () => TemplateResult;
  /** What was done, for the eye and the ear. */
  readonly said?: string;
  /** A text that could not be put on the clipboard: to be copied by hand. */
  readonly byHand?: string;
}

const uses = new WeakMap<Activity | Occurrence, Use>();

/** The page's address with this activity, or one date of it, as its hash. */
export const linkTo = (activity: Activity, occurrence?: Occurrence): string =>
  location.href.replace(/#.*/s, '') + deepLink(activity, occurrence);

const takeAlong = () => import('./take-along.js');

/** What one can do with an activity; what that needs is fetched when somebody comes near. */
export function actions(activity: Activity, occurrence: Occurrence | undefined, context: DetailsContext): TemplateResult {
  const use = uses.get(occurrence ?? activity) ?? {};
  const change = (next: Use) => {
    uses.set(occurrence ?? activity, next);
    context.host.requestUpdate();
  };
  const copy = (text: string) =>
    // Without https there is no clipboard, and a page may be denied it.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => change({said: say.copied()}),
      () => change({byHand: text}),
    );
  const act = (picture: TemplateResult, words: string, onClick: () => unknown, id?: string) =>
    html`<button
      type="button"
      class="act"
      aria-expanded=${id ? Boolean(use.panel) : nothing}
      aria-controls=${id && use.panel ? id : nothing}
      @click=${onClick}
    >
      ${picture}<span>${words}</span>
    </button>`;
  const id = `calendar-${encodeURIComponent(deepLink(activity, occurrence))}`;
  const show = async ({currentTarget}: Event) => (await takeAlong()).showSign(activity, occurrence, context, currentTarget as HTMLElement);
  const place = occurrence?.place ?? occurrence?.location ?? activity.place ?? activity.location ?? activity.meetingPoint;
  return html`<div class="acts-row" @focusin=${takeAlong} @pointerenter=${takeAlong}>
      ${place ? html`<button type="button" class="btn" @click=${show}>${icon('sign', 'flip')}<span>${say.showToDane()}</span></button>` : nothing}
      ${
        activity.occurrences.length
          ? act(
              drawing(calendar),
              say.addToCalendar(),
              async () => change(use.panel ? {} : {panel: await (await takeAlong()).calendarPanel(activity, occurrence, context)}),
              id,
            )
          : nothing
      }
      ${act(icon('link'), say.copyLink(), () => copy(linkTo(activity, occurrence)))}
      ${
        'share' in navigator
          ? act(drawing(shareArrow), say.share(), () =>
              navigator
                .share({
                  title: textIn(occurrence?.name ?? activity.name, language(), context.feed.language).text,
                  url: linkTo(activity, occurrence),
                })
                // Closing the sheet is no error.
                .catch(() => {}),
            )
          : nothing
      }
      ${act(drawing(printer), say.print(), async () => (await takeAlong()).printActivity(activity, occurrence, context))}
      ${act(drawing(page), say.copyText(), async () => copy((await takeAlong()).postFor(activity, occurrence, context)))}
      <span class="said" role="status">${use.said}</span>
    </div>
    ${use.panel ? html`<div class="panel" id=${id}>${use.panel()}</div>` : nothing}
    ${
      use.byHand
        ? html`<textarea
            class="panel"
            readonly
            rows="4"
            aria-label=${say.copyByHand()}
            .value=${use.byHand}
            @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
          ></textarea>`
        : nothing
    }`;
}
