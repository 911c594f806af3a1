import type {Notice, PlainDate, Text} from './feed.js';

/** What is to be noticed on a day about records, such as an activity, its place and its group. */
export const currentNotices = (records: readonly ({readonly notice?: Notice} | undefined)[], today: PlainDate): Text[] =>
  records.flatMap((record) => {
    const {text, from, until} = record?.notice ?? {};
    return text && (!from || from <= today) && (!until || until >= today) ? [text] : [];
  });
