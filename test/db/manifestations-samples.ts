import type { ManifestationKind } from '../../shared/manifestations/model.ts';
import type { TestOffice } from '../support/office.ts';

export const CITIZEN = {
  name: 'Zulmira Quaresma Batista',
  cpf: '529.982.247-25',
  phone: '(11) 98765-4321',
  email: 'zulmira.q77@exemplo.com.br',
  address: 'Rua das Acácias, 120',
};

/** What of the citizen may appear nowhere else: as typed and as kept. */
export const TRACES = [
  'Zulmira',
  'Quaresma',
  '529.982.247-25',
  '52998224725',
  '98765-4321',
  'zulmira.q77',
  'Acácias, 120',
];

export const EXTRACT = 'Pessoa relata abordagem ríspida na praça central, por volta das 14 horas.';

type Options = {
  readonly kind?: ManifestationKind;
  readonly anonymous?: boolean;
  readonly factOn?: string | null;
  readonly district?: string;
  readonly unit?: string;
  readonly address?: string;
  readonly guardIds?: readonly number[];
};

export function sample(options: Options = {}) {
  const anonymous = options.anonymous ?? false;
  return {
    kind: options.kind ?? 'denuncia',
    channel: 'presencial' as const,
    secrecy: anonymous ? ('anonima' as const) : ('sigilosa' as const),
    identity: anonymous ? null : CITIZEN,
    narrative: 'O guarda falou de modo ríspido com as pessoas que passavam.',
    factOn: options.factOn ?? null,
    factTime: null,
    address: options.address ?? '',
    district: options.district ?? 'Centro',
    guardIds: [...(options.guardIds ?? [])],
    described: '',
    vehicle: '',
    unit: options.unit ?? '',
    witnesses: '',
  };
}

/** A guard straight in the table; returns the id. */
export async function addGuard({ db }: TestOffice, name: string, number: number): Promise<number> {
  const { id } = await db
    .insertInto('guard')
    .values({
      agency_id: 1,
      registration: String(number).padStart(5, '0'),
      name,
      search_name: name.toLowerCase(),
      cpf: String(number).padStart(11, '0'),
      birth_on: '1985-05-05',
      admission_on: '2010-03-01',
      grade: 'primeira_classe',
      unit: 'Base Centro',
      status: 'active',
      created_at: '2026-01-01T00:00:00.000Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** An open proceeding straight in the tables, from a manifestation when one is given; returns the id. */
export async function addProceeding(
  { db }: TestOffice,
  number: string,
  manifestationId?: number,
): Promise<number> {
  const { id } = await db
    .insertInto('proceeding')
    .values({
      agency_id: 1,
      number,
      kind: 'sindicancia',
      source: 'Manifestação',
      summary: 'Apuração de abordagem ríspida.',
      known_on: '2026-11-01',
      opened_on: '2026-11-10',
      status: 'open',
      closed_on: null,
      closed_reason: null,
      opened_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (manifestationId !== undefined) {
    await db
      .insertInto('proceeding_manifestation')
      .values({ proceeding_id: id, manifestation_id: manifestationId })
      .execute();
  }
  return id;
}
