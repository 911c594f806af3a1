import {LbbVolunteerSignup} from './elements/volunteer-signup/lbb-volunteer-signup.js';
import {define} from './elements/shared/define.js';

define('lbb-volunteer-signup', LbbVolunteerSignup);

export type * from './index.js';
