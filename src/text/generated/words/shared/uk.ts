// Made by scripts/i18n.mjs; not to be changed by hand.
export {format} from '../../format/uk.js';

export const templates = {
};
