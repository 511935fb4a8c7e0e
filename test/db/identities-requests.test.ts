import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusal } from '../support/folder.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { addColleague, type Colleague } from '../support/two-ouvidores.ts';
import { VAULT_PASSWORD } from '../support/vault.ts';
import { EXTRACT, sample } from './manifestations-samples.ts';

let office: TestOffice;
let second: Colleague;
let id: number;
const unlock = { password: VAULT_PASSWORD, job: null };
const reason = 'A apuração depende da oitiva.';

beforeEach(async () => {
  office = await openOffice();
  const ouvidor = office.as('ouvidor');
  id = (await ouvidor.manifestations.register(sample())).id;
  await ouvidor.manifestations.forward({ id, version: 1, extract: EXTRACT, note: '' });
  second = await addColleague(office, 'ouvidor2', ['ouvidor']);
  await ouvidor.identities.admit({ accountId: second.accountId, job: null });
  await second.client.identities.unlock(unlock);
});
afterEach(() => office.close());

const ask = () => office.as('corregedor').identities.ask({ manifestationId: id, reasons: reason, days: 5 });
const read = () => office.as('corregedor').identities.readGranted({ manifestationId: id, reason });
const vote = { basis: 'interesse_apuracao' as const, reason };

const refusals = async () =>
  (
    await office.db
      .selectFrom('audit_entry')
      .select(['procedure', 'outcome'])
      .where('outcome', 'like', 'refused:%')
      .orderBy('seq')
      .execute()
  ).map(({ procedure, outcome }) => `${procedure} ${outcome}`);

describe('revealing to the corregedor', () => {
  test('takes two ouvidores, the reader’s own key and a reason, and ends on its day', async () => {
    const ouvidor = office.as('ouvidor');
    const corregedor = office.as('corregedor');
    expect(await refusal(read())).toMatchObject({ rule: 'revelacao_nao_autorizada' });
    const asked = await ask();
    const first = await ouvidor.identities.approve({ id: asked.id, version: asked.version, ...vote });
    expect(first).toMatchObject({ status: 'open', firstBy: { name: 'Conta ouvidor' } });
    expect(await refusal(read())).toMatchObject({ rule: 'revelacao_nao_autorizada' });
    const again = ouvidor.identities.approve({ id: asked.id, version: first.version, ...vote });
    expect(await refusal(again)).toMatchObject({ rule: 'segunda_pessoa' });
    const granted = await second.client.identities.approve({ id: asked.id, version: first.version, ...vote });
    expect(granted).toMatchObject({ status: 'granted', expiresOn: '2026-11-28' });
    expect(await refusal(read())).toMatchObject({ rule: 'cofre_fechado' });
    await corregedor.identities.unlock(unlock);
    expect(
      await refusal(corregedor.identities.readGranted({ manifestationId: id, reason: '' })),
    ).toMatchObject({
      rule: 'motivo_obrigatorio',
      citation: 'Lei 13.460/2017, art. 10, § 7º',
    });
    expect((await read()).name).toContain('Zulmira');
    office.setToday('2026-11-28');
    expect((await read()).name).toContain('Zulmira');
    office.setToday('2026-11-29');
    expect(await refusal(read())).toMatchObject({ rule: 'revelacao_vencida' });
    const readings = await ouvidor.identities.readings({ manifestationId: id, before: null, limit: 50 });
    expect(readings.rows.map(({ refused }) => refused)).toEqual([true, false, false, true, true, true, true]);
    expect(readings.rows[1]).toMatchObject({
      actorName: 'Conta corregedor',
      reason,
      protocol: 'OUV-2026-000001',
    });
    await ask();
    expect((await office.db.selectFrom('vault_grant').select('box').execute())[0]?.box).toBeNull();
  });

  test('is refused without reason, consent, second person or after expiry, each with its article and trace', async () => {
    const ouvidor = office.as('ouvidor');
    const asked = await ask();
    const target = { id: asked.id, version: asked.version };
    expect(await refusal(ouvidor.identities.approve({ ...target, ...vote, reason: ' ' }))).toMatchObject({
      rule: 'motivo_obrigatorio',
    });
    expect(await refusal(ouvidor.identities.consent({ ...target, consent: null }))).toMatchObject({
      rule: 'consentimento_ausente',
      citation: 'Lei 13.608/2018, art. 4º-B, parágrafo único',
    });
    const future = { on: '2026-11-24', form: 'escrito' as const, note: '' };
    expect(await refusal(ouvidor.identities.consent({ ...target, consent: future }))).toMatchObject({
      facts: [expect.stringContaining('futura'), expect.stringContaining('Descreva')],
    });
    const first = await ouvidor.identities.approve({ ...target, ...vote });
    const own = { id: asked.id, version: first.version, ...vote };
    await refusal(ouvidor.identities.approve(own));
    await second.client.identities.approve(own);
    office.setToday('2026-12-30');
    await refusal(read());
    expect(await refusals()).toEqual([
      'identities.approve refused:motivo_obrigatorio',
      'identities.consent refused:consentimento_ausente',
      'identities.consent refused:consentimento_ausente',
      'identities.approve refused:segunda_pessoa',
      'identities.readGranted refused:revelacao_vencida',
    ]);
  });

  test('with the citizen’s agreement one ouvidor suffices; revoked, it shows nothing', async () => {
    const ouvidor = office.as('ouvidor');
    const asked = await ask();
    const consent = {
      on: '2026-11-23',
      form: 'escrito' as const,
      note: 'Termo assinado, pasta 12, folha 3.',
    };
    const granted = await ouvidor.identities.consent({ id: asked.id, version: asked.version, consent });
    expect(granted).toMatchObject({ status: 'granted', basis: 'consentimento', consent });
    await office.as('corregedor').identities.unlock(unlock);
    expect((await read()).cpf).toBe('52998224725');
    await ouvidor.identities.revoke({
      id: asked.id,
      version: granted.version,
      reason: 'Pedido do manifestante.',
    });
    expect(await refusal(read())).toMatchObject({ rule: 'revelacao_revogada' });
    expect((await office.db.selectFrom('vault_grant').select('box').execute())[0]?.box).toBeNull();
  });

  test('who holds both roles does not decide on their own request; a refusal says why', async () => {
    const both = await addColleague(office, 'duplo', ['ouvidor', 'corregedor']);
    await office.as('ouvidor').identities.admit({ accountId: both.accountId, job: null });
    await both.client.identities.unlock(unlock);
    const asked = await both.client.identities.ask({ manifestationId: id, reasons: reason, days: 5 });
    const target = { id: asked.id, version: asked.version };
    expect(await refusal(both.client.identities.approve({ ...target, ...vote }))).toMatchObject({
      rule: 'pedido_proprio',
    });
    const refused = await second.client.identities.refuse({ ...target, reason: 'Não é necessária.' });
    expect(refused).toMatchObject({ status: 'refused', closedReason: 'Não é necessária.' });
  });

  test('a reason that tells who spoke is refused and not repeated in the trail', async () => {
    const leaking = { manifestationId: id, reason: 'Ligar para Zulmira Quaresma hoje.' };
    expect(await refusal(office.as('ouvidor').identities.reveal(leaking))).toMatchObject({
      rule: 'identidade_no_texto',
    });
    const trail = await office.db.selectFrom('audit_entry').select('reason').execute();
    expect(JSON.stringify(trail)).not.toContain('Zulmira');
  });
});
