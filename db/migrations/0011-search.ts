const ALL = 'protocol, narrative, complements, extract, answers, district, unit, address, vehicle, described';
const REFERRED = 'protocol, extract';
const ANSWERS = "in ('intermediate_answer', 'conclusive_answer')";

const enter = (index: string, columns: string, id: string): string =>
  `insert into ${index}_fts (rowid, ${columns}) select id, ${columns} from ${index}_words where id = ${id};`;
const leave = (index: string, columns: string, id: string): string =>
  `insert into ${index}_fts (${index}_fts, rowid, ${columns}) select 'delete', id, ${columns} from ${index}_words where id = ${id};`;

/** The words of a row that changes leave before the change and enter after it. */
const changes = (
  name: string,
  event: string,
  when: (row: string) => string,
  words: readonly string[],
): string => `
create trigger ${name}_before before ${event} ${when('old')} begin
  ${words[0]}
end;
create trigger ${name}_after after ${event} ${when('new')} begin
  ${words[1]}
end;`;

const both = (id: string): readonly string[] => [
  leave('manifestation', ALL, id),
  enter('manifestation', ALL, id),
];

const index = (name: string, columns: string): string => `
create virtual table ${name}_fts using fts5(
  ${columns},
  content='${name}_words', content_rowid='id', tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
insert into ${name}_fts (${name}_fts, rank) values ('secure-delete', 1);
insert into ${name}_fts (${name}_fts) values ('rebuild');`;

/**
 * Words: two full-text indexes, one for the ouvidoria and one that holds nothing but what was forwarded, each over a view
 * that says what it reads. Triggers keep them in step. A word taken out leaves no trace in the index (`secure-delete`).
 * Then the indexes of the list's filters, and saved views.
 */
export const sql = `
create view manifestation_words as
select m.id as id, m.protocol as protocol, m.narrative as narrative,
  coalesce((select group_concat(c.received, char(10) order by c.id) from manifestation_complement as c
    where c.manifestation_id = m.id and c.received is not null), '') as complements,
  coalesce(m.extract, '') as extract,
  coalesce((select group_concat(e.text, char(10) order by e.id) from manifestation_event as e
    where e.manifestation_id = m.id and e.kind ${ANSWERS}), '') as answers,
  m.district as district, m.unit as unit, m.address as address, m.vehicle as vehicle, m.described as described
from manifestation as m;
${index('manifestation', ALL)}

create trigger manifestation_words_enter after insert on manifestation begin
  ${enter('manifestation', ALL, 'new.id')}
end;
create trigger manifestation_words_leave before delete on manifestation begin
  ${leave('manifestation', ALL, 'old.id')}
end;
${changes(
  'manifestation_words',
  'update of protocol, narrative, extract, district, unit, address, vehicle, described on manifestation',
  () => '',
  [leave('manifestation', ALL, 'old.id'), enter('manifestation', ALL, 'new.id')],
)}
${changes('manifestation_answer', 'insert on manifestation_event', () => `when new.kind ${ANSWERS}`, both('new.manifestation_id'))}
${changes('manifestation_added', 'insert on manifestation_complement', () => 'when new.received is not null', both('new.manifestation_id'))}
${changes('manifestation_complemented', 'update of received on manifestation_complement', () => '', both('old.manifestation_id'))}

create view referred_words as
select id, protocol, extract from manifestation where extract is not null;
${index('referred', REFERRED)}

create trigger referred_words_enter after insert on manifestation when new.extract is not null begin
  ${enter('referred', REFERRED, 'new.id')}
end;
create trigger referred_words_leave before delete on manifestation when old.extract is not null begin
  ${leave('referred', REFERRED, 'old.id')}
end;
${changes(
  'referred_words',
  'update of protocol, extract on manifestation',
  (row) => `when ${row}.extract is not null`,
  [leave('referred', REFERRED, 'old.id'), enter('referred', REFERRED, 'new.id')],
)}

create index manifestation_list on manifestation
  (id, status, kind, channel, secrecy, received_on, due_on, fact_on, district, unit);
create index manifestation_district on manifestation (district);
create index manifestation_unit on manifestation (unit);
create index manifestation_guard_of on manifestation_guard (guard_id, manifestation_id);

create table saved_view (
  id integer primary key, account_id integer not null references account (id) on delete restrict,
  screen text not null check (screen in ('manifestations')),
  name text not null check (length(name) between 1 and 60), body text not null,
  shared integer not null default 0 check (shared in (0, 1)),
  created_at text not null, version integer not null default 1,
  unique (account_id, screen, name)
) strict;

create table default_view (
  account_id integer not null references account (id) on delete restrict,
  screen text not null check (screen in ('manifestations')),
  view_id integer not null references saved_view (id) on delete restrict,
  primary key (account_id, screen)
) strict, without rowid;
create index default_view_of on default_view (view_id);
`;
