import { invalidField } from '../../shared/contract/errors.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import type { Reader } from '../reader.ts';

/** How far ahead a law may be published before it is in force. */
export const AHEAD_YEARS = 1;

/** The latest day on which a charge under the rulebook was decided; null when none was. */
async function lastDecidedUnder(db: Reader, rulebookId: number): Promise<string | null> {
  const row = await db
    .selectFrom('finding')
    .innerJoin('decision', 'decision.id', 'finding.decision_id')
    .innerJoin('charge', 'charge.id', 'finding.charge_id')
    .select((eb) => eb.fn.max('decision.on_day').as('on'))
    .where('charge.rulebook_id', '=', rulebookId)
    .executeTakeFirst();
  return row?.on ?? null;
}

/**
 * Refuses a first day of validity that nobody means: more than a year ahead, or reaching back over what was already
 * decided under the rulebook that it ends. Throws `invalid` on `field`.
 */
export async function checkStart(
  db: Reader,
  endedId: number,
  { field, validFrom, today }: { readonly field: string; readonly validFrom: string; readonly today: string },
): Promise<void> {
  refuseFarDay(field, validFrom, today, AHEAD_YEARS);
  const decided = await lastDecidedUnder(db, endedId);
  if (decided === null || validFrom > decided) return;
  throw invalidField(
    field,
    `Já há julgamento de ${formatDate(decided)} pela norma que esta encerra: a vigência deve começar depois desse dia.`,
  );
}
