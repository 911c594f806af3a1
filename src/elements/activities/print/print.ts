/** What goes on paper when the visitor asks for it. */
export {printList} from './list.js';
export {printActivity} from './sheet.js';
