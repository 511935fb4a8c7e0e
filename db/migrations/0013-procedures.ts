/**
 * Kinds of proceeding and of acts become data of the rulebook, so their lists are no longer fixed here; a file may end
 * by being converted into another, and an adjustment term has conditions.
 */
export const sql = `
create table new_proceeding (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  number text not null unique,
  kind text not null check (length(kind) between 1 and 60),
  source text not null, summary text not null, known_on text not null, opened_on text not null,
  status text not null check (status in ('open', 'decided', 'archived', 'converted')),
  closed_on text, closed_reason text,
  opened_by integer references account (id) on delete restrict,
  version integer not null default 1
) strict;
insert into new_proceeding (id, agency_id, number, kind, source, summary, known_on, opened_on, status, closed_on,
  closed_reason, opened_by, version)
select id, agency_id, number, kind, source, summary, known_on, opened_on, status, closed_on, closed_reason, opened_by,
  version from proceeding;
drop table proceeding;
alter table new_proceeding rename to proceeding;
create index proceeding_status on proceeding (status, opened_on);

create table new_proceeding_act (
  id integer primary key, proceeding_id integer not null references proceeding (id) on delete restrict,
  guard_id integer references guard (id) on delete restrict,
  kind text not null check (length(kind) between 1 and 60),
  on_day text not null, due_on text, text text not null, recorded_at text not null,
  recorded_by integer references account (id) on delete restrict,
  annulled_at text, annulled_reason text
) strict;
insert into new_proceeding_act (id, proceeding_id, guard_id, kind, on_day, due_on, text, recorded_at, recorded_by,
  annulled_at, annulled_reason)
select id, proceeding_id, guard_id, kind, on_day, due_on, text, recorded_at, recorded_by, annulled_at, annulled_reason
from proceeding_act;
drop table proceeding_act;
alter table new_proceeding_act rename to proceeding_act;
create index proceeding_act_of on proceeding_act (proceeding_id, on_day);

create table proceeding_conversion (
  id integer primary key,
  from_id integer not null unique references proceeding (id) on delete restrict,
  to_id integer not null unique references proceeding (id) on delete restrict,
  on_day text not null, reason text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check (from_id <> to_id)
) strict;
create trigger proceeding_conversion_kept before delete on proceeding_conversion
begin select raise(abort, 'nothing is deleted'); end;

create table tac_condition (
  id integer primary key, proceeding_id integer not null references proceeding (id) on delete restrict,
  guard_id integer not null references guard (id) on delete restrict,
  text text not null, due_on text not null,
  outcome text check (outcome in ('kept', 'broken')), outcome_on text, outcome_text text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check ((outcome is null) = (outcome_on is null)),
  check ((outcome is null) = (outcome_text is null))
) strict;
create index tac_condition_of on tac_condition (proceeding_id, due_on);
create trigger tac_condition_kept before delete on tac_condition
begin select raise(abort, 'nothing is deleted'); end;
`;
