/** See dates.mjs. */
export function fillDates(text: string, today: string): string;
