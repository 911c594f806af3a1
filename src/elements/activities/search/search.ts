/** What searching needs: what answers queries, the panel of filters, and the view for when nothing fits. */
import {optionStyles} from '../../shared/option-styles.js';
import {panelStyles} from './panel.styles.js';

export * from './search-index.js';
export {noneFits} from './empty.js';
export {panel} from './panel.js';
export const styles = [optionStyles, panelStyles];
