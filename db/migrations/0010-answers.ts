/**
 * Answers as documents with their versions and deliveries; the texts from which the office writes. What was answered
 * before becomes an answer without a document, which may still be issued.
 */
export const sql = `
create table manifestation_answer (
  id integer primary key, manifestation_id integer not null references manifestation (id) on delete restrict,
  event_id integer not null unique references manifestation_event (id) on delete restrict,
  conclusive integer not null check (conclusive in (0, 1)),
  text text not null, on_day text not null,
  document_id integer unique references document (id) on delete restrict,
  replaces integer unique references manifestation_answer (id) on delete restrict,
  reason text, written_by integer references account (id) on delete restrict,
  check ((replaces is null) = (reason is null)), check (replaces is null or replaces < id)
) strict;
create index manifestation_answer_of on manifestation_answer (manifestation_id, id);
insert into manifestation_answer (manifestation_id, event_id, conclusive, text, on_day, written_by)
  select manifestation_id, id, kind = 'conclusive_answer', text, on_day, actor_id from manifestation_event
  where kind in ('intermediate_answer', 'conclusive_answer') order by id;

create table answer_delivery (
  id integer primary key, answer_id integer not null references manifestation_answer (id) on delete restrict,
  on_day text not null,
  means text not null check (means in ('balcao', 'correio', 'email', 'telefone', 'codigo')),
  outcome text not null check (outcome in ('entregue', 'recusada', 'devolvida')),
  delivered_by text not null, note text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  annulled_on text, annulled_reason text, annulled_by integer references account (id) on delete restrict,
  check ((annulled_on is null) = (annulled_reason is null))
) strict;
create index answer_delivery_of on answer_delivery (answer_id, id);

create table text_model (
  id integer primary key, agency_id integer not null references agency (id) on delete restrict,
  key text not null, purpose text not null check (purpose in ('intermediate', 'conclusive', 'complement', 'forwarding')),
  name text not null, body text not null, in_use integer not null check (in_use in (0, 1)), version integer not null,
  unique (agency_id, key)
) strict;

create table text_model_version (
  model_id integer not null references text_model (id) on delete restrict, version integer not null,
  name text not null, body text not null, in_use integer not null check (in_use in (0, 1)),
  written_on text not null, written_at text not null, written_by integer references account (id) on delete restrict,
  primary key (model_id, version)
) strict;
`;
