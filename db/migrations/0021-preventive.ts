/** Preventive removals are ordered in a file: why, and why extended (Lei 8.112/1990 art. 147). */
export const sql = `
alter table preventive_removal add column reason text not null default '';
alter table preventive_removal add column extended_reason text;
create index preventive_removal_of_file on preventive_removal (proceeding_id);
`;
