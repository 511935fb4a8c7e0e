import type { Account, accountsContract } from '../../shared/accounts/contract.ts';
import { passwordProblem } from '../../shared/accounts/passwords.ts';
import { conflict, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import { closeKey, followRoles } from '../identities/account-keys.ts';
import { followPassword } from '../identities/entering.ts';
import { sessionReply } from './sessions.ts';
import { nameSlot, slotOf, unnameSlot } from './slot-names.ts';
import { getAccount, insertAccount, listAccounts, setMustChangePassword, setRoles } from './statements.ts';
import { temporaryPassword } from './temporary-password.ts';

type Handlers = HandlersOf<{ accounts: typeof accountsContract }>['accounts'];

export const accountsHandlers: Handlers = {
  status: ({ door }) => door.status(),
  signIn: ({ door }, input) => door.signIn(input),
  confirm: ({ door }, input) => door.confirm(input),
  recover: ({ door }, input) => door.recover(input),
  list: ({ db }) => listAccounts(db),

  create: {
    prepare: async ({ keys, random, db }, input) => {
      const taken = await db
        .selectFrom('account')
        .select('id')
        .where('username', '=', input.username)
        .executeTakeFirst();
      if (taken !== undefined) throw invalidField('username', 'Já existe uma conta com este usuário.');
      const password = temporaryPassword(random);
      const slot = await keys.wrapPassword(input.username, password);
      return async ({ trx, about, now, keys: { stage } }) => {
        const id = await insertAccount(trx, { ...input, mustChangePassword: true, createdAt: now });
        about(`account:${id}`);
        await nameSlot(trx, id, slot.id);
        stage(slot);
        return { account: await getAccount(trx, id), temporaryPassword: password };
      };
    },
  },

  async update(context, { id, version, name, office, roles, guardId, status }) {
    const { trx, about, keys, now, session } = context;
    about(`account:${id}`);
    const before = await getAccount(trx, id);
    if (before.version !== version) throw conflict('A conta foi alterada por outra pessoa.');
    if (before.status === 'disabled' && status === 'active') {
      throw ruleError('accounts.reactivate', 'Controle de acesso', [
        'Para reativar a conta, redefina a senha dela.',
      ]);
    }
    await trx
      .updateTable('account')
      .set({ name, office, guard_id: guardId, status, version: version + 1 })
      .where('id', '=', id)
      .execute();
    await setRoles(trx, id, roles);
    await keepAnAdministrator(context);
    if (status === 'disabled' && before.status === 'active') {
      await unnameSlot(trx, id);
      keys.unstage();
      await closeKey(trx, id, { reason: 'disabled', now, by: session.accountId });
    }
    await followRoles(trx, id, { roles, now, by: session.accountId });
    return getAccount(trx, id);
  },

  resetPassword: {
    prepare: async ({ keys, random, db }, { id }) => {
      const account = await getAccount(db, id);
      const password = temporaryPassword(random);
      const slot = await keys.wrapPassword(account.username, password);
      return async ({ trx, about, now, session, keys: { stage } }) => {
        const closed = await closeKey(trx, id, { reason: 'reset', now, by: session.accountId });
        about(`account:${id}`, closed ? VAULT_CLOSED : undefined);
        await trx.updateTable('account').set({ status: 'active' }).where('id', '=', id).execute();
        await setMustChangePassword(trx, id, true);
        await nameSlot(trx, id, slot.id);
        stage(slot);
        return { temporaryPassword: password };
      };
    },
  },

  changePassword: {
    prepare: async ({ keys, session, db, vault }, { current, next }) => {
      const { accountId, username, name } = session;
      const slotId = await slotOf(db, accountId);
      if (slotId === null || !(await keys.opens(username, current, slotId))) {
        throw invalidField('current', 'A senha atual não confere.');
      }
      if (current === next) throw invalidField('next', 'A nova senha deve ser diferente da atual.');
      const problem = passwordProblem(next, [username, name]);
      if (problem !== null) throw invalidField('next', problem);
      const slot = await keys.wrapPassword(username, next);
      const follow = await followPassword({ db, keys, vault, session }, current, { password: next });
      return async ({ trx, about, now, keys: { stage } }) => {
        about(`account:${accountId}`);
        await follow(trx, now);
        await setMustChangePassword(trx, accountId, false);
        await nameSlot(trx, accountId, slot.id);
        stage(slot);
        return sessionReply({ ...session, mustChangePassword: false });
      };
    },
  },

  renewRecoveryKey: {
    prepare: async ({ keys, session, db }, { password }) => {
      const slotId = await slotOf(db, session.accountId);
      if (slotId === null || !(await keys.opens(session.username, password, slotId))) {
        throw invalidField('password', 'A senha não confere.');
      }
      const { slot, recoveryKey } = keys.wrapRecovery();
      return async ({ trx, about, keys: { stage } }) => {
        about(`account:${session.accountId}`);
        await nameSlot(trx, 'recovery', slot.id);
        stage(slot);
        return { recoveryKey };
      };
    },
  },
};

/** What the trail says of a reset beside the account: no administrator's act opens the vault. */
const VAULT_CLOSED = 'O cofre de identidades ficou fechado para esta conta.';

async function keepAnAdministrator({ trx }: CommandContext): Promise<void> {
  const left = (await listAccounts(trx)).filter(isActiveAdministrator);
  if (left.length === 0) {
    throw ruleError('accounts.lastAdministrator', 'Controle de acesso', [
      'O escritório precisa de ao menos um administrador ativo.',
    ]);
  }
}

const isActiveAdministrator = ({ status, roles }: Account): boolean =>
  status === 'active' && roles.includes('admin');
