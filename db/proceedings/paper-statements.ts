import { z } from 'zod';
import { ACT_PAPERS } from '../../shared/proceedings/papers.ts';
import { standingPapers } from '../documents/standing.ts';
import type { Reader } from '../reader.ts';

const ofAct = z.object({ actId: z.number().int().nullable().default(null) });
const ROLES = { presidente: 'Presidente', membro: 'Membro', secretario: 'Secretário(a)' } as const;

/** Papers of acts, checklists and indexes of a file, neither annulled nor corrected, the newest first. */
export async function issuedPapers(db: Reader, proceedingId: number) {
  const rows = await standingPapers(db, `proceeding:${proceedingId}`, [
    ...ACT_PAPERS,
    'lista_nulidades',
    'sumario',
  ])
    .select('document.facts')
    .execute();
  return rows.map(({ facts, ...row }) => ({ ...row, actId: ofAct.parse(JSON.parse(facts)).actId }));
}

/** Who serves on the commission of a file: `Presidente: Fulano, matrícula 123`. */
export async function commissionOf(db: Reader, proceedingId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('proceeding_person as person')
    .leftJoin('guard', 'guard.id', 'person.guard_id')
    .leftJoin('account', 'account.id', 'person.account_id')
    .select([
      'person.role',
      'person.name',
      'guard.name as guard_name',
      'guard.registration',
      'account.name as own',
    ])
    .where('proceeding_id', '=', proceedingId)
    .where('role', 'in', ['presidente', 'membro', 'secretario'])
    .where('to_day', 'is', null)
    .orderBy('person.id')
    .execute();
  const entries = Object.entries(ROLES);
  return entries.flatMap(([role, label]) =>
    rows
      .filter((row) => row.role === role)
      .map(({ name, guard_name: guard, registration, own }) =>
        guard === null ? `${label}: ${own ?? name}` : `${label}: ${guard}, matrícula ${registration}`,
      ),
  );
}
