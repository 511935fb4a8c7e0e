import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerInput } from '../../shared/manifestations/contract.ts';
import { correctInput } from '../../shared/manifestations/intake-contract.ts';
import { refusal } from '../support/folder.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let ouvidor: ReturnType<TestOffice['as']>;
let id: number;

const fact = {
  factOn: '2026-11-20',
  factTime: '21:30',
  address: 'Rua das Acácias',
  district: 'Centro',
  guardIds: [],
  described: '',
  vehicle: '',
  unit: '',
  witnesses: '',
};

const received = (changes: Partial<typeof fact> = {}) =>
  registerInput.parse({
    kind: 'reclamacao',
    channel: 'telefone',
    secrecy: 'anonima',
    identity: null,
    narrative: 'A viatura passou e não parou.',
    ...fact,
    ...changes,
  });

const correction = (version: number, changes: Partial<typeof fact>) =>
  correctInput.parse({ id, version, ...fact, ...changes, reason: 'Conferido com o talão.' });

beforeEach(async () => {
  office = await openOffice();
  ouvidor = office.as('ouvidor');
  ({ id } = await ouvidor.manifestations.register(received()));
});
afterEach(() => office.close());

describe('a correction', () => {
  test('changes the data, keeps what was there with the reason, and is an event', async () => {
    const done = await ouvidor.manifestations.correct(
      correction(1, { district: 'Vila Nova', factTime: '22:10' }),
    );
    expect(done).toEqual({ id, version: 2 });
    const page = await ouvidor.manifestations.get({ id });
    expect(page).toMatchObject({ district: 'Vila Nova', factTime: '22:10', version: 2, status: 'received' });
    expect(page.events.at(-1)).toMatchObject({
      kind: 'corrected',
      text: 'Dados corrigidos: hora do fato, bairro do fato. Motivo: Conferido com o talão.',
    });
    const [kept] = await office.db.selectFrom('manifestation_correction').selectAll().execute();
    expect(JSON.parse(kept?.before ?? '')).toEqual({ factTime: '21:30', district: 'Centro' });
    expect(JSON.parse(kept?.after ?? '')).toEqual({ factTime: '22:10', district: 'Vila Nova' });
  });

  test('on what another person changed meanwhile is refused, and nothing changes', async () => {
    await ouvidor.manifestations.correct(correction(1, { district: 'Vila Nova' }));
    expect(await refusal(ouvidor.manifestations.correct(correction(1, { unit: 'Base Sul' })))).toMatchObject({
      code: 'conflict',
    });
    expect(await ouvidor.manifestations.get({ id })).toMatchObject({ unit: '', version: 2 });
  });

  test('without a change, of an unknown guard or to a moment after the receipt is refused beside its field', async () => {
    const refused = (changes: object) =>
      refusal(ouvidor.manifestations.correct({ ...correction(1, {}), ...changes }));
    expect(await refused({})).toMatchObject({
      fields: { reason: [expect.stringMatching(/Nada foi alterado/)] },
    });
    expect(await refused({ guardIds: [99] })).toMatchObject({ fields: { guardIds: [expect.anything()] } });
    expect(await refused({ factOn: '2026-11-24' })).toMatchObject({
      fields: { factOn: [expect.anything()] },
    });
  });

  test('is the ouvidoria’s alone', async () => {
    expect(await refusal(office.as('corregedor').manifestations.correct(correction(1, {})))).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('the moment of the fact', () => {
  // The office's clock stands at 15:00 UTC, 12:00 in its zone.
  test('may be until the hour of the receipt and not after it', async () => {
    const at = (factTime: string) => received({ factOn: '2026-11-23', factTime });
    await ouvidor.manifestations.register(at('12:00'));
    expect(await refusal(ouvidor.manifestations.register(at('12:01')))).toMatchObject({
      code: 'invalid',
      fields: { factTime: [expect.stringMatching(/posterior ao recebimento, em 23\/11\/2026 às 12:00/)] },
    });
    expect(await refusal(ouvidor.manifestations.register(received({ factOn: '2026-11-24' })))).toMatchObject({
      fields: { factOn: [expect.stringMatching(/posterior/)] },
    });
  });

  test('corrected later is measured by the hour of the receipt, not of the correction', async () => {
    const later = await ouvidor.manifestations.register(
      received({ factOn: '2026-11-23', factTime: '11:00' }),
    );
    office.setToday('2026-12-10');
    const wrong = { ...correction(1, { factOn: '2026-11-23', factTime: '13:00' }), id: later.id };
    expect(await refusal(ouvidor.manifestations.correct(wrong))).toMatchObject({
      fields: { factTime: [expect.anything()] },
    });
  });
});

test('districts already used are offered, the most frequent first', async () => {
  await ouvidor.manifestations.register(received({ district: 'Vila Nova' }));
  await ouvidor.manifestations.register(received({ district: 'Vila Nova' }));
  await ouvidor.manifestations.register(received({ district: '' }));
  expect(await ouvidor.manifestations.districts({})).toEqual(['Vila Nova', 'Centro']);
});
