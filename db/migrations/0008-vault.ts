/**
 * The identity vault. A record is sealed under a data key of its own, and that key once for each member and for the
 * printed sheet. `manifestation_identity` stays for files of before: its rows are sealed and removed at the first
 * sign-in of an ouvidor (`db/identities/plain.ts`), and nothing reads or writes it otherwise.
 */
export const sql = `
create table vault_key (
  id integer primary key,
  account_id integer references account (id) on delete restrict,
  public_key blob not null unique check (length(public_key) = 32),
  salt blob, memory integer, passes integer, lanes integer, private_box blob, drafts_box blob,
  status text not null check (status in ('pending', 'member', 'reader', 'sheet', 'closed')),
  created_at text not null, created_by integer references account (id) on delete restrict,
  proof blob, admitted_at text, admitted_by integer references account (id) on delete restrict,
  closed_at text, closed_by integer references account (id) on delete restrict,
  closed_reason text check (closed_reason in ('reset', 'role', 'disabled', 'removed', 'replaced', 'stranger')),
  check ((status = 'closed') = (closed_at is not null)),
  check ((account_id is null) = (private_box is null))
) strict;
create unique index vault_key_of_account on vault_key (account_id) where status <> 'closed';
create unique index vault_key_sheet on vault_key (status) where status = 'sheet';

create table vault_record (
  id integer primary key,
  purpose text not null, owner_id integer not null,
  box blob not null, sealed_at text not null,
  unique (purpose, owner_id)
) strict;

create table vault_seal (
  record_id integer not null references vault_record (id) on delete restrict,
  key_id integer not null references vault_key (id) on delete restrict,
  box blob not null,
  primary key (record_id, key_id)
) strict, without rowid;
create index vault_seal_of_key on vault_seal (key_id);

create table vault_citizen (
  manifestation_id integer primary key references manifestation (id) on delete restrict,
  digests blob not null
) strict;

create table vault_request (
  id integer primary key,
  manifestation_id integer not null references manifestation (id) on delete restrict,
  asked_by integer not null references account (id) on delete restrict,
  asked_at text not null, reasons text not null, days integer not null check (days between 1 and 30),
  status text not null check (status in ('open', 'granted', 'refused', 'withdrawn')),
  basis text check (basis in ('interesse_publico', 'interesse_apuracao', 'consentimento')),
  first_by integer references account (id) on delete restrict, first_at text, first_reason text,
  consent_on text, consent_form text check (consent_form in ('escrito', 'presencial', 'telefone', 'email')), consent_note text,
  closed_by integer references account (id) on delete restrict, closed_at text, closed_reason text,
  version integer not null default 1,
  check ((status = 'open') = (closed_at is null))
) strict;
create unique index vault_request_open on vault_request (manifestation_id, asked_by) where status = 'open';

create table vault_grant (
  id integer primary key,
  request_id integer not null unique references vault_request (id) on delete restrict,
  key_id integer not null references vault_key (id) on delete restrict,
  box blob, granted_at text not null, expires_on text not null,
  revoked_by integer references account (id) on delete restrict, revoked_at text, revoked_reason text
) strict;

create index audit_entry_procedure on audit_entry (procedure, seq);
`;
