import { kindLabel } from '../../shared/behavior/wording.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { DossierFacts, DossierModel } from '../../shared/documents/dossier-facts.ts';
import type { DossierSanction } from '../../shared/documents/sanction.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import type { SanctionEffect } from '../../shared/rulebook/catalog-schema.ts';
import { cancellationDays, leavesNotService } from '../../shared/sanctions/cancellation.ts';
import { fileIsPublic } from '../access/reach.ts';
import { behaviorOfGuard, withoutAnnulled } from '../behavior/of-guard.ts';
import type { HandlersOf } from '../context.ts';
import { guardRecord } from '../guards/statements.ts';
import { personnelRecord } from '../personnel/record.ts';
import { photoOf } from '../personnel/statements.ts';
import type { Reader } from '../reader.ts';
import { rewardsOf } from '../rewards/statements.ts';
import { type PublishedRulebook, rulebookById, rulebookForReading } from '../rulebooks/statements.ts';
import { issuedParts } from './issued.ts';
import { issueDocument } from './register.ts';

const PREVENTIVE = 'afastamento_preventivo';

type Documents = HandlersOf<AppContract>['documents'];

/** Final by the day and not annulled, oldest first; with the number of its proceeding when that is no secret. */
function finalSanctions(db: Reader, guardId: number, today: string) {
  return db
    .selectFrom('sanction')
    .leftJoin('finding', 'finding.id', 'sanction.finding_id')
    .leftJoin('decision', 'decision.id', 'finding.decision_id')
    .leftJoin('proceeding', 'proceeding.id', 'decision.proceeding_id')
    .select([
      'sanction.id',
      'sanction.rulebook_id',
      'sanction.item',
      'sanction.kind',
      'sanction.days',
      'sanction.fact_on',
      'sanction.decided_on',
      'sanction.final_on',
      'sanction.fulfilled_on',
      'sanction.reference',
      'proceeding.number',
      fileIsPublic.as('public'),
    ])
    .where('sanction.guard_id', '=', guardId)
    .where('sanction.final_on', '<=', today)
    .where('sanction.annulled_on', 'is', null)
    .orderBy('sanction.final_on')
    .orderBy('sanction.id')
    .execute();
}

type Numbered = { readonly reference: string; readonly number: string | null; readonly public: unknown };

/** What a paper that leaves the office says of the proceeding: of a protected one, only that it is. */
function referenceOf(row: Numbered): string {
  if (Number(row.public) !== 1) return 'Procedimento protegido';
  return row.reference === '' ? (row.number ?? '') : row.reference;
}

/** The final sanctions of a guard as documents show them, each with the effect of its kind. */
export async function sanctionsOf(
  db: Reader,
  guardId: number,
  today: string,
): Promise<(DossierSanction & { readonly effect: SanctionEffect })[]> {
  const sanctions: (DossierSanction & { readonly effect: SanctionEffect })[] = [];
  for (const row of await finalSanctions(db, guardId, today)) {
    if (row.final_on === null) continue;
    const rules = (await rulebookById(db, row.rulebook_id))?.body;
    const item = rules?.transgressions.find((one) => one.id === row.item);
    sanctions.push({
      id: row.id,
      effect: rules?.sanctions.find((one) => one.id === row.kind)?.effect ?? 'other',
      label: rules === undefined ? row.kind : kindLabel(rules, row.kind),
      days: row.days,
      citation: item?.citation ?? '',
      itemLabel: item?.label ?? row.item,
      factOn: row.fact_on,
      decidedOn: row.decided_on,
      finalOn: row.final_on,
      fulfilledOn: row.fulfilled_on,
      reference: referenceOf(row),
    });
  }
  return sanctions;
}

/** A preventive removal is of a matter that was open: the dossier does not tell of it, whatever came of it. */
function told({ kind, annulled }: { readonly kind: string; readonly annulled: boolean }): boolean {
  return !annulled && kind !== PREVENTIVE;
}

type Listed = Awaited<ReturnType<typeof sanctionsOf>>[number];
type Leave = {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly annulled: boolean;
};

/** The sanctions whose record is not cancelled on a day by the rulebook (Lei 8.112/1990 art. 131, or its like). */
export function notCancelled(
  { body }: PublishedRulebook,
  sanctions: readonly Listed[],
  leaves: readonly Leave[],
  on: string,
): Listed[] {
  const rules = { cancellation: body.cancellation, notService: leavesNotService(body) };
  const counted = leaves.filter((leave) => !leave.annulled);
  const cancelled = cancellationDays(rules, sanctions, counted);
  return sanctions.filter(({ id }) => (cancelled.get(id) ?? '9999-12-31') > on);
}

/** What the dossier says of a guard's discipline: nothing open, annulled or cancelled, nothing of who complained. */
async function disciplineOf(db: Reader, guardId: number, today: string) {
  const guard = await guardRecord(db, guardId);
  const behavior = withoutAnnulled(await behaviorOfGuard(db, guardId, today));
  const preventive = leaveLabel(PREVENTIVE);
  const rulebook = await rulebookForReading(db, today);
  const sanctions = await sanctionsOf(db, guardId, today);
  return {
    guard: { ...guard, leaves: guard.leaves.filter(told) },
    behavior: { ...behavior, leaves: behavior.leaves.filter(({ label }) => label !== preventive) },
    sanctions: rulebook === null ? sanctions : notCancelled(rulebook, sanctions, guard.leaves, today),
    cancellationCitation: rulebook?.body.cancellation.citation ?? '',
    rewards: (await rewardsOf(db, guardId)).filter((reward) => !reward.annulled),
  };
}

/** The guard's record as HR prints it, without a number. Throws `notFound`. */
export const dossier: Documents['dossier'] = async ({ db, session, today, about }, { guardId }) => {
  about(`guard:${guardId}`);
  return { ...(await issuedParts(db, session, today)), ...(await disciplineOf(db, guardId, today)) };
};

async function factsOf(
  db: Reader,
  { guardId, model }: { readonly guardId: number; readonly model: DossierModel },
  today: string,
): Promise<DossierFacts> {
  const discipline = await disciplineOf(db, guardId, today);
  const record = await personnelRecord(db, guardId, today);
  const rules = (await rulebookById(db, discipline.behavior.rulebook.id))?.body;
  return {
    model,
    ...discipline,
    record: {
      schooling: record.schooling,
      titles: standing(record.titles),
      courses: standing(record.courses),
      permits: standing(record.permits),
    },
    classes: rules?.behavior.classes.map(({ id, citation }) => ({ id, citation })) ?? [],
    photo: await photoOf(db, guardId),
  };
}

function standing<T extends { readonly annulled: boolean }>(entries: readonly T[]): T[] {
  return entries.filter(({ annulled }) => !annulled);
}

/** Issues the dossier as a numbered document, as the record stands today. Throws `notFound`, `conflict`. */
export const issueDossier: Documents['issueDossier'] = async (context, { guardId, model, replaces }) => {
  const subject = `guard:${guardId}` as const;
  context.about(subject);
  const facts = await factsOf(context.trx, { guardId, model }, context.today);
  const rulebookId = facts.behavior.rulebook.id;
  return issueDocument(context, { kind: 'prontuario', subject, facts, rulebookId, replaces });
};
