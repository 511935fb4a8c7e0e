/**
 * Files that came with a record. The bytes are encrypted beside the database under `stored_name`, each with its own key:
 * here, or, where the file tells who spoke, sealed in the vault together with its name. Owner `draft` is the account
 * whose unfinished `form` has it. And what was corrected in the facts of a manifestation.
 */
export const sql = `
create table attachment (
  id integer primary key autoincrement,
  owner_kind text not null check (owner_kind in ('draft', 'manifestation', 'proceeding')),
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
  check ((annulled_at is null) = (annulled_reason is null))
) strict;
create index attachment_owner on attachment (owner_kind, owner_id, id);

create table attachment_thumbnail (
  attachment_id integer primary key references attachment (id) on delete restrict,
  image text not null check (length(image) <= 60000)
) strict;

create table manifestation_correction (
  id integer primary key,
  manifestation_id integer not null references manifestation (id) on delete restrict,
  version integer not null, reason text not null, before text not null, after text not null,
  at text not null, actor_id integer references account (id) on delete restrict,
  unique (manifestation_id, version)
) strict;
`;
