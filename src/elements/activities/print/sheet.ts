import {html, nothing} from 'lit';
import type {Activity, Occurrence} from '../../../model/feed.js';
import {language} from '../../../text/words.js';
import {untitled} from '../../../text/phrases/activities.js';
import {momentText} from '../../../text/post-text.js';
import {baseStyles} from '../../shared/base-styles.js';
import {controlStyles} from '../../shared/control-styles.js';
import {buttonStyles, footStyles} from '../../shared/common-styles.js';
import {heading} from '../../shared/heading.js';
import {localizedText} from '../../shared/localized-text.js';
import {withTimes} from '../../shared/with-times.js';
import {root} from '../../shared/root.js';
import {printAlone} from '../../shared/print-alone.js';
import {tagStyles} from '../../shared/tag-styles.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {styles as detailsStyles} from '../details/details.styles.js';
import {linkTo} from '../details/markup.js';
import {listStyles} from '../list/list.styles.js';
import {shellStyles} from '../shell.styles.js';
import {sheetStyles} from './sheet.styles.js';

/** One activity on paper: its name, when, and all that stands below an open line. */
export function printActivity(activity: Activity, occurrence: Occurrence | undefined, catalogue: Catalogue, context: Context): void {
  printAlone(
    root(
      document.body,
      html`
      ${heading(1, localizedText((occurrence?.name ?? activity.name) || untitled(), context.feed.language), 'title1')}
      ${occurrence ? html`<p class="moment">${withTimes(momentText(occurrence, language()))}</p>` : nothing}
      ${context.details?.(activity, occurrence, catalogue, {...context, level: -1})}
      <p class="credit muted wrap"><bdi dir="ltr">${linkTo(activity, occurrence)}</bdi></p>`,
      'sheet',
    ),
    [baseStyles, controlStyles, buttonStyles, footStyles, tagStyles, shellStyles, listStyles, ...detailsStyles, sheetStyles],
  );
}
