/**
 * Acts that declare the classes of behavior. An issued act is never changed, only annulled; an item is what the act says
 * of one guard, with the proof as it was on the day the draft was made.
 */
export const sql = `
create table reclassification_act (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  number text unique,
  status text not null check (status in ('draft', 'issued', 'annulled')),
  until_day text not null,
  rulebook_id integer not null references rulebook (id) on delete restrict,
  created_at text not null, created_by integer references account (id) on delete restrict,
  issued_on text, issued_at text, issued_by integer references account (id) on delete restrict,
  authority_name text not null default '', authority_office text not null default '',
  substitution text not null default '',
  annulled_on text, annulled_reason text,
  version integer not null default 1,
  check ((number is null) = (issued_on is null)),
  check (status <> 'issued' or number is not null),
  check ((status = 'annulled') = (annulled_on is not null)),
  check ((annulled_on is null) = (annulled_reason is null))
) strict;
create unique index reclassification_one_draft on reclassification_act (agency_id) where status = 'draft';

create table reclassification_item (
  act_id integer not null references reclassification_act (id) on delete restrict,
  guard_id integer not null references guard (id) on delete restrict,
  from_class text not null, from_label text not null,
  to_class text not null, to_label text not null,
  on_day text not null, citation text not null, proof text not null,
  retroactive integer not null check (retroactive in (0, 1)),
  excluded integer not null default 0 check (excluded in (0, 1)), excluded_reason text,
  check ((excluded = 1) = (excluded_reason is not null)),
  primary key (act_id, guard_id)
) strict, without rowid;
create index reclassification_item_guard on reclassification_item (guard_id);

create trigger reclassification_item_frozen before update on reclassification_item
when (select status from reclassification_act where id = old.act_id) <> 'draft'
begin select raise(abort, 'an issued act is not changed'); end;
create trigger reclassification_item_kept before delete on reclassification_item
begin select raise(abort, 'nothing is deleted'); end;
create trigger reclassification_act_kept before delete on reclassification_act
begin select raise(abort, 'nothing is deleted'); end;
`;
