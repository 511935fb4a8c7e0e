import { VAULT_IDLE_MINUTES } from '../../shared/identities/model.ts';
import type { Reader } from '../reader.ts';
import { keyOfAccount } from './account-keys.ts';
import type { WithVault } from './check.ts';

/** How the vault stands for the caller. */
export async function statusOf(db: Reader, { vault, session }: WithVault) {
  const row = await keyOfAccount(db, session.accountId);
  const status = row?.status ?? 'none';
  const standing: 'none' | 'pending' | 'member' | 'reader' =
    status === 'member' || status === 'pending' || status === 'reader' ? status : 'none';
  return { standing, open: vault.isOpen(session.accountId), idleMinutes: VAULT_IDLE_MINUTES };
}

/** The whole of the vault as its members see it: who is in, who waits, what was shut and what to see to. */
export async function overviewOf(db: Reader) {
  const { members, waiting, closed } = await peopleOf(db);
  const sheet = await db
    .selectFrom('vault_key as key')
    .innerJoin('account', 'account.id', 'key.created_by')
    .select(['key.created_at as madeAt', 'account.name as madeBy'])
    .where('key.status', '=', 'sheet')
    .executeTakeFirst();
  const [identities, indexed] = await countsOf(db);
  return {
    members: [...members, ...waiting],
    closed,
    sheet: sheet ?? null,
    alerts: [
      ...closed
        .filter(({ reason }) => reason === 'reset' || reason === 'stranger')
        .map(({ reason, name, at }) => ({
          kind: reason === 'reset' ? ('reset' as const) : ('stranger' as const),
          name,
          at,
        })),
      ...waiting.map(({ name, since }) => ({ kind: 'pending' as const, name, at: since })),
      ...(sheet === undefined ? [{ kind: 'no_sheet' as const, name: '', at: null }] : []),
      ...(members.length === 1 ? [{ kind: 'alone' as const, name: '', at: null }] : []),
    ],
    identities,
    notIndexed: identities - indexed,
  };
}

async function peopleOf(db: Reader) {
  const rows = await db
    .selectFrom('vault_key as key')
    .leftJoin('account', 'account.id', 'key.account_id')
    .leftJoin('account as by', 'by.id', 'key.admitted_by')
    .select(['key.id', 'key.account_id', 'key.status', 'key.created_at', 'key.admitted_at'])
    .select(['key.closed_at', 'key.closed_reason', 'account.name', 'by.name as admittedBy'])
    .orderBy('key.id')
    .execute();
  const named = rows.map((row) => ({
    ...row,
    accountId: row.account_id ?? 0,
    name: row.name ?? 'Folha de recuperação',
  }));
  const members = named
    .filter(({ status }) => status === 'member')
    .map(({ accountId, name, admitted_at, created_at, admittedBy }) => ({
      accountId,
      name,
      standing: 'member' as const,
      since: admitted_at ?? created_at,
      admittedBy,
    }));
  const waiting = named
    .filter(({ status }) => status === 'pending')
    .map(({ accountId, name, created_at }) => ({
      accountId,
      name,
      standing: 'pending' as const,
      since: created_at,
      admittedBy: null,
    }));
  const closed = named.flatMap(({ id, name, closed_at: at, closed_reason: reason }) =>
    at === null || reason === null ? [] : [{ id, name, at, reason }],
  );
  return { members, waiting, closed: closed.reverse() };
}

async function countsOf(db: Reader): Promise<readonly [number, number]> {
  const { n } = await db
    .selectFrom('vault_record')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('purpose', '=', 'identity')
    .executeTakeFirstOrThrow();
  const citizens = await db
    .selectFrom('vault_citizen')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return [n, citizens.n];
}
