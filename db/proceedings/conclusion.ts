import type { Transaction } from 'kysely';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { appliedSeverity } from '../../shared/proceedings/findings.ts';
import type { CommandContext } from '../context.ts';
import { departuresIn, type ReasonedDeparture } from '../judgment/departures.ts';
import { penaltyLabel } from '../sanctions/rows.ts';
import type { Database } from '../schema.ts';
import { gateFile, standing, type WorkedCharge, type WorkedFile } from './file.ts';

type Input = ParsedOf<AppContract['proceedings']['decide']>;
type FindingInput = Input['findings'][number];

type Trx = Transaction<Database>;
type Signing = Pick<CommandContext, 'trx' | 'session' | 'now'>;

/** Writes the decision and gives its id. */
export async function insertDecision({ trx, session, now }: Signing, input: Input): Promise<number> {
  const { id } = await trx
    .insertInto('decision')
    .values({
      proceeding_id: input.id,
      on_day: input.on,
      reasons: input.reasons,
      decided_at: now,
      decided_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertFinding(
  trx: Trx,
  decisionId: number,
  finding: FindingInput,
  severity: string | null,
): Promise<number> {
  const { id } = await trx
    .insertInto('finding')
    .values({
      decision_id: decisionId,
      charge_id: finding.chargeId,
      outcome: finding.outcome,
      justification: finding.justification,
      severity,
      reason: finding.reason,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

type Punished = {
  readonly charge: WorkedCharge;
  readonly findingId: number;
  readonly severity: string;
  readonly penalty: NonNullable<FindingInput['penalty']>;
};

async function insertSanction(
  { trx, session, now }: Signing,
  { charge, findingId, severity, penalty }: Punished,
  on: string,
  reference: string,
) {
  const { id } = await trx
    .insertInto('sanction')
    .values({
      guard_id: charge.row.guard_id,
      finding_id: findingId,
      rulebook_id: charge.row.rulebook_id,
      item: charge.row.item,
      severity,
      fact_on: charge.row.fact_on,
      kind: penalty.kind,
      days: penalty.days,
      decided_on: on,
      notified_on: null,
      appeal_due_on: null,
      appealed_on: null,
      appeal_decided_on: null,
      appeal_outcome: null,
      final_on: null,
      served_from: null,
      fulfilled_on: null,
      annulled_on: null,
      annulled_reason: null,
      reference,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('sanction_event')
    .values({
      sanction_id: id,
      kind: 'decided',
      on_day: on,
      text: penaltyLabel(charge.rulebook.body, penalty),
      at: now,
      actor_id: session.accountId,
    })
    .execute();
}

/** Writes why a finding departs from worksheet, earlier decisions or report. */
async function insertDepartures(
  { trx }: Signing,
  departures: readonly ReasonedDeparture[],
  chargeId: number,
  findingId: number,
): Promise<void> {
  for (const { kind, text, reason } of departures.filter((one) => one.chargeId === chargeId))
    await trx
      .insertInto('finding_departure')
      .values({ finding_id: findingId, kind, fact: text, reason })
      .execute();
}

/** Writes one finding for each charge and a sanction for each that is proven, with its first event. */
export async function insertConclusion(context: Signing, file: WorkedFile, decisionId: number, input: Input) {
  const gate = gateFile(file, input.on);
  const reaching = { session: context.session, today: input.on };
  const departures = await departuresIn(context.trx, file, input.findings, input.on, reaching);
  for (const finding of input.findings) {
    const gateCharge = gate.charges.find((one) => one.id === finding.chargeId);
    const charge = standing(file).find((one) => one.row.id === finding.chargeId);
    if (gateCharge === undefined || charge === undefined) throw new Error('finding without charge');
    const severity = finding.outcome === 'proven' ? appliedSeverity(gateCharge, finding) : null;
    const findingId = await insertFinding(context.trx, decisionId, finding, severity);
    await insertDepartures(context, departures, finding.chargeId, findingId);
    if (severity === null || finding.penalty === null) continue;
    const punished = { charge, findingId, severity, penalty: finding.penalty };
    await insertSanction(context, punished, input.on, file.proceeding.number);
  }
}
