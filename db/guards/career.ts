import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { type CareerChange, checkCareerChange } from '../../shared/guards/rules.ts';
import type { CommandContext } from '../context.ts';
import type { GuardRow } from './rows.ts';
import { careerOf, guardById, guardRecord, saveGuard } from './statements.ts';
import { checkVersion } from './version.ts';

type Input = ParsedOf<AppContract['guards']['recordCareer']>;

function valueIn(change: Input['change']): string {
  if (change.kind === 'grade') return change.grade;
  return change.kind === 'unit' ? change.unit : change.status;
}

function columnOf(change: Input['change']): Partial<Pick<GuardRow, 'grade' | 'unit' | 'status'>> {
  if (change.kind === 'grade') return { grade: change.grade };
  return change.kind === 'unit' ? { unit: change.unit } : { status: change.status };
}

/** Records a dated change of grade, unit or status. Throws `invalid`, `notFound`, `conflict`. */
export async function recordCareer(context: CommandContext, input: Input): Promise<GuardRecord> {
  const { trx, session, today, now, about } = context;
  about(`guard:${input.guardId}`);
  const guard = await guardById(trx, input.guardId);
  checkVersion(guard, input.version);
  const change: CareerChange = { kind: input.change.kind, value: valueIn(input.change), on: input.on };
  const events = (await careerOf(trx, guard.id)).map((row) => ({
    kind: row.kind,
    detail: row.detail,
    on: row.on_day,
  }));
  const standing = { admissionOn: guard.admission_on, current: guard[change.kind] };
  const { becomesCurrent } = checkCareerChange(change, standing, events, today);
  await trx
    .insertInto('career_event')
    .values({
      guard_id: guard.id,
      on_day: input.on,
      kind: change.kind,
      detail: change.value,
      act: input.act,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await saveGuard(trx, guard, becomesCurrent ? columnOf(input.change) : {});
  return guardRecord(trx, guard.id);
}
