import type { ActKind, ProceedingKind } from '../../shared/proceedings/model.ts';
import type { TestOffice } from '../support/office.ts';

type FileOptions = {
  readonly number: string;
  readonly kind?: ProceedingKind;
  readonly knownOn?: string;
  readonly item?: string;
  readonly guardId: number;
};

/** An open file with one charge against one guard; returns the id. */
export async function addFile({ db }: TestOffice, options: FileOptions): Promise<number> {
  const { id } = await db
    .insertInto('proceeding')
    .values({
      agency_id: 1,
      number: options.number,
      kind: options.kind ?? 'sindicancia',
      source: 'Comunicação interna',
      summary: 'Apuração de atraso ao serviço.',
      known_on: options.knownOn ?? '2026-11-01',
      opened_on: '2026-11-10',
      status: 'open',
      closed_on: null,
      closed_reason: null,
      opened_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('charge')
    .values({
      proceeding_id: id,
      guard_id: options.guardId,
      rulebook_id: 1,
      item: options.item ?? '34-I',
      fact_on: '2026-10-30',
      fact: 'Chegou às 8h40 a serviço marcado para as 7h.',
      on_duty: 1,
      in_public: 0,
      withdrawn_at: null,
      withdrawn_reason: null,
      charged_on: '2026-11-10',
      charged_by: null,
    })
    .execute();
  return id;
}

export async function addAct(
  { db }: TestOffice,
  act: {
    readonly proceedingId: number;
    readonly guardId: number | null;
    readonly kind: ActKind;
    readonly on: string;
    readonly dueOn?: string;
  },
): Promise<void> {
  await db
    .insertInto('proceeding_act')
    .values({
      proceeding_id: act.proceedingId,
      guard_id: act.guardId,
      kind: act.kind,
      on_day: act.on,
      due_on: act.dueOn ?? null,
      text: '',
      recorded_at: `${act.on}T12:00:00.000Z`,
      recorded_by: null,
      annulled_at: null,
      annulled_reason: null,
    })
    .execute();
}

type SanctionOptions = {
  readonly guardId: number;
  readonly notifiedOn?: string;
  readonly appealDueOn?: string;
  readonly finalOn?: string;
  readonly fulfilledOn?: string;
  readonly kind?: string;
};

export async function addSanction({ db }: TestOffice, options: SanctionOptions): Promise<number> {
  const { id } = await db
    .insertInto('sanction')
    .values({
      guard_id: options.guardId,
      finding_id: null,
      rulebook_id: 1,
      item: '36-I',
      severity: 'grave',
      fact_on: '2020-01-10',
      kind: options.kind ?? 'suspensao',
      days: options.kind === undefined ? 5 : null,
      decided_on: '2020-02-10',
      notified_on: options.notifiedOn ?? null,
      appeal_due_on: options.appealDueOn ?? null,
      appealed_on: null,
      appeal_decided_on: null,
      appeal_outcome: null,
      final_on: options.finalOn ?? null,
      served_from: options.fulfilledOn ?? null,
      fulfilled_on: options.fulfilledOn ?? null,
      annulled_on: null,
      annulled_reason: null,
      reference: 'PAD-2020-000001',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
