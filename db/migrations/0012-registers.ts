/** What the report of a period counts, in one index: none of its readings touches the narratives. */
export const sql = `
create index manifestation_report on manifestation
  (received_on, kind, channel, secrecy, district, unit, fact_on, fact_time, status, due_on, extended, closed_on);
`;
