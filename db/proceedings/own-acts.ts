import { whyNot } from '../../shared/proceedings/next-acts.ts';
import { actRuleOf } from '../../shared/proceedings/procedures.ts';
import { later } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { fileRows, phaseFile } from './file.ts';
import { touch } from './save.ts';

type OwnAct = {
  readonly kind: string;
  readonly guardId: number | null;
  /** The day of what it records; a day to come is recorded today. */
  readonly on: string;
  readonly text: string;
};

/**
 * Records in the file the act that another command is, so that nobody types it twice. Nothing is recorded where the file
 * is closed, its rite has no such act, or the act does not fit the phase: it is then recorded by hand, in its time.
 * Answers whether it was.
 */
export async function recordOwnAct(
  context: CommandContext,
  proceedingId: number,
  { kind, guardId, on, text }: OwnAct,
): Promise<boolean> {
  const { trx, session, now, today } = context;
  const file = await fileRows(trx, proceedingId);
  const rules = (await rulebookForReading(trx, today))?.body ?? null;
  const day = on > today ? today : later(on, file.proceeding.opened_on);
  const setting = phaseFile(file, rules, day);
  const rule = actRuleOf(setting.procedure, kind);
  if (file.proceeding.status !== 'open' || rule === undefined) return false;
  if (whyNot(setting, rule, guardId) !== null) return false;
  await trx
    .insertInto('proceeding_act')
    .values({
      proceeding_id: proceedingId,
      guard_id: guardId,
      kind,
      on_day: day,
      due_on: null,
      text,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
    })
    .execute();
  await touch(trx, file);
  return true;
}
