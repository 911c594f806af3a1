export interface BenchActivity {
  readonly [field: string]: unknown;
}

export interface BenchFeed {
  readonly version: number;
  readonly activities: readonly BenchActivity[];
  readonly [field: string]: unknown;
}

export function random(seed: number): (below: number) => number;
export function todayInDenmark(): number;
export function feedOf(count: number, options?: {seed?: number; today?: number}): BenchFeed;
export function calendarOf(feed: BenchFeed): string;
