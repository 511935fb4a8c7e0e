import type { Identity } from '../../shared/manifestations/contract.ts';
import type { ManifestationKind, ManifestationStatus } from '../../shared/manifestations/model.ts';
import { WITHHELD } from '../../shared/manifestations/rules.ts';
import { findLeaks } from '../../shared/text/leaks.ts';
import type { Reaching } from '../access/reach.ts';
import type { Reader } from '../reader.ts';
import { guardsOf, linkedProceedings } from './statements.ts';

export const listColumns = [
  'manifestation.id',
  'manifestation.protocol',
  'manifestation.kind',
  'manifestation.channel',
  'manifestation.secrecy',
  'manifestation.received_on as receivedOn',
  'manifestation.fact_on as factOn',
  'manifestation.district',
  'manifestation.unit',
  'manifestation.status',
  'manifestation.due_on as dueOn',
] as const;

type StoredPlace = {
  readonly id: number;
  readonly protocol: string;
  readonly kind: ManifestationKind;
  readonly received_on: string;
  readonly fact_on: string | null;
  readonly fact_time: string | null;
  readonly address: string;
  readonly district: string;
  readonly vehicle: string;
  readonly unit: string;
  readonly status: ManifestationStatus;
  readonly due_on: string;
};

/** What the ouvidor's and the corregedoria's pages have in common; `reaching` is of a reader of the corregedoria. */
export async function commonOf(db: Reader, row: StoredPlace, reaching: Reaching | null = null) {
  const linked = await linkedProceedings(db, [row.id], reaching);
  return {
    id: row.id,
    protocol: row.protocol,
    kind: row.kind,
    receivedOn: row.received_on,
    factOn: row.fact_on,
    factTime: row.fact_time,
    address: row.address,
    district: row.district,
    guards: await guardsOf(db, row.id),
    vehicle: row.vehicle,
    unit: row.unit,
    status: row.status,
    dueOn: row.due_on,
    proceedings: linked.get(row.id) ?? [],
  };
}

/** The field as other roles may read it: withheld when what was typed in it would tell who spoke. */
export function withheld(text: string, identity: Identity | null): string {
  return identity === null || findLeaks(text, identity).length === 0 ? text : WITHHELD;
}

type Place = {
  readonly address: string;
  readonly district: string;
  readonly vehicle: string;
  readonly unit: string;
};

/** The place of the fact as other roles may read it. */
export function withheldPlace({ address, district, vehicle, unit }: Place, identity: Identity | null): Place {
  return {
    address: withheld(address, identity),
    district: withheld(district, identity),
    vehicle: withheld(vehicle, identity),
    unit: withheld(unit, identity),
  };
}
