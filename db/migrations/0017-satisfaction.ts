/**
 * The satisfaction survey: one for each manifestation, whose corrections stay beside what they correct. Nothing here is
 * changed or deleted.
 */
export const sql = `
create table satisfaction_survey (
  id integer primary key,
  manifestation_id integer not null references manifestation (id) on delete restrict,
  score integer not null check (score in (0, 25, 50, 75, 100)),
  resolved text not null check (resolved in ('sim', 'em_parte', 'nao')),
  comment text not null,
  means text not null check (means in ('papel', 'telefone', 'codigo')),
  on_day text not null,
  replaces integer unique references satisfaction_survey (id) on delete restrict,
  reason text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check ((replaces is null) = (reason is null)), check (replaces is null or replaces < id)
) strict;
create unique index satisfaction_survey_once on satisfaction_survey (manifestation_id) where replaces is null;
create index satisfaction_survey_of on satisfaction_survey (manifestation_id, id);
create trigger satisfaction_survey_unchanged before update on satisfaction_survey
begin select raise(abort, 'a survey is corrected, never changed'); end;
create trigger satisfaction_survey_kept before delete on satisfaction_survey
begin select raise(abort, 'nothing is deleted'); end;
`;
