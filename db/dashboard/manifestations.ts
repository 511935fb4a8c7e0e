import { KIND_LABELS, OPEN_STATUSES, STATUS_LABELS } from '../../shared/manifestations/model.ts';
import { NEAR_DAYS } from '../../shared/manifestations/rules.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import { notTakenUp } from '../manifestations/statements.ts';
import type { Reader } from '../reader.ts';
import type { Part } from './parts.ts';

/** For the ouvidoria: what is still owed to citizens, and until when. */
export async function manifestationsPart(db: Reader, today: string): Promise<Part> {
  const open = await db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'kind', 'district', 'status', 'due_on as dueOn'])
    .where('status', 'in', OPEN_STATUSES)
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  const late = open.filter(({ dueOn }) => dueOn < today).length;
  const near = open.filter(({ dueOn }) => dueOn <= addDays(today, NEAR_DAYS));
  return {
    counts: [
      { id: 'manifestations_open', label: 'Manifestações em aberto', value: open.length, late },
      {
        id: 'manifestations_near',
        label: `Respostas que vencem em ${NEAR_DAYS} dias`,
        value: near.length - late,
        late: 0,
      },
    ],
    tasks: near.map(({ id, protocol, kind, district, status, dueOn }) => ({
      kind: 'manifestation_due',
      id,
      title: `Responder a manifestação ${protocol}`,
      detail: [
        KIND_LABELS[kind],
        ...(district === '' ? [] : [district]),
        status === 'received' ? 'Na ouvidoria' : STATUS_LABELS[status],
      ].join(' · '),
      dueOn,
    })),
  };
}

/** For the corregedoria: what was forwarded and no proceeding took up; due when the citizen's answer is. */
export async function referralsPart(db: Reader, today: string): Promise<Part> {
  const waiting = await db
    .selectFrom('manifestation')
    .select((eb) => [
      'id',
      'protocol',
      'kind',
      'due_on as dueOn',
      eb
        .selectFrom('manifestation_event as event')
        .select((of) => of.fn.max('event.on_day').as('on'))
        .whereRef('event.manifestation_id', '=', 'manifestation.id')
        .where('event.kind', '=', 'referred')
        .as('referredOn'),
    ])
    .where('closed_on', 'is', null)
    .where('extract', 'is not', null)
    .where(notTakenUp)
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  const late = waiting.filter(({ dueOn }) => dueOn < today).length;
  return {
    counts: [{ id: 'referrals_waiting', label: 'Encaminhadas a examinar', value: waiting.length, late }],
    tasks: waiting.map(({ id, protocol, kind, referredOn, dueOn }) => ({
      kind: 'referral_waiting',
      id,
      title: `Examinar a manifestação ${protocol}`,
      detail: `${KIND_LABELS[kind]}${referredOn === null ? '' : ` encaminhada em ${formatDate(referredOn)}`}; prazo da resposta ao cidadão`,
      dueOn,
    })),
  };
}
