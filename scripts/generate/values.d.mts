/** What the name of a value stands for, and one of its values. */
export const VALUES: Readonly<Record<string, readonly [meaning: string, example: string]>>;
