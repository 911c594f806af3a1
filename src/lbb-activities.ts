import {LbbActivities} from './elements/activities/lbb-activities.js';
import {define} from './elements/shared/define.js';

define('lbb-activities', LbbActivities);

export type * from './index.js';
