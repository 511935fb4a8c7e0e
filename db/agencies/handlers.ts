import { type Agency, type agenciesContract, UF } from '../../shared/agencies/contract.ts';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import type { HandlersOf } from '../context.ts';
import type { Reader } from '../reader.ts';

export const agenciesHandlers: HandlersOf<{ agencies: typeof agenciesContract }>['agencies'] = {
  create: ({ door }, input) => door.create(input),
  current: ({ db }) => currentAgency(db),
  async update({ trx, about }, { version, name, municipality, state, crest, letterhead, idleMinutes }) {
    const before = await currentAgency(trx);
    about(`agency:${before.id}`);
    if (before.version !== version) throw conflict('Os dados da guarda foram alterados por outra pessoa.');
    await trx
      .updateTable('agency')
      .set({ name, municipality, state, crest, letterhead, idle_minutes: idleMinutes, version: version + 1 })
      .where('id', '=', before.id)
      .execute();
    return currentAgency(trx);
  },
};

async function currentAgency(db: Reader): Promise<Agency> {
  const row = await db.selectFrom('agency').selectAll().orderBy('id').limit(1).executeTakeFirst();
  const state = UF.find((uf) => uf === row?.state);
  if (row === undefined || state === undefined) throw notFound('guarda');
  return {
    id: row.id,
    name: row.name,
    municipality: row.municipality,
    state,
    crest: row.crest,
    letterhead: row.letterhead,
    idleMinutes: row.idle_minutes,
    version: row.version,
  };
}
