import type { Transaction } from 'kysely';
import type { Database } from './schema.ts';

/**
 * Takes the next number of a series of the agency in a year, without gaps: 'OUV' 2026 → 'OUV-2026-000123'.
 * Inside the command's transaction, so that a refused command gives its number back.
 */
export async function nextNumber(
  trx: Transaction<Database>,
  agencyId: number,
  series: string,
  year: number,
): Promise<string> {
  const { last } = await trx
    .insertInto('numbering')
    .values({ agency_id: agencyId, series, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'series', 'year'])
        .doUpdateSet((eb) => ({ last: eb('numbering.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return numberOf(series, year, last);
}

/** The year of a number as it is written. */
export function yearIn(number: string): number {
  return Number(/-(\d{4})-\d+$/.exec(number)?.[1]);
}

/** The number as it is written: 'OUV', 2026, 123 → 'OUV-2026-000123'. */
export function numberOf(series: string, year: number, value: number): string {
  return `${series}-${year}-${String(value).padStart(6, '0')}`;
}
