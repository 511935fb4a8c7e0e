import type { Around } from '../../shared/judgment/departures.ts';
import { rangeOf } from '../../shared/judgment/precedents.ts';
import { type Weighed, type WorksheetResult, workedSheet } from '../../shared/judgment/worksheet.ts';
import type { Penalty } from '../../shared/sanctions/reform.ts';
import type { Reaching } from '../access/reach.ts';
import type { WorkedCharge, WorkedFile } from '../proceedings/file.ts';
import type { Reader } from '../reader.ts';
import { precedentsOf } from './precedents.ts';
import { conclusionsOf } from './report.ts';

/** The days that a kind may have in that sort of file; null for what has no days. */
function rangeFor(charge: WorkedCharge, fileKind: string, kind: string) {
  const { sanctions, sindicancia } = charge.rulebook.body;
  const found = sanctions.find((one) => one.id === kind);
  if (found?.effect !== 'suspension' || found.days === null) return null;
  const cap = fileKind === 'sindicancia' ? (sindicancia.maxSuspensionDays ?? found.days.max) : found.days.max;
  const max = Math.min(found.days.max, cap);
  return max < found.days.min ? null : { min: found.days.min, max };
}

function confirmed({ circumstances }: WorkedCharge): readonly Weighed[] {
  return circumstances.filter((one) => one.verdict === 'confirmed' && one.kind !== 'recurrence');
}

/** The worksheet of a charge for a kind of penalty; null where the rulebook has none or the kind has no days. */
export function sheetOf(charge: WorkedCharge, fileKind: string, kind: string): WorksheetResult | null {
  const sheet = charge.rulebook.body.worksheet;
  const range = rangeFor(charge, fileKind, kind);
  return sheet === null || range === null ? null : workedSheet(sheet, range, confirmed(charge));
}

export type Proposed = {
  readonly chargeId: number;
  readonly penalty: Penalty | null;
  /** The severity applied; null where nobody fixed it. */
  readonly severity: string | null;
};

/** What stands around a charge when that penalty is proposed for it. */
export async function aroundOf(
  db: Reader,
  file: WorkedFile,
  charge: WorkedCharge,
  { penalty, severity }: Proposed,
  reaching: Reaching,
): Promise<Around> {
  const { body } = charge.rulebook;
  const earlier = await precedentsOf(db, charge.row, charge.rulebook, reaching);
  const report = (await conclusionsOf(db, file.proceeding.id)).get(charge.row.id) ?? null;
  return {
    rulebook: body,
    worksheet: penalty === null ? null : sheetOf(charge, file.proceeding.kind, penalty.kind),
    precedents: rangeOf(
      body,
      earlier.filter((one) => one.severity === severity).map((one) => one.penalty),
    ),
    report: report && { outcome: report.outcome, penalty: report.penalty },
  };
}
