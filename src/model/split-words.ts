/** The ids, codes or addresses in an attribute, which white space separates. */
export const splitWords = (list: string): string[] => list.split(/\s+/).filter(Boolean);
