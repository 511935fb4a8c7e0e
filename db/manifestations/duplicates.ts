import type { ManifestationStatus } from '../../shared/manifestations/model.ts';
import type { Duplicate } from '../../shared/manifestations/screening-contract.ts';
import {
  ALIKE,
  frequencies,
  likeness,
  type Told,
  tellingWords,
} from '../../shared/manifestations/similarity.ts';
import type { Reader } from '../reader.ts';
import { loadManifestation } from './statements.ts';

/** Of each status and side; what is compared stays bounded however many are open. */
const NEIGHBOURS = 150;
const SHOWN = 5;
const COMPARED: readonly ManifestationStatus[] = ['received', 'referred'];

const columns = [
  'id',
  'protocol',
  'kind',
  'status',
  'version',
  'received_on',
  'fact_on',
  'narrative',
  'district',
  'address',
  'unit',
  'vehicle',
] as const;

type Row = Awaited<ReturnType<typeof side>>[number];

/** Open manifestations nearest by the day they are due, to one side: one walk of an index. */
function side(db: Reader, status: ManifestationStatus, dueOn: string, after: boolean) {
  return db
    .selectFrom('manifestation')
    .select(columns)
    .where('status', '=', status)
    .where('due_on', after ? '>=' : '<', dueOn)
    .orderBy('due_on', after ? 'asc' : 'desc')
    .limit(NEIGHBOURS)
    .execute();
}

async function guardsByManifestation(db: Reader, ids: readonly number[]) {
  const rows = await db
    .selectFrom('manifestation_guard')
    .select(['manifestation_id', 'guard_id'])
    .where('manifestation_id', 'in', ids)
    .execute();
  const guards = new Map<number, number[]>();
  for (const { manifestation_id, guard_id } of rows) {
    const known = guards.get(manifestation_id);
    if (known === undefined) guards.set(manifestation_id, [guard_id]);
    else known.push(guard_id);
  }
  return guards;
}

function toldBy(
  row: Omit<Row, 'protocol' | 'kind' | 'status' | 'version'>,
  guardIds: readonly number[],
): Told {
  return {
    narrative: row.narrative,
    district: row.district,
    address: row.address,
    unit: row.unit,
    vehicle: row.vehicle,
    factOn: row.fact_on,
    receivedOn: row.received_on,
    guardIds,
  };
}

/** Open manifestations that seem to tell the same fact as this one, the likest first. */
export async function duplicatesOf(db: Reader, id: number): Promise<Duplicate[]> {
  const own = await loadManifestation(db, id);
  const near: Row[] = [];
  for (const status of COMPARED) {
    near.push(...(await side(db, status, own.due_on, false)), ...(await side(db, status, own.due_on, true)));
  }
  const others = near.filter((row) => row.id !== id);
  if (others.length === 0) return [];
  const guards = await guardsByManifestation(db, [id, ...others.map((row) => row.id)]);
  const texts = [own, ...others].map(({ narrative }) => tellingWords(narrative));
  const rarity = { counts: frequencies(texts), texts: texts.length };
  const told = toldBy(own, guards.get(id) ?? []);
  return others
    .map(({ protocol, kind, status, version, received_on: receivedOn, ...row }) => {
      const { score, reasons } = likeness(
        told,
        toldBy({ ...row, received_on: receivedOn }, guards.get(row.id) ?? []),
        rarity,
      );
      return { id: row.id, protocol, kind, status, version, receivedOn, score, reasons: [...reasons] };
    })
    .filter(({ score }) => score >= ALIKE)
    .toSorted((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, SHOWN);
}
