import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/permissions.ts';
import { addGuard } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const find = (who: Role, text: string) => office.as(who).search.find({ text });
const titles = async (who: Role, text: string) =>
  (await find(who, text)).map((hit) => `${hit.kind} ${hit.title}`);

async function addManifestation(
  number: number,
  status: 'received' | 'referred' | 'answered',
  extract: string | null = 'Marcador',
): Promise<number> {
  const protocol = `OUV-2026-${String(number).padStart(6, '0')}`;
  const { id } = await office.db
    .insertInto('manifestation')
    .values({
      agency_id: 1,
      protocol,
      code_digest: protocol,
      kind: 'denuncia',
      channel: 'telefone',
      secrecy: 'identificada',
      received_at: '2026-11-01T12:00:00.000Z',
      received_on: '2026-11-01',
      fact_on: null,
      fact_time: null,
      address: 'Rua Marcador',
      district: 'Marcador',
      narrative: 'Marcador na narrativa',
      described: 'Marcador',
      vehicle: '',
      unit: '',
      witnesses: 'Marcador',
      extract,
      status,
      due_on: '2026-12-01',
      closed_on: null,
      closed_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const identity = { cpf: '', phone: '', email: '', address: '' };
  await office.db
    .insertInto('manifestation_identity')
    .values({ manifestation_id: id, name: 'Marcador da Silva', ...identity })
    .execute();
  return id;
}

async function addProceeding(number: string, manifestationId: number | null): Promise<void> {
  const { id } = await office.db
    .insertInto('proceeding')
    .values({
      agency_id: 1,
      number,
      kind: 'pad',
      source: 'Marcador',
      summary: 'Marcador',
      known_on: '2026-11-01',
      opened_on: '2026-11-02',
      status: 'open',
      closed_on: null,
      closed_reason: null,
      opened_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (manifestationId === null) return;
  await office.db
    .insertInto('proceeding_manifestation')
    .values({ proceeding_id: id, manifestation_id: manifestationId })
    .execute();
}

describe('guards', () => {
  it('are found by the beginning of any words of the name, without accents, and by registration', async () => {
    await addGuard(office, 10, { name: 'João Pedro Gonçalves', registration: '1045-a' });
    await addGuard(office, 11, { name: 'Pedro Álvares', registration: '10' });
    expect(await titles('comandante', 'goncalv')).toEqual(['guard João Pedro Gonçalves']);
    expect(await titles('rh', 'JOAO gonç')).toEqual(['guard João Pedro Gonçalves']);
    expect(await titles('rh', 'gonc joao')).toEqual(['guard João Pedro Gonçalves']);
    expect(await titles('rh', 'edro')).toEqual([]);
    expect(await titles('rh', '1045-A')).toEqual(['guard João Pedro Gonçalves']);
    expect(await titles('rh', '10')).toEqual(['guard Pedro Álvares', 'guard João Pedro Gonçalves']);
    expect(await titles('rh', 'pedro')).toEqual(['guard Pedro Álvares', 'guard João Pedro Gonçalves']);
    expect((await find('rh', 'pedro alvares'))[0]).toEqual({
      kind: 'guard',
      id: 2,
      title: 'Pedro Álvares',
      detail: 'Matrícula 10 · Guarda Civil Municipal 3ª Classe',
    });
  });

  it('are at most thirty, the exact one first, and wildcards find nothing by themselves', async () => {
    for (let number = 1; number <= 40; number += 1)
      await addGuard(office, number, { name: `Silva ${number}` });
    const hits = await find('rh', 'silva');
    expect(hits).toHaveLength(30);
    expect((await find('rh', 'm4'))[0]?.title).toBe('Silva 4');
    for (const text of ['%', '_', ' % _ ', '', '\\']) expect(await find('rh', text)).toEqual([]);
    expect(await find('admin', 'silva')).toEqual([]);
  });

  it('are not offered to who may not open their records', async () => {
    await addGuard(office, 1, { name: 'Ana Silva' });
    expect(await find('ouvidor', 'silva')).toEqual([]);
    expect(await titles('comandante', 'silva')).toEqual(['guard Ana Silva']);
  });
});

describe('cases', () => {
  beforeEach(async () => {
    await addManifestation(1, 'received', null);
    await addManifestation(2, 'referred');
    const third = await addManifestation(3, 'answered');
    await addProceeding('PAD-2026-000001', third);
    await addProceeding('PAD-2026-000012', null);
  });

  it('are found by protocol or number, each by who may open it', async () => {
    expect(await titles('ouvidor', 'ouv-2026')).toEqual([
      'manifestation OUV-2026-000003',
      'manifestation OUV-2026-000002',
      'manifestation OUV-2026-000001',
    ]);
    expect(await titles('corregedor', '000001')).toEqual(['proceeding PAD-2026-000001']);
    expect(await titles('corregedor', 'OUV')).toEqual([
      'referred OUV-2026-000003',
      'referred OUV-2026-000002',
    ]);
    expect(await titles('autoridade', '2026-0000')).toEqual([
      'proceeding PAD-2026-000012',
      'proceeding PAD-2026-000001',
    ]);
    expect(await titles('corregedor', 'pad-2026-000001')).toEqual(['proceeding PAD-2026-000001']);
    for (const who of ['rh', 'comandante', 'admin'] as const) expect(await find(who, '2026')).toEqual([]);
  });

  it('were forwarded whatever became of them later, as the list of the corregedoria has them', async () => {
    await addManifestation(4, 'answered');
    await addProceeding('PAD-2026-000077', await addManifestation(5, 'received', null));
    const page = { status: 'all', text: 'OUV', limit: 30, before: null } as const;
    const { rows } = await office.as('corregedor').manifestations.referred(page);
    expect(rows.map(({ protocol }) => `referred ${protocol}`)).toEqual(await titles('corregedor', 'OUV'));
    expect(rows.map(({ id }) => id)).toEqual([4, 3, 2]);
  });

  it('are found by what people told, each in the texts that the reader may read, and never by who they are', async () => {
    expect(await titles('ouvidor', 'marcad')).toEqual([
      'manifestation OUV-2026-000003',
      'manifestation OUV-2026-000002',
      'manifestation OUV-2026-000001',
    ]);
    expect(await titles('corregedor', 'marcad')).toEqual([
      'referred OUV-2026-000003',
      'referred OUV-2026-000002',
    ]);
    expect((await find('corregedor', 'marcad'))[0]?.detail).toBe('Denúncia · Extrato encaminhado · Marcador');
    expect(await find('corregedor', 'narrativa')).toEqual([]);
    for (const who of ['autoridade', 'rh', 'comandante', 'admin'] as const)
      expect(await find(who, 'marcad')).toEqual([]);
    for (const who of ['ouvidor', 'corregedor', 'autoridade'] as const)
      expect(await find(who, 'silva')).toEqual([]);
  });
});
