/**
 * Copies of the office: where they go, how many stay and when they are made; and every copy, check and rehearsal with its
 * outcome. The copies themselves tell what they are by their manifests.
 */
export const sql = `
create table backup_policy (
  id integer primary key check (id = 1),
  keep_daily integer not null check (keep_daily between 1 and 60),
  keep_weekly integer not null check (keep_weekly between 0 and 52),
  keep_monthly integer not null check (keep_monthly between 0 and 120),
  alert_days integer not null check (alert_days between 1 and 60),
  daily integer not null check (daily in (0, 1)),
  at_close integer not null check (at_close in (0, 1)),
  version integer not null default 1
) strict;
insert into backup_policy values (1, 7, 4, 12, 2, 1, 1, 1);

create table backup_folder (
  id integer primary key,
  path text not null,
  added_at text not null, added_by integer references account (id) on delete restrict,
  removed_at text, removed_by integer references account (id) on delete restrict
) strict;
create unique index backup_folder_in_use on backup_folder (path) where removed_at is null;

create table backup_run (
  id integer primary key,
  kind text not null check (kind in ('manual', 'daily', 'closing', 'check', 'rehearsal')),
  folder_id integer not null references backup_folder (id) on delete restrict,
  name text not null, at text not null,
  by_account integer references account (id) on delete restrict,
  problem text not null, notice text not null default '',
  facts text check (facts is null or json_valid(facts))
) strict;
create index backup_run_of on backup_run (folder_id, name, id);
create trigger backup_run_kept before delete on backup_run begin select raise(abort, 'nothing is deleted'); end;
create trigger backup_run_unchanged before update on backup_run begin select raise(abort, 'append-only'); end;
create trigger backup_folder_kept before delete on backup_folder begin select raise(abort, 'nothing is deleted'); end;
`;
