/**
 * What the commission concluded, why a finding departs from it, from the worksheet or from earlier decisions, files
 * sent to the competent authority, and the service of a sanction in periods, as a fine, revised or interrupted.
 */
export const sql = `
create table report_conclusion (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  charge_id integer not null references charge (id) on delete restrict,
  outcome text not null check (outcome in ('proven', 'not_proven', 'did_not_happen', 'justified')),
  kind text, days integer check (days between 1 and 365),
  dissent text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  check (kind is null or outcome = 'proven'),
  check (days is null or kind is not null)
) strict;
create index report_conclusion_of on report_conclusion (proceeding_id, charge_id, id);
create trigger report_conclusion_kept before delete on report_conclusion
begin select raise(abort, 'nothing is deleted'); end;

create table finding_departure (
  id integer primary key,
  finding_id integer not null references finding (id) on delete restrict,
  kind text not null check (kind in ('worksheet', 'precedents', 'report')),
  fact text not null, reason text not null,
  unique (finding_id, kind)
) strict;
create trigger finding_departure_kept before delete on finding_departure
begin select raise(abort, 'nothing is deleted'); end;

create table judgment_forwarding (
  id integer primary key,
  proceeding_id integer not null references proceeding (id) on delete restrict,
  on_day text not null, to_office text not null, reason text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict
) strict;
create index judgment_forwarding_of on judgment_forwarding (proceeding_id, id);
create trigger judgment_forwarding_kept before delete on judgment_forwarding
begin select raise(abort, 'nothing is deleted'); end;

alter table sanction add column appeal_kind text check (appeal_kind in ('reconsideration', 'appeal'));
alter table sanction add column fine_percent real check (fine_percent between 1 and 100);
alter table sanction add column fine_counts integer check (fine_counts in (0, 1));

create table sanction_service (
  id integer primary key,
  sanction_id integer not null references sanction (id) on delete restrict,
  from_day text not null, to_day text not null,
  recorded_at text not null, recorded_by integer references account (id) on delete restrict,
  interrupted_at text, interrupted_reason text,
  check ((interrupted_at is null) = (interrupted_reason is null))
) strict;
create index sanction_service_of on sanction_service (sanction_id, id);
create trigger sanction_service_kept before delete on sanction_service
begin select raise(abort, 'nothing is deleted'); end;

create table new_sanction_event (
  id integer primary key, sanction_id integer not null references sanction (id) on delete restrict,
  kind text not null check (kind in ('decided', 'notified', 'appealed', 'appeal_decided', 'final', 'served',
    'interrupted', 'revised', 'annulled')),
  on_day text not null, text text not null, at text not null,
  actor_id integer references account (id) on delete restrict
) strict;
insert into new_sanction_event (id, sanction_id, kind, on_day, text, at, actor_id)
select id, sanction_id, kind, on_day, text, at, actor_id from sanction_event;
drop table sanction_event;
alter table new_sanction_event rename to sanction_event;
create index sanction_event_of on sanction_event (sanction_id, id);
`;
