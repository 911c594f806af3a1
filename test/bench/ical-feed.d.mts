export const period: {readonly from: string; readonly until: string; readonly timeZone: string};
export function calendarOf(events: number, options?: {seed?: number; begun?: 1990}): string;
