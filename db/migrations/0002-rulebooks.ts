/** Drafts of rulebooks, published ones that nothing changes, and the milder law chosen for a charge. */
export const sql = `
create table rulebook_draft (
  id integer primary key,
  based_on text not null, title text not null, body text not null,
  status text not null check (status in ('open', 'published', 'discarded')),
  errors integer not null check (errors >= 0), warnings integer not null check (warnings >= 0),
  rulebook_id integer references rulebook (id) on delete restrict,
  created_at text not null, created_by integer references account (id) on delete restrict,
  updated_at text not null, updated_by integer references account (id) on delete restrict,
  version integer not null default 1,
  check ((status = 'published') = (rulebook_id is not null))
) strict;
create trigger rulebook_draft_closed before update on rulebook_draft
when old.status <> 'open' begin select raise(abort, 'a closed draft does not change'); end;
create trigger rulebook_draft_no_delete before delete on rulebook_draft
begin select raise(abort, 'drafts are not deleted'); end;

create trigger rulebook_no_update before update on rulebook
when old.id is not new.id or old.key is not new.key or old.title is not new.title
  or old.law_number is not new.law_number or old.valid_from is not new.valid_from or old.body is not new.body
  or old.published_at is not new.published_at or old.published_by is not new.published_by
  or new.valid_to is null or (old.valid_to is not null and new.valid_to > old.valid_to)
begin select raise(abort, 'a published rulebook does not change, except that it ends'); end;
create trigger rulebook_no_delete before delete on rulebook
begin select raise(abort, 'published rulebooks are not deleted'); end;

alter table charge add column fact_rulebook_id integer references rulebook (id) on delete restrict;
alter table charge add column law_reason text not null default '';
`;
