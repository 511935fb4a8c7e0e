import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { CITIZEN, sample } from './manifestations-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('registering', () => {
  test('needs no open vault, and an opened one shows who spoke', async () => {
    const ouvidor = office.as('ouvidor');
    await ouvidor.identities.lock({});
    const told = {
      ...sample(),
      narrative: 'Meu nome é Zulmira Quaresma Batista, CPF 529.982.247-25, e fui xingada.',
    };
    const { id } = await ouvidor.manifestations.register(told);
    expect((await ouvidor.manifestations.get({ id })).narrative).toBe(
      'Meu nome é [manifestante], CPF [CPF], e fui xingada.',
    );
    const reveal = { manifestationId: id, reason: 'Pedir complemento do relato.' };
    await expect(ouvidor.identities.reveal(reveal)).rejects.toThrow('rule');
    expect(await ouvidor.identities.unlock({ password: 'sete-chaves-de-bronze', job: null })).toMatchObject({
      standing: 'member',
      open: true,
    });
    expect(await ouvidor.identities.reveal(reveal)).toEqual({
      identity: { ...CITIZEN, cpf: '52998224725' },
      original: { narrative: told.narrative },
    });
    const found = await ouvidor.identities.search({
      citizen: { cpf: '529.982.247-25', phone: '', name: '' },
    });
    expect(found.rows.map((row) => row.id)).toEqual([id]);
  });
});

describe('the addressee of a letter', () => {
  const ask = (manifestationId: number, reason = 'Envio da resposta pelo correio.') =>
    office.as('ouvidor').identities.addressee({ manifestationId, reason });
  const refused = (rule: string) =>
    expect.objectContaining({ wire: expect.objectContaining({ code: 'rule', rule }) });

  test('is told to who opens the vault and says why, and that stays in the trail without the address', async () => {
    const { id, protocol } = await office.as('ouvidor').manifestations.register(sample());
    const { name, address } = CITIZEN;
    expect(await ask(id)).toEqual({ protocol, name, address });
    const { rows } = await office
      .as('ouvidor')
      .identities.readings({ manifestationId: id, before: null, limit: 10 });
    expect(rows).toMatchObject([
      { procedure: 'identities.addressee', reason: 'Envio da resposta pelo correio.', refused: false },
    ]);
    const entries = await office.db.selectFrom('audit_entry').selectAll().execute();
    expect(JSON.stringify(entries)).not.toContain(address);
    await expect(ask(id, 'curto')).rejects.toEqual(refused('motivo_obrigatorio'));
    await expect(ask(id, `Carta para ${name}.`)).rejects.toEqual(refused('identidade_no_texto'));
    await office.as('ouvidor').identities.lock({});
    await expect(ask(id)).rejects.toEqual(refused('cofre_fechado'));
  });

  test('does not exist where nobody, or no address, is on record', async () => {
    const { id } = await office.as('ouvidor').manifestations.register(sample({ anonymous: true }));
    await expect(ask(id)).rejects.toEqual(refused('sem_endereco'));
    const told = { ...sample(), identity: { ...CITIZEN, address: '' } };
    const other = await office.as('ouvidor').manifestations.register(told);
    await expect(ask(other.id)).rejects.toEqual(refused('sem_endereco'));
  });
});
