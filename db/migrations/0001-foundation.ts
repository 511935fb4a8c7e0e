/** Every table of the first release. Days are 'YYYY-MM-DD', instants UTC text, booleans 0/1. Nothing is deleted. */
export const sql = `
create table meta (key text primary key, value text not null) strict;

create table agency (
  id integer primary key, name text not null, municipality text not null, state text not null,
  crest text, letterhead text not null default '',
  idle_minutes integer not null default 10 check (idle_minutes between 1 and 60),
  version integer not null default 1
) strict;

create table guard (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  registration text not null, name text not null, search_name text not null,
  cpf text not null unique check (length(cpf) = 11), birth_on text not null, admission_on text not null,
  grade text not null, unit text not null,
  status text not null check (status in ('active', 'retired', 'dismissed', 'deceased')),
  created_at text not null, version integer not null default 1,
  unique (agency_id, registration)
) strict;
create index guard_search_name on guard (search_name);

create table account (
  id integer primary key, username text not null unique, name text not null, office text not null default '',
  status text not null check (status in ('active', 'disabled')),
  must_change_password integer not null check (must_change_password in (0, 1)),
  guard_id integer references guard (id) on delete restrict,
  last_sign_in_at text, created_at text not null, version integer not null default 1
) strict;

create table account_role (
  account_id integer not null references account (id) on delete restrict,
  role text not null check (role in ('admin', 'ouvidor', 'corregedor', 'escrivao', 'autoridade', 'comandante', 'rh')),
  primary key (account_id, role)
) strict, without rowid;

create table rulebook (
  id integer primary key, key text not null, title text not null, law_number text not null default '',
  valid_from text not null, valid_to text, body text not null,
  published_at text not null, published_by integer references account (id) on delete restrict,
  check (valid_to is null or valid_to >= valid_from)
) strict;

create table career_event (
  id integer primary key, guard_id integer not null references guard (id) on delete restrict,
  on_day text not null, kind text not null check (kind in ('admission', 'grade', 'unit', 'status')),
  detail text not null, act text not null default '', recorded_at text not null,
  recorded_by integer references account (id) on delete restrict
) strict;
create index career_event_guard on career_event (guard_id, on_day);

create table guard_leave (
  id integer primary key, guard_id integer not null references guard (id) on delete restrict,
  kind text not null, from_day text not null, to_day text not null, act text not null default '',
  annulled_at text, annulled_reason text,
  check (to_day >= from_day)
) strict;
create index guard_leave_guard on guard_leave (guard_id, from_day);

create table reward (
  id integer primary key, guard_id integer not null references guard (id) on delete restrict,
  kind text not null, granted_on text not null, act text not null default '', reason text not null,
  annulled_at text, annulled_reason text
) strict;
create index reward_guard on reward (guard_id, granted_on);

create table numbering (
  agency_id integer not null references agency (id) on delete restrict,
  series text not null, year integer not null, last integer not null,
  primary key (agency_id, series, year)
) strict, without rowid;

create table manifestation (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  protocol text not null unique, code_digest text not null unique,
  kind text not null check (kind in ('denuncia', 'reclamacao', 'sugestao', 'elogio', 'solicitacao')),
  channel text not null check (channel in ('presencial', 'telefone', 'email', 'carta', 'oficio', 'site', 'fala_br')),
  secrecy text not null check (secrecy in ('identificada', 'sigilosa', 'anonima')),
  received_at text not null, received_on text not null,
  fact_on text, fact_time text, address text not null, district text not null,
  narrative text not null, described text not null, vehicle text not null, unit text not null, witnesses text not null,
  extract text,
  status text not null check (status in ('received', 'referred', 'answered', 'archived')),
  due_on text not null, extended integer not null default 0 check (extended in (0, 1)),
  closed_on text, closed_reason text, version integer not null default 1
) strict;
create index manifestation_status on manifestation (status, due_on);

create table manifestation_identity (
  manifestation_id integer primary key references manifestation (id) on delete restrict,
  name text not null, cpf text not null, phone text not null, email text not null, address text not null
) strict;

create table manifestation_guard (
  manifestation_id integer not null references manifestation (id) on delete restrict,
  guard_id integer not null references guard (id) on delete restrict,
  primary key (manifestation_id, guard_id)
) strict, without rowid;

create table manifestation_event (
  id integer primary key, manifestation_id integer not null references manifestation (id) on delete restrict,
  kind text not null check (kind in ('received', 'referred', 'extended', 'intermediate_answer', 'conclusive_answer', 'archived')),
  at text not null, on_day text not null, text text not null,
  actor_id integer references account (id) on delete restrict
) strict;
create index manifestation_event_of on manifestation_event (manifestation_id, id);

create table proceeding (
  id integer primary key,
  agency_id integer not null references agency (id) on delete restrict,
  number text not null unique,
  kind text not null check (kind in ('apuracao_preliminar', 'sindicancia', 'pad')),
  source text not null, summary text not null, known_on text not null, opened_on text not null,
  status text not null check (status in ('open', 'decided', 'archived')),
  closed_on text, closed_reason text,
  opened_by integer references account (id) on delete restrict,
  version integer not null default 1
) strict;
create index proceeding_status on proceeding (status, opened_on);

create table proceeding_manifestation (
  proceeding_id integer not null references proceeding (id) on delete restrict,
  manifestation_id integer not null references manifestation (id) on delete restrict,
  primary key (proceeding_id, manifestation_id)
) strict, without rowid;

create table charge (
  id integer primary key, proceeding_id integer not null references proceeding (id) on delete restrict,
  guard_id integer not null references guard (id) on delete restrict,
  rulebook_id integer not null references rulebook (id) on delete restrict,
  item text not null, fact_on text not null, fact text not null,
  on_duty integer not null check (on_duty in (0, 1)), in_public integer not null check (in_public in (0, 1)),
  choice_reason text not null default '',
  withdrawn_at text, withdrawn_reason text,
  charged_on text not null, charged_by integer references account (id) on delete restrict
) strict;
create index charge_proceeding on charge (proceeding_id);
create index charge_guard on charge (guard_id);

create table charge_circumstance (
  charge_id integer not null references charge (id) on delete restrict,
  circumstance text not null,
  kind text not null check (kind in ('mitigating', 'aggravating', 'recurrence')),
  verdict text not null check (verdict in ('confirmed', 'refused')),
  reason text not null, settled_at text not null,
  settled_by integer references account (id) on delete restrict,
  primary key (charge_id, circumstance)
) strict, without rowid;

create table proceeding_act (
  id integer primary key, proceeding_id integer not null references proceeding (id) on delete restrict,
  guard_id integer references guard (id) on delete restrict,
  kind text not null check (kind in ('portaria', 'libelo', 'citacao', 'vista', 'abertura_prazo_defesa', 'defesa', 'oitiva',
    'dispensa_oitiva', 'relatorio', 'impedimento', 'outro')),
  on_day text not null, due_on text, text text not null, recorded_at text not null,
  recorded_by integer references account (id) on delete restrict,
  annulled_at text, annulled_reason text
) strict;
create index proceeding_act_of on proceeding_act (proceeding_id, on_day);

create table decision (
  id integer primary key, proceeding_id integer not null unique references proceeding (id) on delete restrict,
  on_day text not null, reasons text not null, decided_at text not null,
  decided_by integer references account (id) on delete restrict
) strict;

create table finding (
  id integer primary key, decision_id integer not null references decision (id) on delete restrict,
  charge_id integer not null unique references charge (id) on delete restrict,
  outcome text not null check (outcome in ('proven', 'not_proven', 'did_not_happen', 'justified')),
  justification text, severity text, reason text not null
) strict;
create index finding_decision on finding (decision_id);

create table sanction (
  id integer primary key, guard_id integer not null references guard (id) on delete restrict,
  finding_id integer unique references finding (id) on delete restrict,
  rulebook_id integer not null references rulebook (id) on delete restrict,
  item text not null, severity text not null, fact_on text not null,
  kind text not null, days integer check (days is null or days > 0),
  decided_on text not null, notified_on text, appeal_due_on text,
  appealed_on text, appeal_decided_on text, appeal_outcome text check (appeal_outcome in ('kept', 'reformed', 'annulled')),
  final_on text, served_from text, fulfilled_on text,
  annulled_on text, annulled_reason text, reference text not null default '',
  version integer not null default 1,
  check (fulfilled_on is null or final_on is not null)
) strict;
create index sanction_guard on sanction (guard_id, final_on);

create table sanction_event (
  id integer primary key, sanction_id integer not null references sanction (id) on delete restrict,
  kind text not null check (kind in ('decided', 'notified', 'appealed', 'appeal_decided', 'final', 'served', 'annulled')),
  on_day text not null, text text not null, at text not null,
  actor_id integer references account (id) on delete restrict
) strict;
create index sanction_event_of on sanction_event (sanction_id, id);

create table draft (
  account_id integer not null references account (id) on delete restrict,
  form text not null, body text not null, saved_at text not null,
  primary key (account_id, form)
) strict, without rowid;

create table idempotency (
  key text primary key, actor_id integer, procedure text not null, input_digest text not null,
  reply text not null, at text not null
) strict, without rowid;

create table audit_entry (
  seq integer primary key, at text not null, actor_id integer, actor_name text not null,
  procedure text not null, subject text, reason text, input_digest text not null, outcome text not null,
  prev_hash text not null, hash text not null
) strict;
create trigger audit_entry_no_update before update on audit_entry begin select raise(abort, 'audit is append-only'); end;
create trigger audit_entry_no_delete before delete on audit_entry begin select raise(abort, 'audit is append-only'); end;
`;
