import type { AppealOutcome } from '../../shared/sanctions/model.ts';
import type { Penalty } from '../../shared/sanctions/reform.ts';
import type { CommandContext } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import type { Reader } from '../reader.ts';
import { appealsOf } from './rounds.ts';
import { penaltyLabel } from './rows.ts';
import type { Loaded } from './step.ts';

const OUTCOMES: Readonly<Record<AppealOutcome, string>> = {
  kept: 'Negar provimento e manter a penalidade',
  reformed: 'Dar provimento em parte e reformar a penalidade',
  annulled: 'Dar provimento e anular a sanção',
};

/** What the guard claims in the last appeal; empty where nothing was recorded. */
export async function claimsOf(db: Reader, sanctionId: number): Promise<string> {
  return (await appealsOf(db, sanctionId)).at(-1)?.claims ?? '';
}

type Decided = {
  readonly what: string;
  readonly filedOn: string;
  readonly claims: string;
  readonly outcome: AppealOutcome;
  /** Null when nothing is left of it. */
  readonly after: Penalty | null;
  readonly on: string;
  readonly reason: string;
};

/** Issues the decision of an appeal or of a revision as a numbered document. */
export async function issueAppealDecision(
  context: CommandContext,
  { row, rulebook: { id, body } }: Loaded,
  { what, filedOn, claims, outcome, after, on, reason }: Decided,
): Promise<void> {
  const item = body.transgressions.find((one) => one.id === row.item);
  await issueDocument(context, {
    kind: 'decisao_recurso',
    subject: `sanction:${row.id}`,
    facts: {
      proceeding: row.reference,
      guard: { name: row.guard_name, registration: row.guard_registration },
      what,
      filedOn,
      claims,
      citation: item?.citation ?? row.item,
      itemLabel: item?.label ?? row.item,
      before: penaltyLabel(body, row),
      outcome: OUTCOMES[outcome],
      after: after === null ? '' : penaltyLabel(body, after),
      decidedOn: on,
      reasons: reason,
    },
    rulebookId: id,
  });
}
