/** Where `proev-dit-feed.html` lies as seen from this file; only the script-tag build, which brings that page, defines it. */
declare const CHECKER_PAGE: string;

const path = typeof CHECKER_PAGE === 'string' ? CHECKER_PAGE : '';

/** The page on which webmasters see what becomes of a feed; empty where it has not come along. */
export const checkerPage = path && new URL(path, import.meta.url).href;

/** Writes to the webmaster's console, with the way to that page. */
export const logToConsole = (level: 'error' | 'warn' | 'info', where: string, sentence: string): void =>
  console[level](`lbb-elements, ${where}: ${sentence}${checkerPage && ` – ${checkerPage}`}`);
