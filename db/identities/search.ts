import { invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { identitiesContract } from '../../shared/identities/contract.ts';
import { notMember } from '../../shared/identities/rules.ts';
import type { QueryContext } from '../context.ts';
import { requireMember } from './check.ts';
import { findCitizens } from './citizens.ts';
import { openIndexKey } from './founding.ts';

const MOST = 200;

/** Manifestations of a citizen, found in the open vault only; the reply holds nothing of who spoke. */
export async function searchCitizens(
  context: QueryContext,
  { citizen }: ParsedOf<typeof identitiesContract.search>,
) {
  const { db } = context;
  const key = await requireMember(db, context);
  const indexKey = await openIndexKey(db, key);
  if (indexKey === null) throw notMember();
  if (Object.values(citizen).every((text) => text === '')) {
    throw invalidField('citizen.cpf', 'Informe o CPF, o telefone ou o nome.');
  }
  if (citizen.phone !== '' && citizen.phone.replace(/\D/g, '').length < 8) {
    throw invalidField('citizen.phone', 'Use ao menos os oito últimos números do telefone.');
  }
  const found = await findCitizens(db, indexKey, citizen, MOST + 1);
  const ids = found.slice(0, MOST);
  if (ids.length === 0) return { rows: [], more: false };
  const rows = await db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'kind', 'received_on as receivedOn', 'status'])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute();
  return { rows, more: found.length > MOST };
}
