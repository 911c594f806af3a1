// Made by scripts/generate/i18n.mjs; not to be changed by hand.
/** The languages whose words a speaker has read. */
export const reviewed: readonly string[] = ["da"];
