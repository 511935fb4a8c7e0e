/**
 * The office's own .docx templates, every file ever sent for each, and the .docx of an issued document as it was first
 * filled: kept once, like its PDF.
 */
export const sql = `
create table docx_template (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  kind text not null check (kind <> ''),
  name text not null check (name <> ''),
  in_use integer not null default 1 check (in_use in (0, 1)),
  version integer not null default 1
) strict;
create index docx_template_kind on docx_template (kind);
create trigger docx_template_kept before delete on docx_template
begin select raise(abort, 'nothing is deleted'); end;
create trigger docx_template_same_kind before update of kind on docx_template
begin select raise(abort, 'a template does not change its kind'); end;

create table docx_template_file (
  template_id integer not null references docx_template (id) on delete restrict,
  version integer not null check (version > 0),
  name text not null, bytes blob not null,
  size integer not null check (size = length(bytes)),
  sha256 text not null check (length(sha256) = 64),
  fields text not null check (json_valid(fields)),
  written_on text not null, written_at text not null,
  written_by integer references account (id) on delete restrict,
  primary key (template_id, version)
) strict;
create trigger docx_template_file_once before update on docx_template_file
begin select raise(abort, 'a file that was sent is not changed'); end;
create trigger docx_template_file_kept before delete on docx_template_file
begin select raise(abort, 'nothing is deleted'); end;

create table document_docx (
  document_id integer primary key references document (id) on delete restrict,
  template_id integer not null, template_version integer not null,
  bytes blob not null, size integer not null check (size = length(bytes)),
  sha256 text not null check (length(sha256) = 64),
  kept_at text not null, kept_by integer not null references account (id) on delete restrict,
  foreign key (template_id, template_version) references docx_template_file (template_id, version) on delete restrict
) strict;
create index document_docx_sha256 on document_docx (sha256);
create index document_docx_template on document_docx (template_id, template_version);
create trigger document_docx_once before update on document_docx
begin select raise(abort, 'a kept file is not changed'); end;
create trigger document_docx_kept before delete on document_docx
begin select raise(abort, 'nothing is deleted'); end;
`;
