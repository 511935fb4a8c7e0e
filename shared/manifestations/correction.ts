import type { IsoDate } from '../time/civil-date.ts';

/** The data of the fact, as recorded; guards in ascending order. */
export type FactData = {
  readonly factOn: IsoDate | null;
  readonly factTime: string | null;
  readonly district: string;
  readonly address: string;
  readonly guardIds: readonly number[];
  readonly described: string;
  readonly vehicle: string;
  readonly unit: string;
  readonly witnesses: string;
};

/** What may be corrected, in the words of the screen and in its order. */
export const CORRECTABLE: Readonly<Record<keyof FactData, string>> = {
  factOn: 'Data do fato',
  factTime: 'Hora do fato',
  district: 'Bairro do fato',
  address: 'Local do fato',
  guardIds: 'Guardas identificados',
  described: 'Guardas descritos',
  vehicle: 'Viatura ou placa',
  unit: 'Unidade',
  witnesses: 'Testemunhas',
};

const FIELDS = [
  'factOn',
  'factTime',
  'district',
  'address',
  'guardIds',
  'described',
  'vehicle',
  'unit',
  'witnesses',
] as const satisfies readonly (keyof FactData)[];

/** The fields in which two states of the record differ, in the order of the screen. */
export function changedFields(one: FactData, other: FactData): readonly (keyof FactData)[] {
  return FIELDS.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}
