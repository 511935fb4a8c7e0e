/**
 * The rest of a guard's record and the lists of progression. An entry is what was recorded, by whom and whether it was
 * annulled; what it says is in the table of its kind, under the same id.
 */
export const sql = `
alter table guard add column sector text not null default '';
alter table reward add column force_majeure integer not null default 0 check (force_majeure in (0, 1));

create table guard_photo (
  guard_id integer primary key references guard (id) on delete restrict,
  image text, saved_at text not null, saved_by integer references account (id) on delete restrict
) strict;

create table personnel_entry (
  id integer primary key,
  guard_id integer not null references guard (id) on delete restrict,
  kind text not null check (kind in ('title', 'course', 'evaluation', 'fitness', 'selection', 'dependant', 'conviction',
    'licence', 'permit', 'permit_suspension', 'removal')),
  act text not null default '',
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  annulled_at text, annulled_reason text,
  check ((annulled_at is null) = (annulled_reason is null))
) strict;
create index personnel_entry_guard on personnel_entry (guard_id, kind);

create table guard_title (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  level text not null, name text not null, institution text not null, hours integer check (hours > 0),
  concluded_on text not null, related integer not null check (related in (0, 1))
) strict;

create table guard_course (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  kind text not null check (kind in ('formacao', 'progressao', 'especializacao', 'requalificacao', 'outro')),
  for_grade text, name text not null, institution text not null, hours integer check (hours > 0),
  started_on text not null, concluded_on text,
  outcome text not null check (outcome in ('ongoing', 'approved', 'failed', 'left')), score real,
  check ((kind = 'progressao') = (for_grade is not null)),
  check ((outcome = 'ongoing') = (concluded_on is null)),
  check (concluded_on is null or concluded_on >= started_on)
) strict;

create table guard_evaluation (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  from_day text not null, to_day text not null, on_day text not null, score real,
  approved integer not null check (approved in (0, 1)), evaluator text not null,
  check (to_day >= from_day)
) strict;

create table guard_fitness (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  on_day text not null, approved integer not null check (approved in (0, 1)), score real
) strict;

create table guard_selection (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  on_day text not null, for_grade text not null, approved integer not null check (approved in (0, 1)), score real
) strict;

create table guard_dependant (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  name text not null, birth_on text not null,
  kinship text not null check (kinship in ('conjuge', 'companheiro', 'filho', 'enteado', 'tutelado', 'pai_mae', 'outro')),
  from_day text not null, ended_on text
) strict;

create table guard_conviction (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  on_day text not null, nature text not null check (nature in ('doloso', 'contra_administracao')), reference text not null
) strict;

create table guard_licence (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  category text not null, issued_on text not null, expires_on text not null,
  check (expires_on >= issued_on)
) strict;

create table firearm_permit (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  number text not null, issued_on text not null, expires_on text not null,
  check (expires_on >= issued_on)
) strict;

create table permit_suspension (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  permit_id integer not null references firearm_permit (entry_id) on delete restrict,
  ground text not null check (ground in ('medical', 'court', 'measure')), reason text not null,
  from_day text not null, to_day text,
  check (to_day is null or to_day >= from_day)
) strict;
create index permit_suspension_of on permit_suspension (permit_id);

create table preventive_removal (
  entry_id integer primary key references personnel_entry (id) on delete restrict,
  leave_id integer not null unique references guard_leave (id) on delete restrict,
  proceeding_id integer references proceeding (id) on delete restrict,
  from_day text not null, to_day text not null, extended_act text, extended_at text,
  ended_on text, ended_act text,
  bars_permit integer not null check (bars_permit in (0, 1)), bars_permit_reason text not null default '',
  check (to_day >= from_day)
) strict;

create table progression_list (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  number text not null unique, grade text not null, on_day text not null,
  rulebook_id integer not null references rulebook (id) on delete restrict,
  published_on text not null, act text not null, appeal_until text, body text not null,
  published_at text not null, published_by integer references account (id) on delete restrict,
  annulled_at text, annulled_reason text
) strict;
create trigger progression_list_as_issued before update of number, grade, on_day, rulebook_id, published_on, act, appeal_until, body
  on progression_list begin select raise(abort, 'a published list stays as issued'); end;
`;
