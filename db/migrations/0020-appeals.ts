/**
 * Each appeal against a sanction in its own row, with its notice, effect, decision and who decided; a penalty carried out
 * before it is final where the appeal does not suspend it (`early`); who signed an act, when not who recorded it.
 */
export const sql = `
create table new_sanction (
  id integer primary key, guard_id integer not null references guard (id) on delete restrict,
  finding_id integer unique references finding (id) on delete restrict,
  rulebook_id integer not null references rulebook (id) on delete restrict,
  item text not null, severity text not null, fact_on text not null,
  kind text not null, days integer check (days is null or days > 0),
  decided_on text not null, notified_on text, appeal_due_on text,
  appealed_on text, appeal_decided_on text, appeal_outcome text check (appeal_outcome in ('kept', 'reformed', 'annulled')),
  final_on text, served_from text, fulfilled_on text,
  annulled_on text, annulled_reason text, reference text not null default '',
  version integer not null default 1,
  appeal_kind text check (appeal_kind in ('reconsideration', 'appeal')),
  fine_percent real check (fine_percent between 1 and 100),
  fine_counts integer check (fine_counts in (0, 1)),
  early integer not null default 0 check (early in (0, 1)),
  check (fulfilled_on is null or final_on is not null or early = 1)
) strict;
insert into new_sanction (id, guard_id, finding_id, rulebook_id, item, severity, fact_on, kind, days, decided_on, notified_on,
  appeal_due_on, appealed_on, appeal_decided_on, appeal_outcome, final_on, served_from, fulfilled_on, annulled_on,
  annulled_reason, reference, version, appeal_kind, fine_percent, fine_counts)
select id, guard_id, finding_id, rulebook_id, item, severity, fact_on, kind, days, decided_on, notified_on,
  appeal_due_on, appealed_on, appeal_decided_on, appeal_outcome, final_on, served_from, fulfilled_on, annulled_on,
  annulled_reason, reference, version, appeal_kind, fine_percent, fine_counts from sanction;
drop table sanction;
alter table new_sanction rename to sanction;
create index sanction_guard on sanction (guard_id, final_on);

create table new_sanction_event (
  id integer primary key, sanction_id integer not null references sanction (id) on delete restrict,
  kind text not null check (kind in ('decided', 'notified', 'appealed', 'effect_decided', 'appeal_decided', 'final',
    'served', 'interrupted', 'revised', 'annulled')),
  on_day text not null, text text not null, at text not null,
  actor_id integer references account (id) on delete restrict
) strict;
insert into new_sanction_event (id, sanction_id, kind, on_day, text, at, actor_id)
select id, sanction_id, kind, on_day, text, at, actor_id from sanction_event;
drop table sanction_event;
alter table new_sanction_event rename to sanction_event;
create index sanction_event_of on sanction_event (sanction_id, id);

create table sanction_appeal (
  id integer primary key,
  sanction_id integer not null references sanction (id) on delete restrict,
  kind text not null check (kind in ('reconsideration', 'appeal')),
  notified_on text not null, due_on text not null, filed_on text not null, claims text not null,
  suspensive text not null check (suspensive in ('law', 'none', 'pending', 'granted', 'denied')),
  effect_on text, effect_reason text, effect_by integer references account (id) on delete restrict,
  decided_on text, decided_by integer references account (id) on delete restrict,
  outcome text check (outcome in ('kept', 'reformed', 'annulled')), reason text,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check ((effect_on is null) = (effect_reason is null)),
  check ((decided_on is null) = (outcome is null))
) strict;
create index sanction_appeal_of on sanction_appeal (sanction_id, id);
create trigger sanction_appeal_kept before delete on sanction_appeal
begin select raise(abort, 'nothing is deleted'); end;
create trigger sanction_appeal_decided before update on sanction_appeal when old.decided_on is not null
begin select raise(abort, 'a decided appeal does not change'); end;
insert into sanction_appeal (sanction_id, kind, notified_on, due_on, filed_on, claims, suspensive, decided_on, decided_by,
  outcome, reason, recorded_at, recorded_by)
select s.id, coalesce(s.appeal_kind, 'reconsideration'), coalesce(s.notified_on, s.appealed_on),
  coalesce(s.appeal_due_on, s.appealed_on), s.appealed_on, coalesce(filed.text, ''), 'law',
  case when s.appeal_outcome is null then null else s.appeal_decided_on end, told.actor_id,
  case when s.appeal_decided_on is null then null else s.appeal_outcome end, told.text, coalesce(filed.at, ''), filed.actor_id
from sanction as s
left join sanction_event as filed on filed.id = (select max(id) from sanction_event
  where sanction_id = s.id and kind = 'appealed')
left join sanction_event as told on told.id = (select max(id) from sanction_event
  where sanction_id = s.id and kind = 'appeal_decided')
where s.appealed_on is not null;

alter table proceeding_act add column signed_by integer references account (id) on delete restrict;
alter table proceeding_act add column signed_name text not null default '';
`;
