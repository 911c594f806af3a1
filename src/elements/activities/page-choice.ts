/** What a page chooses by attributes, and where a link's activity stands: loaded by pages that do either. */
export {findItem} from '../../model/find-item.js';
export {chooserOf} from '../../model/fixed-choice.js';
