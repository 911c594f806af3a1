export const budgets: Readonly<Record<string, number>>;
export const MOST_CHUNKS: number;
export function files(): string[];
export function closure(file: string, lazy?: boolean): Set<string>;
export function sizes(): Record<string, {files: string[]; kB: number}>;
