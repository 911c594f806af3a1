/** Where `proev-dit-feed.html` lies as seen from this file; only the script-tag build, which brings that page, defines it. */
declare const CHECKER_PAGE: string;

/** The page on which webmasters see what becomes of a feed; empty where it has not come along. */
export const checkerPage = typeof CHECKER_PAGE === 'string' ? new URL(CHECKER_PAGE, import.meta.url).href : '';

/** Writes to the webmaster's console, with the way to that page. */
export const logToConsole = (level: 'error' | 'warn' | 'info', where: string, sentence: string): void =>
  console[level](`lbb-elements, ${where}: ${sentence}${checkerPage && ` – ${checkerPage}`}`);
