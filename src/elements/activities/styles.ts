import type {CSSResult} from 'lit';
import {baseStyles} from '../shared/base-styles.js';
import {controlStyles} from '../shared/control-styles.js';
import {headStyles} from '../shared/head.js';
import {tagStyles} from '../shared/tag-styles.js';
import {listStyles} from './list/list.styles.js';
import {shellStyles} from './shell.styles.js';

/** What the first view needs; lazily loaded parts bring their own. */
export const styles: CSSResult[] = [baseStyles, controlStyles, headStyles, tagStyles, shellStyles, listStyles];
