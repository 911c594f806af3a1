/** What frames the list; loaded as one part when the list is painted. */
import {buttonStyles, footStyles, noticeStyles} from '../../shared/common-styles.js';
import type {FreshHost} from '../../shared/fresh-controller.js';
import {joinPage} from '../../shared/join-page.js';
import {yieldToPage} from '../../shared/pause.js';
import {pickerStyles} from '../../shared/language-picker.js';
import {limitsStyles} from '../limits/limits.styles.js';
import {itemIcons} from '../list/icons.js';
import {rareIcons} from '../list/rare-icons.js';
import {rowStyles} from '../list/row.styles.js';
import type {Catalogue} from '../catalogue.js';
import {countIn} from '../count.js';
import {barStyles} from '../search/bar.styles.js';
import {frameStyles} from './frame.styles.js';
import {FocusController} from './keep-focus.js';
import {PlaceController} from './keep-place.js';
import {PageController, type PageHost} from './page.js';

export {languagePicker} from '../../shared/language-picker.js';
export {addStyles} from '../../shared/add-styles.js';
export {moreButton} from '../list/more.js';
export {ongoing} from '../list/ongoing.js';
export {bar} from '../search/bar.js';
export {prepareSearch} from '../search/searching.js';
export {sources} from './sources.js';
export {failed, failedAbove, nothingOn, notices} from './states.js';
export {around} from './tools.js';

/** Counts what is listed in a task of its own: of a large feed that is much, and the frame is drawn in the next one. */
export function countAhead(catalogue: Catalogue): Promise<void> {
  catalogue.countAhead = () => countIn(catalogue);
  catalogue.countAhead();
  return yieldToPage();
}

/** Ties the catalogue to its page and to the time. */
export function join(host: PageHost & FreshHost, catalogue: Catalogue): void {
  Object.assign(itemIcons, rareIcons);
  new FocusController(host, catalogue);
  new PlaceController(host);
  new PageController(host, catalogue);
  joinPage(host, [], () => true);
}

export const styles = [buttonStyles, footStyles, noticeStyles, pickerStyles, frameStyles, barStyles, rowStyles, limitsStyles];
