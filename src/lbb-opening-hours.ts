import {LbbOpeningHours} from './elements/opening-hours/lbb-opening-hours.js';
import {define} from './elements/shared/define.js';

define('lbb-opening-hours', LbbOpeningHours);

export type * from './index.js';
