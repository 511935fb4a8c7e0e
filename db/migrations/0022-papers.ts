/**
 * Acts of reclassification, lists of progression and rewards have a document in the register; a document has those who
 * sign it, and takes scanned copies of its signed paper among the attachments.
 */
export const sql = `
alter table document add column signatures text check (signatures is null or json_valid(signatures));
drop trigger document_frozen;
create trigger document_frozen before update of id, agency_id, kind, number, year, subject, summary, search_text, facts,
  letterhead, issued_on, issued_at, issued_by, issuer_name, issuer_office, rulebook_id, audit_head, fingerprint, replaces,
  signatures
on document begin select raise(abort, 'an issued document is not changed'); end;

alter table reclassification_act add column document_id integer references document (id) on delete restrict;
alter table progression_list add column document_id integer references document (id) on delete restrict;
alter table reward add column document_id integer references document (id) on delete restrict;

create table new_attachment (
  id integer primary key autoincrement,
  owner_kind text not null check (owner_kind in ('draft', 'document', 'manifestation', 'proceeding')),
  owner_id integer not null, form text not null default '',
  name text not null, bytes integer not null check (bytes between 1 and 2147483648),
  digest text not null check (length(digest) = 64),
  type text not null, width integer, height integer,
  note text not null default '', received_from text not null default '',
  identifies integer not null check (identifies in (0, 1)),
  stored_name text not null unique check (length(stored_name) = 32),
  key text,
  added_at text not null, added_by integer references account (id) on delete restrict,
  annulled_at text, annulled_by integer references account (id) on delete restrict, annulled_reason text,
  check ((owner_kind = 'draft') = (form <> '')),
  check ((identifies = 1) = (key is null)),
  check (owner_kind <> 'document' or identifies = 0),
  check ((annulled_at is null) = (annulled_reason is null))
) strict;
insert into new_attachment select id, owner_kind, owner_id, form, name, bytes, digest, type, width, height, note,
  received_from, identifies, stored_name, key, added_at, added_by, annulled_at, annulled_by, annulled_reason from attachment;
delete from sqlite_sequence where name = 'new_attachment';
insert into sqlite_sequence (name, seq) select 'new_attachment', seq from sqlite_sequence where name = 'attachment';
drop table attachment;
alter table new_attachment rename to attachment;
create index attachment_owner on attachment (owner_kind, owner_id, id);
`;
