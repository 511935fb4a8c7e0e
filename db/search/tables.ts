/** The full-text indexes as Kysely sees them: `rowid` is the manifestation's id, the column of the index's own name its match. */
export type SearchTables = {
  manifestation_fts: { rowid: number; manifestation_fts: string };
  referred_fts: { rowid: number; referred_fts: string };
};
