import {countActivities} from '../../model/activity-count.js';
import type {Catalogue} from './catalogue.js';

/** How many activities are listed; 0 before any can be. */
export const countIn = (catalogue: Catalogue): number =>
  catalogue.listing ? countActivities(catalogue.agenda, catalogue.listing, catalogue.choice) : 0;
