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
