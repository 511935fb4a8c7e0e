import type { Task } from '../../shared/dashboard/contract.ts';
import { OPEN_STATUSES } from '../../shared/manifestations/model.ts';
import { type RecipientKind, recipientName } from '../../shared/manifestations/screening.ts';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import type { Reaching } from '../access/reach.ts';
import type { Session } from '../context.ts';
import { behaviorPart } from '../dashboard/force.ts';
import { personnelPart } from '../dashboard/personnel.ts';
import { proceedingsPart } from '../dashboard/proceedings.ts';
import { recommendationTasks } from '../dashboard/recommendations.ts';
import type { Reader } from '../reader.ts';
import { fileOpen } from '../sanctions/reach.ts';

export type Span = { readonly from: IsoDate; readonly to: IsoDate };
type Due = Task & { readonly dueOn: IsoDate };

async function answersDue(db: Reader, { from, to }: Span): Promise<Due[]> {
  const rows = await db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'status', 'due_on as dueOn'])
    .where('status', 'in', OPEN_STATUSES)
    .where('due_on', '>=', from)
    .where('due_on', '<=', to)
    .execute();
  return rows.map(({ id, protocol, status, dueOn }) => ({
    kind: 'manifestation_due',
    id,
    title: `Responder a manifestação ${protocol}`,
    detail: status === 'joined' ? 'Com a principal a que está reunida' : 'Resposta conclusiva ao cidadão',
    dueOn,
  }));
}

async function complementsDue(db: Reader, { from, to }: Span): Promise<Due[]> {
  const rows = await db
    .selectFrom('manifestation_complement as complement')
    .innerJoin('manifestation', 'manifestation.id', 'complement.manifestation_id')
    .select(['manifestation.id', 'manifestation.protocol', 'complement.due_on as dueOn'])
    .where('complement.received_on', 'is', null)
    .where('manifestation.closed_on', 'is', null)
    .where('complement.due_on', '>=', from)
    .where('complement.due_on', '<=', to)
    .execute();
  return rows.map(({ id, protocol, dueOn }) => ({
    kind: 'complement_due',
    id,
    title: `Complemento da manifestação ${protocol}`,
    detail: 'Fim do prazo do cidadão para completar',
    dueOn,
  }));
}

/** Answers awaited of recipients; of one kind when it is given, and then each points to the recipient's own page. */
async function recipientsDue(db: Reader, { from, to }: Span, kind: RecipientKind | null): Promise<Due[]> {
  let rows = db
    .selectFrom('manifestation_recipient as recipient')
    .innerJoin('manifestation', 'manifestation.id', 'recipient.manifestation_id')
    .select([
      'recipient.id as recipientId',
      'recipient.kind',
      'recipient.name',
      'recipient.due_on as dueOn',
      'manifestation.id',
      'manifestation.protocol',
    ])
    .where('recipient.answered_on', 'is', null)
    .where('recipient.cancelled_on', 'is', null)
    .where('manifestation.closed_on', 'is', null)
    .where('recipient.due_on', '>=', from)
    .where('recipient.due_on', '<=', to);
  if (kind !== null) rows = rows.where('recipient.kind', '=', kind);
  return (await rows.execute()).map(({ recipientId, id, protocol, dueOn, ...one }) => ({
    kind: kind === null ? 'internal_answer' : kind === 'comando' ? 'command_answer' : 'referral_waiting',
    id: kind === 'comando' ? recipientId : id,
    title: kind === null ? `Resposta interna à ${protocol}` : `Responder à ouvidoria sobre a ${protocol}`,
    detail: kind === null ? recipientName(one) : 'Informação pedida pela ouvidoria',
    dueOn,
  }));
}

async function appealsDue(db: Reader, reaching: Reaching, { from, to }: Span): Promise<Due[]> {
  const rows = await db
    .selectFrom('sanction')
    .innerJoin('guard', 'guard.id', 'sanction.guard_id')
    .select(['sanction.id', 'guard.name', 'sanction.reference', 'sanction.appeal_due_on as dueOn'])
    .where('sanction.appealed_on', 'is', null)
    .where('sanction.final_on', 'is', null)
    .where('sanction.annulled_on', 'is', null)
    .where('sanction.appeal_due_on', '>=', from)
    .where('sanction.appeal_due_on', '<=', to)
    .where(fileOpen(reaching))
    .execute();
  return rows.flatMap(({ id, name, reference, dueOn }) =>
    dueOn === null
      ? []
      : [
          {
            kind: 'appeal_term' as const,
            id,
            title: `Prazo de recurso de ${name}`,
            detail: reference === '' ? 'Último dia para recorrer' : `${reference} · último dia para recorrer`,
            dueOn,
          },
        ],
  );
}

type Source = (db: Reader, session: Session, today: IsoDate, span: Span) => Promise<readonly Task[]>;

const SOURCES: ReadonlyArray<{ readonly permission: string; readonly read: Source }> = [
  { permission: 'manifestations.read', read: (db, _session, _today, span) => answersDue(db, span) },
  { permission: 'manifestations.read', read: (db, _session, _today, span) => complementsDue(db, span) },
  { permission: 'manifestations.read', read: (db, _session, _today, span) => recipientsDue(db, span, null) },
  {
    permission: 'manifestations.referred',
    read: (db, _session, _today, span) => recipientsDue(db, span, 'corregedoria'),
  },
  {
    permission: 'manifestations.command',
    read: (db, _session, _today, span) => recipientsDue(db, span, 'comando'),
  },
  {
    permission: 'proceedings.read',
    read: async (db, session, today) => (await proceedingsPart(db, session, today)).tasks,
  },
  {
    permission: 'proceedings.read',
    read: (db, session, today, span) => appealsDue(db, { session, today }, span),
  },
  {
    permission: 'recommendations.read',
    read: (db, session) => recommendationTasks(db, session),
  },
  { permission: 'behavior.read', read: async (db, _session, today) => (await behaviorPart(db, today)).tasks },
  {
    permission: 'guards.record',
    read: async (db, _session, today) => (await personnelPart(db, today)).tasks,
  },
];

function isWithin(task: Task, { from, to }: Span): task is Due {
  return task.dueOn !== null && task.dueOn >= from && task.dueOn <= to;
}

/** What falls due in the span for the caller's roles, by day. */
export async function tasksBetween(db: Reader, session: Session, today: IsoDate, span: Span): Promise<Due[]> {
  const found: Due[] = [];
  for (const { permission, read } of SOURCES) {
    if (!session.permissions.has(permission)) continue;
    found.push(...(await read(db, session, today, span)).filter((task) => isWithin(task, span)));
  }
  return found.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
