import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.ts';
import type { AppContract } from '../../../shared/contract/index.ts';
import type { Client } from '../../../shared/contract/procedure.ts';
import type { Role } from '../../../shared/permissions.ts';
import { citizen, tellingNarrative, tracesOf } from '../citizens.ts';

const NARRATIVE = 'Canário do relato original que só a ouvidoria lê, de ponta a ponta.';
const SEALED = 'Canário do procedimento sigiloso que só quem tem acesso lê por inteiro.';
const CITIZENS = 3;

/** Tells what a reply to a role holds that the role may not read. */
export type Canaries = (role: Role, path: string, reply: string) => Promise<string[]>;

/** Puts into the office what must not come out of it: citizens in the vault, original words, a secret file. */
export async function plantCanaries(
  as: (role: Role) => Client<AppContract>,
  db: Kysely<Database>,
): Promise<Canaries> {
  const people = Array.from({ length: CITIZENS }, (_, n) => citizen(n));
  for (const [n, identity] of people.entries()) {
    await as('ouvidor').manifestations.register({
      ...{ kind: 'denuncia', channel: 'presencial', secrecy: 'sigilosa', identity },
      narrative: n === 0 ? tellingNarrative(identity) : NARRATIVE,
      ...{ factOn: null, factTime: null, address: '', district: 'Centro', guardIds: [], described: '' },
      ...{ vehicle: '', unit: '', witnesses: '' },
    });
  }
  const { id } = await as('corregedor').proceedings.open({
    kind: 'sindicancia',
    origin: { type: 'ex_officio', source: 'Ordem verbal reduzida a termo' },
    ...{ knownOn: '2026-11-20', openedOn: '2026-11-23', summary: SEALED },
  });
  await as('corregedor').access.setLevel({
    proceedingId: id,
    level: 'sigiloso',
    reason: 'Interesse da apuração.',
  });
  const traces = people.flatMap(tracesOf).filter((trace) => trace.length >= 8);
  return async (role, path, reply) => {
    const found: string[] = [];
    const granted = role === 'corregedor' && path === 'identities.readGranted';
    if (role !== 'ouvidor' && !granted) found.push(...traces.filter((trace) => reply.includes(trace)));
    if (role !== 'ouvidor' && reply.includes(NARRATIVE)) found.push(NARRATIVE);
    if (role !== 'corregedor' && reply.includes(SEALED) && (await stillSealed(db, id))) found.push(SEALED);
    return found;
  };
}

/** Whether the corregedor of the game has not meanwhile opened the file to others, as a corregedor may. */
async function stillSealed(db: Kysely<Database>, id: number): Promise<boolean> {
  const level = await db
    .selectFrom('proceeding_secrecy')
    .select('level')
    .where('proceeding_id', '=', id)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const grants = await db
    .selectFrom('proceeding_access')
    .select('id')
    .where('proceeding_id', '=', id)
    .execute();
  return level?.level === 'sigiloso' && grants.length === 0;
}
