/**
 * Terms of office with the rule of each office, Conselho de Usuários with its meetings and proposals, and the versions of
 * the Carta de Serviços. Nothing here is deleted; a published version of the charter no longer changes.
 */
export const sql = `
create table mandate (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  office text not null check (office in ('ouvidor', 'corregedor', 'comandante', 'secretario', 'autoridade')),
  kind text not null check (kind in ('titular', 'reconducao', 'interino', 'substituto')),
  person text not null,
  account_id integer references account (id) on delete restrict,
  act text not null, act_on text not null, published text not null default '',
  from_day text not null, until_day text, note text not null default '',
  ended_on text,
  end_kind text check (end_kind in ('perda', 'renuncia', 'falecimento', 'aposentadoria', 'exoneracao', 'cessacao')),
  end_reason text,
  session_on text, votes integer, members integer,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  annulled_at text, annulled_reason text,
  version integer not null default 1,
  check (until_day is null or until_day >= from_day),
  check ((ended_on is null) = (end_kind is null) and (ended_on is null) = (end_reason is null)),
  check (ended_on is null or ended_on >= from_day),
  check ((end_kind is not null and end_kind = 'perda') = (votes is not null)),
  check ((votes is null) = (session_on is null) and (votes is null) = (members is null)),
  check (votes is null or (votes <= members and votes > members / 2)),
  check ((annulled_at is null) = (annulled_reason is null))
) strict;
create index mandate_of on mandate (agency_id, office, from_day);
create trigger mandate_kept before delete on mandate begin select raise(abort, 'nothing is deleted'); end;

create table mandate_rule (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  office text not null check (office in ('ouvidor', 'corregedor', 'comandante', 'secretario', 'autoridade')),
  months integer check (months is null or months between 1 and 120),
  most_terms integer check (most_terms is null or most_terms between 1 and 10),
  law text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict
) strict;
create index mandate_rule_of on mandate_rule (agency_id, office, id);
create trigger mandate_rule_unchanged before update on mandate_rule
begin select raise(abort, 'a rule is followed by another'); end;
create trigger mandate_rule_kept before delete on mandate_rule
begin select raise(abort, 'nothing is deleted'); end;

create table council_member (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  name text not null, segment text not null,
  call text not null, call_on text not null,
  act text not null default '', from_day text not null, until_day text not null,
  replaces integer unique references council_member (id) on delete restrict,
  ended_on text, end_reason text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check (until_day >= from_day),
  check ((ended_on is null) = (end_reason is null)),
  check (ended_on is null or ended_on >= from_day)
) strict;
create trigger council_member_kept before delete on council_member
begin select raise(abort, 'nothing is deleted'); end;

create table council_meeting (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  number integer not null check (number > 0),
  on_day text not null, at_time text not null, place text not null, agenda text not null,
  minutes text, held_at text,
  cancelled_reason text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((minutes is null) = (held_at is null)),
  check (minutes is null or cancelled_reason is null),
  unique (agency_id, number)
) strict;
create trigger council_meeting_kept before delete on council_meeting
begin select raise(abort, 'nothing is deleted'); end;
create trigger council_meeting_minutes before update on council_meeting when old.minutes is not null
begin select raise(abort, 'minutes are not changed'); end;

create table council_attendance (
  meeting_id integer not null references council_meeting (id) on delete restrict,
  member_id integer not null references council_member (id) on delete restrict,
  primary key (meeting_id, member_id)
) strict;
create trigger council_attendance_kept before delete on council_attendance
begin select raise(abort, 'nothing is deleted'); end;

create table council_proposal (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  meeting_id integer references council_meeting (id) on delete restrict,
  kind text not null check (kind in ('avaliacao', 'proposta', 'consulta')),
  on_day text not null, title text not null, text text not null,
  outcome text check (outcome in ('acolhida', 'acolhida_em_parte', 'nao_acolhida')),
  answer text, answered_on text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_on is null))
) strict;
create trigger council_proposal_kept before delete on council_proposal
begin select raise(abort, 'nothing is deleted'); end;

create table charter_version (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  number integer not null check (number > 0),
  body text not null,
  published_on text, published_at text, published_by integer references account (id) on delete restrict,
  document_id integer references document (id) on delete restrict,
  saved_at text not null, saved_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((published_on is null) = (published_at is null) and (published_on is null) = (document_id is null)),
  unique (agency_id, number)
) strict;
create unique index charter_one_draft on charter_version (agency_id) where published_on is null;
create trigger charter_published before update on charter_version when old.published_on is not null
begin select raise(abort, 'a published version does not change'); end;
create trigger charter_kept before delete on charter_version
begin select raise(abort, 'nothing is deleted'); end;
`;
