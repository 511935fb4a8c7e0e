/** Where what was not typed came from: each file imported, with its digest and what it brought. */
export const sql = `
create table import_run (
  id integer primary key,
  kind text not null check (kind in ('guards', 'sanctions', 'leaves', 'rewards')),
  file_name text not null, file_digest text not null check (length(file_digest) = 64),
  lines integer not null check (lines >= 0), created integer not null check (created >= 0),
  updated integer not null check (updated >= 0), unchanged integer not null check (unchanged >= 0),
  at text not null, actor_id integer references account (id) on delete restrict
) strict;
`;
