import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addColleague } from '../support/two-ouvidores.ts';
import { VAULT_PASSWORD } from '../support/vault.ts';
import { EXTRACT, sample } from './manifestations-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

type Client = ReturnType<TestOffice['as']>;
const vaultTasks = async (client: Client) =>
  (await client.dashboard.summary({})).tasks.filter(({ kind }) => kind.startsWith('vault_'));

test('the vault’s members are told who waits, and of requests that need their word', async () => {
  const ouvidor = office.as('ouvidor');
  const second = await addColleague(office, 'ouvidor2', ['ouvidor']);
  expect(await vaultTasks(ouvidor)).toMatchObject([{ kind: 'vault_admission', id: second.accountId }]);
  expect(await vaultTasks(second.client)).toEqual([]);
  await ouvidor.identities.admit({ accountId: second.accountId, job: null });
  await second.client.identities.unlock({ password: VAULT_PASSWORD, job: null });
  expect(await vaultTasks(ouvidor)).toEqual([]);

  const { id, protocol } = await ouvidor.manifestations.register(sample());
  await ouvidor.manifestations.forward({ id, version: 1, extract: EXTRACT, note: '' });
  const reasons = 'A apuração depende da oitiva.';
  const asked = await office.as('corregedor').identities.ask({ manifestationId: id, reasons, days: 5 });
  const waiting = { kind: 'vault_request', title: `Decidir o pedido de revelação da ${protocol}` };
  expect(await vaultTasks(ouvidor)).toMatchObject([waiting]);
  await ouvidor.identities.approve({
    id: asked.id,
    version: asked.version,
    basis: 'interesse_apuracao',
    reason: reasons,
  });
  expect(await vaultTasks(ouvidor)).toEqual([]);
  expect(await vaultTasks(second.client)).toMatchObject([
    { ...waiting, detail: 'Conta ouvidor já aprovou; falta o segundo voto' },
  ]);
  expect(await vaultTasks(office.as('corregedor'))).toEqual([]);
});
