import {reviewed} from './generated/reviewed.js';

/** Whether a speaker has read an interface language's words. */
export const isReviewed = (tag: string): boolean => reviewed.includes(tag);
