// Made by scripts/i18n.mjs; not to be changed by hand.
export {format} from '../../format/ar.js';

export const templates = {
};
