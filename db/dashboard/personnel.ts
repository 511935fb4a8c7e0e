import type { Task } from '../../shared/dashboard/contract.ts';
import { type AlertOf, alertsOf } from '../personnel/alerts.ts';
import { removalTerm } from '../personnel/record.ts';
import { permitsOf, removalsOf, suspensionsOf } from '../personnel/statements.ts';
import type { Reader } from '../reader.ts';
import type { Part } from './parts.ts';

type Kind = Exclude<AlertOf['kind'], 'uniform_barred'>;

const KINDS: ReadonlyArray<{
  readonly kind: Kind;
  readonly id: string;
  readonly count: string;
  readonly title: string;
}> = [
  {
    kind: 'permit_expired',
    id: 'permits_expired',
    count: 'Portes de arma vencidos',
    title: 'Porte vencido de',
  },
  {
    kind: 'permit_expiring',
    id: 'permits_expiring',
    count: 'Portes de arma a vencer em 90 dias',
    title: 'Porte a vencer de',
  },
  {
    kind: 'permit_suspended',
    id: 'permits_suspended',
    count: 'Portes de arma suspensos',
    title: 'Porte suspenso de',
  },
  {
    kind: 'removal_ending',
    id: 'removals_ending',
    count: 'Afastamentos preventivos perto do fim',
    title: 'Fim do afastamento preventivo de',
  },
];

async function activeGuards(db: Reader): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('guard').select(['id', 'name']).where('status', '=', 'active').execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Firearm permits expired, about to expire or suspended, and preventive removals near their end, of who is in service. */
export async function personnelPart(db: Reader, today: string): Promise<Part> {
  const rows = {
    permits: await permitsOf(db, null),
    suspensions: await suspensionsOf(db, null),
    removals: await removalsOf(db, null),
  };
  if (rows.permits.length === 0 && rows.removals.length === 0) return { counts: [], tasks: [] };
  const alerts = alertsOf(rows, await removalTerm(db, today), today);
  const names = await activeGuards(db);
  const parts = KINDS.map(({ kind, id, count, title }) => {
    const tasks = alerts.flatMap((alert): Task[] => {
      const name = names.get(alert.guardId);
      if (alert.kind !== kind || name === undefined) return [];
      return [{ kind, id: alert.guardId, title: `${title} ${name}`, detail: alert.text, dueOn: alert.dueOn }];
    });
    const late = tasks.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
    return { count: { id, label: count, value: tasks.length, late }, tasks };
  });
  return {
    counts: parts.map(({ count }) => count).filter(({ value }) => value > 0),
    tasks: parts.flatMap(({ tasks }) => tasks),
  };
}
