export const budgets: Readonly<Record<string, number>>;
export function sizes(): Record<string, {files: string[]; bytes: number}>;
