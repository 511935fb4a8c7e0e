/**
 * Screening of manifestations: complements, recipients, joined duplicates; the office's holidays. Two tables whose
 * checks widen are made anew with every row; what had been forwarded gets its recipient, with the term of the law.
 */
export const sql = `
create table new_manifestation (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  protocol text not null unique, code_digest text not null unique,
  kind text not null check (kind in ('denuncia', 'reclamacao', 'sugestao', 'elogio', 'solicitacao')),
  channel text not null check (channel in ('presencial', 'telefone', 'email', 'carta', 'oficio', 'site', 'fala_br')),
  secrecy text not null check (secrecy in ('identificada', 'sigilosa', 'anonima')),
  received_at text not null, received_on text not null,
  fact_on text, fact_time text, address text not null, district text not null,
  narrative text not null, described text not null, vehicle text not null, unit text not null, witnesses text not null,
  extract text,
  status text not null check (status in ('received', 'referred', 'complement', 'joined', 'answered', 'archived')),
  due_on text not null, extended integer not null default 0 check (extended in (0, 1)),
  closed_on text, closed_reason text, version integer not null default 1,
  archive_kind text check (archive_kind in ('complement_missing', 'insufficient', 'outside_competence', 'withdrawn', 'joined', 'other'))
) strict;
insert into new_manifestation
  (id, agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on, fact_on, fact_time, address,
   district, narrative, described, vehicle, unit, witnesses, extract, status, due_on, extended, closed_on, closed_reason,
   version)
  select id, agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on, fact_on, fact_time,
   address, district, narrative, described, vehicle, unit, witnesses, extract, status, due_on, extended, closed_on,
   closed_reason, version from manifestation;
drop table manifestation;
alter table new_manifestation rename to manifestation;
create index manifestation_status on manifestation (status, due_on);

create table new_manifestation_event (
  id integer primary key, manifestation_id integer not null references manifestation (id) on delete restrict,
  kind text not null check (kind in ('received', 'referred', 'extended', 'intermediate_answer', 'conclusive_answer',
    'archived', 'corrected', 'sent_to_command', 'sent_outside', 'internal_answer', 'internal_extended', 'recipient_cancelled',
    'complement_asked', 'complement_received', 'reclassified', 'joined', 'unjoined', 'recounted')),
  at text not null, on_day text not null, text text not null,
  actor_id integer references account (id) on delete restrict
) strict;
insert into new_manifestation_event (id, manifestation_id, kind, at, on_day, text, actor_id)
  select id, manifestation_id, kind, at, on_day, text, actor_id from manifestation_event;
drop table manifestation_event;
alter table new_manifestation_event rename to manifestation_event;
create index manifestation_event_of on manifestation_event (manifestation_id, id);

create table manifestation_recipient (
  id integer primary key, manifestation_id integer not null references manifestation (id) on delete restrict,
  kind text not null check (kind in ('corregedoria', 'comando', 'orgao')),
  name text not null check ((kind = 'orgao') = (name <> '')), address text not null default '',
  sent_on text not null, extract text not null, note text not null,
  due_on text not null, extended_on text, extended_reason text,
  answered_on text, answer text, answered_via text check (answered_via in ('application', 'paper')),
  cancelled_on text, cancelled_reason text, document_id integer references document (id) on delete restrict,
  sent_by integer references account (id) on delete restrict,
  answered_by integer references account (id) on delete restrict,
  check ((extended_on is null) = (extended_reason is null)),
  check ((answered_on is null) = (answer is null)), check ((answered_on is null) = (answered_via is null)),
  check ((cancelled_on is null) = (cancelled_reason is null)),
  check (answered_on is null or cancelled_on is null)
) strict;
create index manifestation_recipient_of on manifestation_recipient (manifestation_id, id);
create index manifestation_recipient_waiting on manifestation_recipient (kind, due_on)
  where answered_on is null and cancelled_on is null;
insert into manifestation_recipient (manifestation_id, kind, name, sent_on, extract, note, due_on)
  select id, 'corregedoria', '', sent_on, extract, '',
    date(sent_on, '+20 days', case strftime('%w', sent_on, '+20 days') when '6' then '+2 days' when '0' then '+1 days' else '+0 days' end)
  from (select id, extract, coalesce((select max(on_day) from manifestation_event as event
      where event.manifestation_id = manifestation.id and event.kind = 'referred'), received_on) as sent_on
    from manifestation where extract is not null);

create table manifestation_complement (
  id integer primary key, manifestation_id integer not null references manifestation (id) on delete restrict,
  asked_on text not null, text text not null, again text not null, due_on text not null,
  suspends integer not null check (suspends in (0, 1)),
  received_on text, received text,
  channel text check (channel in ('presencial', 'telefone', 'email', 'carta', 'oficio', 'site', 'fala_br')),
  asked_by integer references account (id) on delete restrict,
  received_by integer references account (id) on delete restrict,
  check ((received_on is null) = (received is null)), check ((received_on is null) = (channel is null)),
  check (received_on is null or received_on >= asked_on)
) strict;
create index manifestation_complement_of on manifestation_complement (manifestation_id, id);
create unique index manifestation_complement_pending on manifestation_complement (manifestation_id)
  where received_on is null;

create table manifestation_join (
  id integer primary key,
  principal_id integer not null references manifestation (id) on delete restrict,
  joined_id integer not null references manifestation (id) on delete restrict,
  joined_on text not null, reason text not null, undone_on text, undone_reason text,
  joined_by integer references account (id) on delete restrict,
  undone_by integer references account (id) on delete restrict,
  check (principal_id <> joined_id), check ((undone_on is null) = (undone_reason is null))
) strict;
create index manifestation_join_principal on manifestation_join (principal_id);
create unique index manifestation_join_standing on manifestation_join (joined_id) where undone_on is null;

create table holiday (
  id integer primary key, agency_id integer not null references agency (id) on delete restrict,
  on_day text not null, name text not null,
  kind text not null check (kind in ('estadual', 'municipal', 'facultativo')),
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  annulled_at text, annulled_reason text, annulled_by integer references account (id) on delete restrict,
  check ((annulled_at is null) = (annulled_reason is null))
) strict;
create unique index holiday_standing on holiday (agency_id, on_day) where annulled_at is null;

create table deadline_policy (
  agency_id integer primary key references agency (id) on delete restrict,
  complement_suspends integer not null check (complement_suspends in (0, 1)),
  set_at text not null, set_by integer references account (id) on delete restrict
) strict;
`;
