import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let guardId: number;
beforeEach(async () => {
  office = await openOffice();
  guardId = await addGuard(office, 1);
});
afterEach(() => office.close());

const reason = 'Salvamento em enchente durante o serviço.';
const grant = (kind: string, on: string) =>
  office.as('comandante').rewards.grant({ guardId, kind, on, act: 'Portaria 7', reason });

describe('rewards', () => {
  it('are kept with label and article, newest first', async () => {
    await grant('elogio', '2020-01-01');
    await grant('condecoracao', '2024-01-01');
    const rewards = await office.as('rh').rewards.ofGuard({ guardId });
    expect(
      rewards.map(({ kind, label, citation, on, annulled }) => [kind, label, citation, on, annulled]),
    ).toEqual([
      ['condecoracao', 'Condecoração por serviços prestados', 'Anexo 2, art. 17, I', '2024-01-01', false],
      ['elogio', 'Elogio', 'art. 49, I', '2020-01-01', false],
    ]);
    expect(office.events.at(-1)).toEqual([
      'rewards',
      'dashboard',
      'documents',
      'guards',
      'manifestations',
      'praise',
    ]);
  });

  it('are refused before the admission, in the future, of an unknown kind, to nobody, by who may not', async () => {
    expect((await invalidFields(grant('elogio', '2010-02-28'))).on).toContain('01/03/2010');
    expect(Object.keys(await invalidFields(grant('elogio', '2026-11-24')))).toEqual(['on']);
    expect(Object.keys(await invalidFields(grant('medalha', '2026-11-20')))).toEqual(['kind']);
    const input = { guardId: 99, kind: 'elogio', on: '2020-01-01', act: '', reason };
    expect(await refusalOf(office.as('autoridade').rewards.grant(input))).toMatchObject({ code: 'notFound' });
    expect(await refusalOf(office.as('rh').rewards.grant(input))).toMatchObject({ code: 'forbidden' });
    expect(await refusalOf(office.as('ouvidor').rewards.ofGuard({ guardId }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await refusalOf(office.as('rh').rewards.ofGuard({ guardId: 99 }))).toMatchObject({
      code: 'notFound',
    });
  });
});

describe('full day off (art. 51)', () => {
  it('is one in twelve months from the last', async () => {
    await grant('dispensa', '2025-02-10');
    const refusal = await refusalOf(grant('dispensa', '2026-02-09'));
    expect(refusal).toMatchObject({
      code: 'rule',
      rule: 'recompensa-limite',
      citation: 'art. 51; art. 52, II',
    });
    expect(JSON.stringify(refusal)).toContain('a partir de 10/02/2026');
    await grant('dispensa', '2026-02-10');
    expect(await refusalOf(grant('dispensa', '2026-02-10'))).toMatchObject({ code: 'rule' });
  });

  it('is refused too when recorded late, less than twelve months before another', async () => {
    await grant('dispensa', '2025-02-10');
    expect(await refusalOf(grant('dispensa', '2024-02-11'))).toMatchObject({ code: 'rule' });
    await grant('dispensa', '2024-02-10');
  });

  it('is free again when the last was annulled, which is kept with its reason', async () => {
    const { id } = await grant('dispensa', '2026-01-10');
    const { annul } = office.as('autoridade').rewards;
    await annul({ id, reason: 'Ato publicado com erro.' });
    await grant('dispensa', '2026-02-10');
    const rewards = await office.as('rh').rewards.ofGuard({ guardId });
    expect(rewards.map(({ on, annulled, annulledReason }) => [on, annulled, annulledReason])).toEqual([
      ['2026-02-10', false, null],
      ['2026-01-10', true, 'Ato publicado com erro.'],
    ]);
    expect(await refusalOf(annul({ id, reason: 'Ato publicado com erro.' }))).toMatchObject({
      code: 'conflict',
    });
    expect(await refusalOf(annul({ id: 99, reason: 'Ato publicado com erro.' }))).toMatchObject({
      code: 'notFound',
    });
  });

  it('limits neither other kinds nor other guards', async () => {
    await grant('dispensa', '2026-01-10');
    await grant('elogio', '2026-01-11');
    await grant('elogio', '2026-01-12');
    guardId = await addGuard(office, 2);
    await grant('dispensa', '2026-01-10');
  });
});
