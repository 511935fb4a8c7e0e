import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeRecoveryKey } from '../../shared/accounts/recovery-key.ts';
import { refusal } from '../support/folder.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addColleague } from '../support/two-ouvidores.ts';
import { VAULT_PASSWORD } from '../support/vault.ts';
import { sample } from './manifestations-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const unlock = { password: VAULT_PASSWORD, job: null };
const reason = 'Pedir complemento do relato.';
const seals = async (): Promise<number> =>
  (await office.db.selectFrom('vault_seal').selectAll().execute()).length;

describe('a further ouvidor', () => {
  test('waits, is admitted by a member with the vault open, reads, is taken out', async () => {
    const ouvidor = office.as('ouvidor');
    const { id } = await ouvidor.manifestations.register(sample());
    const second = await addColleague(office, 'ouvidor2', ['ouvidor']);
    const reveal = { manifestationId: id, reason };
    expect(await refusal(second.client.identities.unlock(unlock))).toMatchObject({
      rule: 'cofre_sem_acesso',
    });
    expect(await refusal(second.client.identities.reveal(reveal))).toMatchObject({
      rule: 'cofre_sem_acesso',
    });
    await ouvidor.identities.lock({});
    const admit = { accountId: second.accountId, job: null };
    expect(await refusal(ouvidor.identities.admit(admit))).toMatchObject({ rule: 'cofre_fechado' });
    await ouvidor.identities.unlock(unlock);
    const { members } = await ouvidor.identities.admit(admit);
    expect(members.map(({ standing }) => standing)).toEqual(['member', 'member']);
    expect((await second.client.identities.unlock(unlock)).open).toBe(true);
    expect((await second.client.identities.reveal(reveal)).identity?.name).toContain('Zulmira');
    const all = await seals();
    await ouvidor.identities.remove({ accountId: second.accountId, reason: 'Fim da substituição.' });
    expect(await seals()).toBe(all / 2);
    expect(await refusal(second.client.identities.reveal(reveal))).toMatchObject({
      rule: 'cofre_sem_acesso',
    });
  });

  test('an admission that is cancelled leaves nothing', async () => {
    const ouvidor = office.as('ouvidor');
    await ouvidor.manifestations.register(sample());
    const second = await addColleague(office, 'ouvidor2', ['ouvidor']);
    const before = await seals();
    await ouvidor.identities.cancel({ job: 'um' });
    const refused = await refusal(ouvidor.identities.admit({ accountId: second.accountId, job: 'um' }));
    expect(refused).toMatchObject({ code: 'conflict' });
    expect(await seals()).toBe(before);
    expect((await ouvidor.identities.overview({})).members.at(-1)?.standing).toBe('pending');
  });

  test('a receiver put into the table by hand is shut at the next opening, and told of', async () => {
    const ouvidor = office.as('ouvidor');
    const second = await addColleague(office, 'intruso', ['ouvidor']);
    await office.db
      .updateTable('vault_key')
      .set({ status: 'member' })
      .where('account_id', '=', second.accountId)
      .execute();
    const { id } = await ouvidor.manifestations.register(sample());
    await ouvidor.identities.unlock(unlock);
    const { alerts } = await ouvidor.identities.overview({});
    expect(alerts.map(({ kind }) => kind)).toContain('stranger');
    expect(await refusal(second.client.identities.reveal({ manifestationId: id, reason }))).toMatchObject({
      code: 'rule',
    });
  });
});

describe('an administrator', () => {
  test('resets the password of an ouvidor: the vault stays shut, and the others are told', async () => {
    const ouvidor = office.as('ouvidor');
    const { id } = await ouvidor.manifestations.register(sample());
    const second = await addColleague(office, 'ouvidor2', ['ouvidor']);
    await ouvidor.identities.admit({ accountId: second.accountId, job: null });
    await office.as('admin').accounts.resetPassword({ id: second.accountId });
    const { alerts, members } = await ouvidor.identities.overview({});
    expect(alerts.map(({ kind, name }) => ({ kind, name }))).toContainEqual({
      kind: 'reset',
      name: 'Conta ouvidor2',
    });
    expect(members).toHaveLength(1);
    const trail = await office.db
      .selectFrom('audit_entry')
      .select(['subject', 'reason'])
      .where('procedure', '=', 'accounts.resetPassword')
      .execute();
    expect(trail).toEqual([
      {
        subject: `account:${second.accountId}`,
        reason: 'O cofre de identidades ficou fechado para esta conta.',
      },
    ]);
    const call = await office.call('admin', 'identities.reveal', { manifestationId: id, reason });
    expect(call).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  test('who takes the role away, or disables, takes the vault away', async () => {
    const ouvidor = office.as('ouvidor');
    await ouvidor.manifestations.register(sample());
    for (const [n, change] of [{ roles: ['rh' as const] }, { status: 'disabled' as const }].entries()) {
      const colleague = await addColleague(office, `ouvidor-${n}`, ['ouvidor']);
      await ouvidor.identities.admit({ accountId: colleague.accountId, job: null });
      const all = await seals();
      const { id, version } = (await office.as('admin').accounts.list({})).find(
        (one) => one.id === colleague.accountId,
      ) ?? { id: 0, version: 0 };
      const same = { id, version, name: 'Conta ouvidor', office: '', guardId: null };
      await office.as('admin').accounts.update({ ...same, roles: ['ouvidor'], status: 'active', ...change });
      expect(await seals()).toBe(all / 2);
    }
  });
});

describe('the printed sheet', () => {
  test('gives the vault back; wrong characters are told before it is used; a new one takes its place', async () => {
    const ouvidor = office.as('ouvidor');
    const { id } = await ouvidor.manifestations.register(sample());
    expect(await refusal(ouvidor.identities.renewSheet({ password: 'outra', job: null }))).toMatchObject({
      code: 'invalid',
    });
    const { recoveryKey } = await ouvidor.identities.renewSheet(unlock);
    const later = await ouvidor.manifestations.register(sample());
    const second = await addColleague(office, 'ouvidor2', ['ouvidor']);
    const recover = (key: string) =>
      second.client.identities.recover({ by: 'sheet', recoveryKey: key, job: null });
    for (let at = 0; at < recoveryKey.length; at += 1) {
      const other = recoveryKey.charAt(at) === '7' ? '8' : '7';
      const typed = `${recoveryKey.slice(0, at)}${other}${recoveryKey.slice(at + 1)}`;
      if (recoveryKey.charAt(at) !== '-') expect(decodeRecoveryKey(typed).ok).toBe(false);
    }
    expect(await refusal(recover(`${recoveryKey.slice(0, -1)}#`))).toMatchObject({ code: 'invalid' });
    expect((await recover(recoveryKey.toLowerCase())).standing).toBe('member');
    await second.client.identities.unlock(unlock);
    for (const manifestationId of [id, later.id]) {
      const shown = await second.client.identities.reveal({ manifestationId, reason });
      expect(shown.identity?.name).toContain('Zulmira');
    }
    await ouvidor.identities.renewSheet(unlock);
    const third = await addColleague(office, 'ouvidor3', ['ouvidor']);
    expect(
      await refusal(third.client.identities.recover({ by: 'sheet', recoveryKey, job: null })),
    ).toMatchObject({ code: 'invalid' });
  });
});
