import type { Task } from '../../shared/dashboard/contract.ts';
import type { Session } from '../context.ts';
import { allRequests } from '../identities/requests.ts';
import type { Reader } from '../reader.ts';
import { counted, type Part } from './parts.ts';

/** Keys of the vault that wait for somebody: to be admitted, or, shut by a reset of the password, to get back in. */
async function waitingKeys(db: Reader) {
  const rows = await db
    .selectFrom('vault_key as key')
    .innerJoin('account', 'account.id', 'key.account_id')
    .select(['account.id', 'account.name', 'key.status', 'key.closed_reason as closed'])
    .where('account.status', '=', 'active')
    .orderBy('key.id')
    .execute();
  const members = new Set(rows.filter(({ status }) => status === 'member').map(({ id }) => id));
  const out = rows.filter(({ id }) => !members.has(id));
  const reset = new Set(out.filter(({ closed }) => closed === 'reset').map(({ id }) => id));
  const pending = out.filter(({ status }) => status === 'pending');
  return { members, reset, pending };
}

/** For members of the vault: who waits to be let in, and the requests to reveal that need their word. */
export async function vaultPart(db: Reader, { accountId }: Session): Promise<Part> {
  const { members, reset, pending } = await waitingKeys(db);
  if (!members.has(accountId)) return { counts: [], tasks: [] };
  const admissions = pending.map(
    ({ id, name }): Task =>
      reset.has(id)
        ? {
            kind: 'vault_reset',
            id,
            title: `Conferir o acesso de ${name} ao cofre`,
            detail: 'A senha da conta foi redefinida: confirme com a pessoa antes de admiti-la de novo',
            dueOn: null,
          }
        : {
            kind: 'vault_admission',
            id,
            title: `Admitir ${name} no cofre de identidades`,
            detail: 'Aguarda quem já tem acesso',
            dueOn: null,
          },
  );
  const requests = (await allRequests(db)).filter(
    ({ status, firstBy }) => status === 'open' && firstBy?.accountId !== accountId,
  );
  return {
    counts: [],
    tasks: [
      ...admissions,
      ...requests.map(
        ({ id, protocol, firstBy, days }): Task => ({
          kind: 'vault_request',
          id,
          title: `Decidir o pedido de revelação da ${protocol}`,
          detail:
            firstBy === null
              ? `Pedido por ${counted(days, 'dia', 'dias')}; aguarda o primeiro voto`
              : `${firstBy.name} já aprovou; falta o segundo voto`,
          dueOn: null,
        }),
      ),
    ],
  };
}
