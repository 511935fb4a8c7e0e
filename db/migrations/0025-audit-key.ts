/**
 * The key that signs the head of the audit trail: made at the first opening, its private half wrapped under the key of the
 * file; entries after `since_seq` are signed. An index tells who read a record without walking the whole trail.
 */
export const sql = `
create table audit_key (
  id integer primary key check (id = 1),
  public_key text not null, nonce text not null, box text not null,
  since_seq integer not null check (since_seq >= 0)
) strict;
create trigger audit_key_unchanged before update on audit_key begin select raise(abort, 'append-only'); end;
create trigger audit_key_kept before delete on audit_key begin select raise(abort, 'nothing is deleted'); end;
create index audit_entry_subject on audit_entry (subject, seq) where subject is not null;
`;
