import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { createDatabase } from '../../db/connection.ts';
import { encryptedDialect } from '../../db/dialect.ts';
import { migrations } from '../../db/migrations/index.ts';
import type { Database } from '../../db/schema.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { addDays } from '../../shared/time/civil-date.ts';

export const TODAY = '2026-11-23';

export type Force = {
  readonly sqlite: Sqlite.Database;
  readonly db: Kysely<Database>;
  readonly close: () => void;
};

/** The same numbers at every run. */
function seeded(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const KINDS = ['advertencia_verbal', 'repreensao', 'repreensao_escrita', 'suspensao', 'suspensao'];
const LEAVES = ['licenca_saude', 'acidente_servico', 'licenca_familia', 'ferias'];

function insertGuards(sqlite: Sqlite.Database, count: number, draw: (below: number) => number): string[] {
  const guard = sqlite.prepare(
    `insert into guard (id, agency_id, registration, name, search_name, cpf, birth_on, admission_on, grade, unit, status, created_at)
     values (?, 1, ?, ?, ?, ?, '1985-01-01', ?, 'terceira_classe', 'Base Centro', 'active', '2026-01-01T00:00:00.000Z')`,
  );
  return Array.from({ length: count }, (_, index) => {
    const admission = addDays('2002-01-01', draw(8_000));
    const name = `Guarda ${index}`;
    guard.run(index + 1, String(index), name, name, String(index).padStart(11, '0'), admission);
    return admission;
  });
}

type Counts = { readonly guards: number; readonly sanctions: number; readonly leaves: number };

function fill(sqlite: Sqlite.Database, counts: Counts): void {
  const draw = seeded(20_260_101);
  sqlite.exec("insert into agency (id, name, municipality, state) values (1, 'Guarda', 'Exemplo', 'SP')");
  sqlite
    .prepare(
      "insert into rulebook (id, key, title, valid_from, body, published_at) values (1, 'modelo', 'Modelo', '1990-01-01', ?, '1990-01-01')",
    )
    .run(JSON.stringify(guardaLegal2021));
  const admissions = insertGuards(sqlite, counts.guards, draw);
  const sanction = sqlite.prepare(
    `insert into sanction (guard_id, rulebook_id, item, severity, fact_on, kind, days, decided_on, final_on, served_from, fulfilled_on, annulled_on)
     values (?, 1, '34-I', 'leve', ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (let count = 0; count < counts.sanctions; count += 1) {
    const guard = draw(counts.guards);
    const final = addDays(admissions[guard] ?? TODAY, draw(7_000));
    const kind = KINDS[draw(KINDS.length)] ?? 'repreensao';
    const days = kind === 'suspensao' ? 1 + draw(30) : null;
    const start = addDays(final, 1 + draw(10));
    const end = days === null ? start : addDays(start, days - 1);
    const served = draw(20) > 0;
    const annulled = draw(30) === 0 ? addDays(final, 200) : null;
    sanction.run(
      guard + 1,
      final,
      kind,
      days,
      final,
      final,
      days && served ? start : null,
      served ? end : null,
      annulled,
    );
  }
  const leave = sqlite.prepare(
    'insert into guard_leave (guard_id, kind, from_day, to_day) values (?, ?, ?, ?)',
  );
  for (let count = 0; count < counts.leaves; count += 1) {
    const guard = draw(counts.guards);
    const from = addDays(admissions[guard] ?? TODAY, draw(7_000));
    leave.run(guard + 1, LEAVES[draw(LEAVES.length)] ?? 'ferias', from, addDays(from, 5 + draw(90)));
  }
}

/** A force of made-up guards in an encrypted file of its own, as the application opens one, behind its own dialect. */
export function makeForce(counts: Counts): Force {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const sqlite = createDatabase(join(folder, 'force.db'), randomBytes(32), migrations);
  sqlite.transaction(() => fill(sqlite, counts))();
  const db = new Kysely<Database>({ dialect: encryptedDialect(sqlite) });
  const close = () => {
    sqlite.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { sqlite, db, close };
}
