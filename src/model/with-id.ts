/** The record with an id; undefined for none. */
export const withId = <T extends {readonly id: string}>(records: readonly T[], id: string | undefined): T | undefined =>
  records.find((record) => record.id === id);
