/** What frames the list; loaded as one part when the list is painted. */
import {pickerStyles} from '../../shared/language-picker.js';
import {noticeStyles} from '../../shared/notice-styles.js';
import {limitsStyles} from '../limits/limits.styles.js';
import {rowStyles} from '../list/row.styles.js';
import {pageStyles} from '../print/page.styles.js';
import {barStyles} from '../search/bar.styles.js';
import {frameStyles} from './frame.styles.js';

export {languagePicker} from '../../shared/language-picker.js';
export {limitsOf, limitsSection} from '../limits/limits.js';
export {bar} from '../search/bar.js';
export {PageController} from './page.js';
export {sources} from './sources.js';
export {failed, failedAbove, nothingOn, stale} from './states.js';
export {tools} from './tools.js';
export const styles = [pickerStyles, noticeStyles, frameStyles, barStyles, rowStyles, pageStyles, limitsStyles];
