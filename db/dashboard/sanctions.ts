import type { Task } from '../../shared/dashboard/contract.ts';
import { type SanctionState, stateOf } from '../../shared/sanctions/model.ts';
import type { Reaching } from '../access/reach.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { allRulebooks } from '../rulebooks/statements.ts';
import { fileOpen } from '../sanctions/reach.ts';
import { type Count, counted, type Part } from './parts.ts';

type Step = {
  readonly state: SanctionState;
  readonly kind: Task['kind'];
  readonly count: string;
  readonly label: string;
  readonly verb: string;
  /** Whether the sanction is already final, which every reader of sanctions may know. */
  readonly final: boolean;
};

const STEPS: readonly Step[] = [
  {
    state: 'to_notify',
    kind: 'sanction_notify',
    count: 'sanctions_to_notify',
    label: 'Decisões sem ciência do guarda',
    verb: 'Dar ciência da decisão a',
    final: false,
  },
  {
    state: 'ready',
    kind: 'sanction_final',
    count: 'sanctions_ready',
    label: 'Prontas para o trânsito em julgado',
    verb: 'Declarar definitiva a penalidade de',
    final: false,
  },
  {
    state: 'to_serve',
    kind: 'sanction_serve',
    count: 'sanctions_to_serve',
    label: 'Penalidades a cumprir',
    verb: 'Registrar o cumprimento por',
    final: true,
  },
];

async function unserved(db: Reader, reaching: Reaching) {
  return db
    .selectFrom('sanction')
    .innerJoin('guard', 'guard.id', 'sanction.guard_id')
    .select([
      'sanction.id',
      'sanction.rulebook_id',
      'sanction.kind',
      'sanction.days',
      'sanction.reference',
      'sanction.notified_on as notifiedOn',
      'sanction.appeal_due_on as appealDueOn',
      'sanction.appealed_on as appealedOn',
      'sanction.appeal_decided_on as appealDecidedOn',
      'sanction.final_on as finalOn',
      'sanction.served_from as servedFrom',
      'sanction.fulfilled_on as fulfilledOn',
      'sanction.annulled_on as annulledOn',
      'guard.name',
      fileOpen(reaching).as('open'),
    ])
    .where('sanction.annulled_on', 'is', null)
    .where((eb) => eb.or([eb('sanction.fulfilled_on', 'is', null), eb('sanction.final_on', 'is', null)]))
    .orderBy('sanction.decided_on')
    .orderBy('sanction.id')
    .execute();
}

/** What waits in a file that the person may not open: nothing of it but that it waits. */
function protectedTask(kind: Task['kind'], id: number): Task {
  const title = 'Ato pendente em procedimento protegido';
  return { kind, id, title, detail: 'Procure o corregedor', dueOn: null };
}

/** For who carries sanctions out; what is not final yet is shown only to who may open its proceeding. */
export async function sanctionsPart(db: Reader, session: Session, today: string): Promise<Part> {
  const rulebooks = new Map((await allRulebooks(db)).map(({ id, body }) => [id, body]));
  const rows = (await unserved(db, { session, today })).map((row) => ({
    ...row,
    state: stateOf(row, today),
  }));
  const counts: Count[] = [];
  const tasks: Task[] = [];
  for (const step of STEPS) {
    if (!step.final && !session.permissions.has('proceedings.read')) continue;
    const all = rows.filter(({ state }) => state === step.state);
    const found = all.filter(({ open }) => step.final || Number(open) === 1);
    const hidden = all.filter((row) => !found.includes(row));
    tasks.push(...hidden.map(({ id }) => protectedTask(step.kind, id)));
    counts.push({ id: step.count, label: step.label, value: found.length, late: 0 });
    for (const { id, name, kind, days, rulebook_id, reference, open } of found) {
      const label = rulebooks.get(rulebook_id)?.sanctions.find((one) => one.id === kind)?.label ?? kind;
      const length = days === null ? '' : ` de ${counted(days, 'dia', 'dias')}`;
      const number = reference === '' || Number(open) !== 1 ? '' : ` · ${reference}`;
      const detail = `${label}${length}${number}`;
      tasks.push({ kind: step.kind, id, title: `${step.verb} ${name}`, detail, dueOn: null });
    }
  }
  return { counts, tasks };
}
