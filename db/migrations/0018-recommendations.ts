/**
 * Praise as notes of a guard's record, and the recommendations of the ouvidoria with their answers, extensions and
 * follow-up. A text may now serve recommendations, so the table of texts is made anew with every row. Nothing here is
 * deleted: what does not stand carries the day and the reason.
 */
export const sql = `
create table praise_note (
  id integer primary key,
  manifestation_id integer not null references manifestation (id) on delete restrict,
  guard_id integer not null references guard (id) on delete restrict,
  extract text not null, sent_on text not null, sent_at text not null,
  sent_by integer references account (id) on delete restrict,
  withdrawn_on text, withdrawn_reason text, withdrawn_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((withdrawn_on is null) = (withdrawn_reason is null))
) strict;
create unique index praise_note_standing on praise_note (manifestation_id, guard_id) where withdrawn_on is null;
create index praise_note_of on praise_note (guard_id, id);
create trigger praise_note_kept before delete on praise_note begin select raise(abort, 'nothing is deleted'); end;

create table praise_dismissal (
  id integer primary key,
  note_id integer not null references praise_note (id) on delete restrict,
  on_day text not null, reason text not null, recorded_at text not null,
  recorded_by integer references account (id) on delete restrict,
  undone_on text, undone_reason text, undone_by integer references account (id) on delete restrict,
  check ((undone_on is null) = (undone_reason is null))
) strict;
create unique index praise_dismissal_standing on praise_dismissal (note_id) where undone_on is null;
create index praise_dismissal_of on praise_dismissal (note_id);
create trigger praise_dismissal_kept before delete on praise_dismissal begin select raise(abort, 'nothing is deleted'); end;

alter table reward add column praise_note_id integer references praise_note (id) on delete restrict;
create unique index reward_praise on reward (praise_note_id) where praise_note_id is not null and annulled_at is null;

create table recommendation (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  recipient_kind text not null check (recipient_kind in ('comando', 'autoridade', 'corregedoria', 'orgao')),
  recipient_name text not null check ((recipient_kind = 'orgao') = (recipient_name <> '')),
  subject text not null, grounds text not null, text text not null,
  issued_on text not null, term_days integer not null check (term_days > 0),
  term_unit text not null check (term_unit in ('calendar', 'business')), due_on text not null,
  document_id integer unique references document (id) on delete restrict,
  closed_on text, closed_reason text, closed_by integer references account (id) on delete restrict,
  result text check (result in ('cumprida', 'em_parte', 'nao_cumprida', 'prejudicada')),
  annulled_on text, annulled_reason text, annulled_by integer references account (id) on delete restrict,
  replaces integer unique references recommendation (id) on delete restrict,
  issued_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((closed_on is null) = (closed_reason is null)), check ((closed_on is null) = (result is null)),
  check ((annulled_on is null) = (annulled_reason is null)), check (replaces is null or replaces < id)
) strict;
create index recommendation_due on recommendation (due_on) where closed_on is null and annulled_on is null;
create trigger recommendation_kept before delete on recommendation begin select raise(abort, 'nothing is deleted'); end;
create trigger recommendation_unchanged before update of recipient_kind, recipient_name, subject, grounds, text, issued_on,
term_days, term_unit, replaces on recommendation begin select raise(abort, 'a recommendation is corrected by another'); end;

create table recommendation_manifestation (
  recommendation_id integer not null references recommendation (id) on delete restrict,
  manifestation_id integer not null references manifestation (id) on delete restrict,
  primary key (recommendation_id, manifestation_id)
) strict, without rowid;
create index recommendation_of_manifestation on recommendation_manifestation (manifestation_id);

create table recommendation_answer (
  id integer primary key,
  recommendation_id integer not null references recommendation (id) on delete restrict,
  on_day text not null, outcome text not null check (outcome in ('aceita', 'aceita_em_parte', 'recusada')),
  text text not null, answered_by text not null, via text not null check (via in ('application', 'paper')),
  fulfil_by text, recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  annulled_on text, annulled_reason text, annulled_by integer references account (id) on delete restrict,
  check ((annulled_on is null) = (annulled_reason is null))
) strict;
create unique index recommendation_answer_standing on recommendation_answer (recommendation_id) where annulled_on is null;
create index recommendation_answer_of on recommendation_answer (recommendation_id, id);
create trigger recommendation_answer_kept before delete on recommendation_answer
begin select raise(abort, 'nothing is deleted'); end;

create table recommendation_extension (
  id integer primary key,
  recommendation_id integer not null references recommendation (id) on delete restrict,
  on_day text not null, from_due text not null, to_due text not null, reason text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check (to_due > from_due)
) strict;
create index recommendation_extension_of on recommendation_extension (recommendation_id, id);
create trigger recommendation_extension_kept before delete on recommendation_extension
begin select raise(abort, 'nothing is deleted'); end;

create table recommendation_follow_up (
  id integer primary key,
  recommendation_id integer not null references recommendation (id) on delete restrict,
  on_day text not null, text text not null, next_on text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  annulled_on text, annulled_reason text, annulled_by integer references account (id) on delete restrict,
  check ((annulled_on is null) = (annulled_reason is null)), check (next_on is null or next_on > on_day)
) strict;
create index recommendation_follow_up_of on recommendation_follow_up (recommendation_id, id);
create trigger recommendation_follow_up_kept before delete on recommendation_follow_up
begin select raise(abort, 'nothing is deleted'); end;

create table new_text_model (
  id integer primary key, agency_id integer not null references agency (id) on delete restrict,
  key text not null,
  purpose text not null check (purpose in ('intermediate', 'conclusive', 'complement', 'forwarding', 'recommendation')),
  name text not null, body text not null, in_use integer not null check (in_use in (0, 1)), version integer not null,
  unique (agency_id, key)
) strict;
insert into new_text_model (id, agency_id, key, purpose, name, body, in_use, version)
  select id, agency_id, key, purpose, name, body, in_use, version from text_model;
drop table text_model;
alter table new_text_model rename to text_model;
`;
