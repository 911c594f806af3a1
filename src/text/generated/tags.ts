// Made by scripts/generate/i18n.mjs; not to be changed by hand.
/** The languages the elements speak, Danish first. */
export const tags: readonly string[] = 'da en uk ar ti fa-AF fa ps ku ckb so tr ru sw fr my'.split(' ');
