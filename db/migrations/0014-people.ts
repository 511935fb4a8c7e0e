/**
 * People of a proceeding and the hearings in which they speak. Who leaves stays in the list with the day and the reason;
 * a hearing that did not happen stays with what became of it, and the next one points to it.
 */
export const sql = `
create table proceeding_person (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  role text not null check (role in ('presidente', 'membro', 'secretario', 'defensor', 'manifestante',
    'testemunha_acusacao', 'testemunha_defesa', 'perito', 'interprete')),
  guard_id integer references guard (id) on delete restrict,
  account_id integer references account (id) on delete restrict,
  name text not null, contact text not null default '', oab text not null default '',
  defender_kind text check (defender_kind in ('constituido', 'dativo')),
  for_guard_id integer references guard (id) on delete restrict,
  from_day text not null, from_act text not null default '',
  to_day text, left_reason text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check ((role = 'defensor') = (defender_kind is not null)),
  check ((role = 'defensor') = (for_guard_id is not null)),
  check ((to_day is null) = (left_reason is null)),
  check (to_day is null or to_day >= from_day),
  check (role <> 'manifestante' or (guard_id is null and account_id is null and contact = ''))
) strict;
create index proceeding_person_of on proceeding_person (proceeding_id, role);
create index proceeding_person_guard on proceeding_person (guard_id);
create index proceeding_person_account on proceeding_person (account_id);
create trigger proceeding_person_kept before delete on proceeding_person
begin select raise(abort, 'nothing is deleted'); end;

create table impediment_incident (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  person_id integer not null references proceeding_person (id) on delete restrict,
  kind text not null check (kind in ('declared', 'challenged')),
  ground text not null check (ground in ('parentesco', 'amizade_inimizade', 'interesse', 'participacao', 'litigio', 'outro')),
  guard_id integer references guard (id) on delete restrict,
  on_day text not null, reasons text not null,
  status text not null check (status in ('pending', 'accepted', 'rejected')),
  decided_on text, decision text, decided_by integer references account (id) on delete restrict,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check ((status = 'pending') = (decided_on is null)),
  check ((decided_on is null) = (decision is null))
) strict;
create index impediment_incident_of on impediment_incident (proceeding_id, person_id);
create trigger impediment_incident_kept before delete on impediment_incident
begin select raise(abort, 'nothing is deleted'); end;

create table hearing (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  person_id integer references proceeding_person (id) on delete restrict,
  guard_id integer references guard (id) on delete restrict,
  presider_id integer not null references proceeding_person (id) on delete restrict,
  on_day text not null, at_time text not null, minutes integer not null check (minutes between 5 and 720),
  place text not null,
  status text not null check (status in ('scheduled', 'held', 'declined', 'absent', 'postponed', 'cancelled')),
  warnings text not null default '', warnings_reason text not null default '',
  previous_id integer unique references hearing (id) on delete restrict,
  outcome_on text, outcome_reason text, justified integer check (justified in (0, 1)),
  act_id integer references proceeding_act (id) on delete restrict,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((person_id is null) <> (guard_id is null)),
  check ((status = 'scheduled') = (outcome_on is null)),
  check ((status = 'absent') = (justified is not null))
) strict;
create index hearing_of on hearing (proceeding_id, on_day);
create index hearing_day on hearing (on_day, at_time);
create trigger hearing_kept before delete on hearing begin select raise(abort, 'nothing is deleted'); end;

create table hearing_summons (
  id integer primary key,
  hearing_id integer not null references hearing (id) on delete restrict,
  document_id integer not null unique, number text not null, issued_on text not null,
  outcome text check (outcome in ('received', 'refused', 'unserved')),
  outcome_on text, outcome_time text, means text, served_by text,
  first_witness text, second_witness text, note text not null default '',
  issued_by integer references account (id) on delete restrict,
  check ((outcome is null) = (outcome_on is null)),
  check (outcome is null or outcome <> 'refused' or (first_witness is not null and second_witness is not null))
) strict;
create index hearing_summons_of on hearing_summons (hearing_id, id);
create trigger hearing_summons_kept before delete on hearing_summons
begin select raise(abort, 'nothing is deleted'); end;

create table hearing_record (
  id integer primary key,
  hearing_id integer not null references hearing (id) on delete restrict,
  status text not null check (status in ('draft', 'reviewed', 'issued')),
  body text not null, correction_reason text not null default '',
  replaces_id integer unique references hearing_record (id) on delete restrict,
  document_id integer unique, number text, issued_on text,
  saved_at text not null, saved_by integer references account (id) on delete restrict,
  reviewed_at text, reviewed_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((status = 'issued') = (document_id is not null)),
  check ((document_id is null) = (number is null)),
  check ((document_id is null) = (issued_on is null))
) strict;
create index hearing_record_of on hearing_record (hearing_id, id);
create trigger hearing_record_frozen before update on hearing_record when old.status = 'issued'
begin select raise(abort, 'an issued record is not changed'); end;
create trigger hearing_record_kept before delete on hearing_record
begin select raise(abort, 'nothing is deleted'); end;
`;
