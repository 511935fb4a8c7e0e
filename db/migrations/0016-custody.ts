/**
 * Exhibits with their chain of custody, signed copies of records of hearings, levels of secrecy with named exceptions, and files joined to or split from one
 * another. The level in force is the last one set; nothing here is deleted.
 */
export const sql = `
create table exhibit (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  number integer not null check (number > 0),
  kind text not null check (kind in ('documento', 'foto', 'video', 'audio', 'objeto', 'laudo')),
  description text not null, source text not null,
  received_on text not null, received_by text not null, kept_at text not null default '',
  attachment_id integer unique references attachment (id) on delete restrict,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  annulled_at text, annulled_reason text,
  version integer not null default 1,
  check ((annulled_at is null) = (annulled_reason is null)),
  unique (proceeding_id, number)
) strict;
create trigger exhibit_kept before delete on exhibit begin select raise(abort, 'nothing is deleted'); end;
create trigger exhibit_unchanged before update of proceeding_id, number, kind, description, source, received_on, received_by,
attachment_id on exhibit begin select raise(abort, 'an exhibit is not replaced'); end;

create table exhibit_movement (
  id integer primary key,
  exhibit_id integer not null references exhibit (id) on delete restrict,
  kind text not null check (kind in ('guarda', 'saida', 'devolucao', 'pericia', 'restituicao', 'descarte')),
  on_day text not null, at_time text not null,
  from_holder text not null, to_holder text not null, place text not null, reason text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict
) strict;
create index exhibit_movement_of on exhibit_movement (exhibit_id, id);
create trigger exhibit_movement_unchanged before update on exhibit_movement
begin select raise(abort, 'custody is append-only'); end;
create trigger exhibit_movement_kept before delete on exhibit_movement
begin select raise(abort, 'nothing is deleted'); end;

create table hearing_signed_copy (
  attachment_id integer primary key references attachment (id) on delete restrict,
  record_id integer not null references hearing_record (id) on delete restrict
) strict;
create index hearing_signed_copy_of on hearing_signed_copy (record_id);
create trigger hearing_signed_copy_kept before delete on hearing_signed_copy
begin select raise(abort, 'nothing is deleted'); end;

create table proceeding_secrecy (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  level text not null check (level in ('publico', 'reservado', 'sigiloso')),
  reason text not null, set_on text not null, set_at text not null,
  set_by integer references account (id) on delete restrict
) strict;
create index proceeding_secrecy_of on proceeding_secrecy (proceeding_id, id);
create trigger proceeding_secrecy_kept before delete on proceeding_secrecy
begin select raise(abort, 'nothing is deleted'); end;

create table proceeding_access (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  account_id integer not null references account (id) on delete restrict,
  reason text not null, from_day text not null, until_day text not null,
  granted_at text not null, granted_by integer references account (id) on delete restrict,
  revoked_on text, revoked_reason text,
  check (until_day >= from_day),
  check ((revoked_on is null) = (revoked_reason is null))
) strict;
create index proceeding_access_of on proceeding_access (proceeding_id, account_id);
create trigger proceeding_access_kept before delete on proceeding_access
begin select raise(abort, 'nothing is deleted'); end;

create table proceeding_link (
  id integer primary key,
  kind text not null check (kind in ('apensamento', 'desmembramento')),
  principal_id integer not null references proceeding (id) on delete restrict,
  other_id integer not null references proceeding (id) on delete restrict,
  on_day text not null, reason text not null,
  principal_act_id integer references proceeding_act (id) on delete restrict,
  other_act_id integer references proceeding_act (id) on delete restrict,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  undone_on text, undone_reason text,
  check (principal_id <> other_id),
  check ((undone_on is null) = (undone_reason is null))
) strict;
create index proceeding_link_principal on proceeding_link (principal_id);
create index proceeding_link_other on proceeding_link (other_id);
create unique index proceeding_link_one_principal on proceeding_link (other_id)
where kind = 'apensamento' and undone_on is null;
create trigger proceeding_link_kept before delete on proceeding_link
begin select raise(abort, 'nothing is deleted'); end;
`;
