import {LbbContactCard} from './elements/contact-card/lbb-contact-card.js';
import {define} from './elements/shared/define.js';

define('lbb-contact-card', LbbContactCard);

export type * from './index.js';
