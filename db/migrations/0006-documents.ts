/**
 * The register of issued documents: numbered without gaps, kept as issued. A document is never changed, only annulled
 * or replaced by another that names it. Its PDF is kept apart, once, as it first came out.
 */
export const sql = `
create table document (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  kind text not null check (kind <> ''),
  number text not null unique,
  year integer not null check (year between 1900 and 9999),
  subject text not null check (subject like '%_:_%'),
  summary text not null default '', search_text text not null default '',
  facts text not null check (json_valid(facts)),
  letterhead text not null check (json_valid(letterhead)),
  issued_on text not null, issued_at text not null,
  issued_by integer not null references account (id) on delete restrict,
  issuer_name text not null, issuer_office text not null default '',
  rulebook_id integer references rulebook (id) on delete restrict,
  audit_head text not null,
  fingerprint text not null unique check (length(fingerprint) = 19),
  replaces integer unique references document (id) on delete restrict,
  annulled_at text, annulled_on text, annulled_reason text,
  annulled_by integer references account (id) on delete restrict,
  check (replaces is null or replaces < id),
  check ((annulled_at is null) = (annulled_on is null)),
  check ((annulled_at is null) = (annulled_reason is null)),
  check ((annulled_at is null) = (annulled_by is null))
) strict;
create index document_kind on document (kind, year);
create index document_subject on document (subject);

create table document_pdf (
  document_id integer primary key references document (id) on delete restrict,
  bytes blob not null, size integer not null check (size = length(bytes)),
  sha256 text not null check (length(sha256) = 64), pages integer not null check (pages > 0),
  kept_at text not null, kept_by integer not null references account (id) on delete restrict
) strict;
create index document_pdf_sha256 on document_pdf (sha256);

create trigger document_frozen before update of id, agency_id, kind, number, year, subject, summary, search_text, facts,
  letterhead, issued_on, issued_at, issued_by, issuer_name, issuer_office, rulebook_id, audit_head, fingerprint, replaces
on document begin select raise(abort, 'an issued document is not changed'); end;
create trigger document_annulled_once before update on document when old.annulled_at is not null
begin select raise(abort, 'an annulled document is not changed'); end;
create trigger document_kept before delete on document
begin select raise(abort, 'nothing is deleted'); end;
create trigger document_pdf_once before update on document_pdf
begin select raise(abort, 'a kept PDF is not changed'); end;
create trigger document_pdf_kept before delete on document_pdf
begin select raise(abort, 'nothing is deleted'); end;
`;
