/** How often a recurrence rule repeats (RFC 5545 §3.3.10), from the shortest period to the longest. */
export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
