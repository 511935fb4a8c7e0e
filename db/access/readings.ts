import { type AppContract, contract } from '../../shared/contract/index.ts';
import type { Contract as AnyContract, ParsedOf } from '../../shared/contract/procedure.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';

function sensitiveReadings(features: AnyContract): readonly string[] {
  return Object.entries(features).flatMap(([feature, procedures]) =>
    Object.entries(procedures).flatMap(([name, one]) => (one.sensitive ? [`${feature}.${name}`] : [])),
  );
}

/** Who read a subject, newest first, from the audit trail. */
export async function readingsOf(
  db: Reader,
  subject: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
) {
  let page = db
    .selectFrom('audit_entry')
    .select(['seq', 'at', 'actor_name as reader', 'procedure', 'reason'])
    .where('subject', '=', subject)
    .where('procedure', 'in', sensitiveReadings(contract))
    .where('outcome', '=', 'ok')
    .orderBy('seq', 'desc')
    .limit(limit + 1);
  if (before !== null) page = page.where('seq', '<', before);
  const rows = await page.execute();
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

/** The reading log of a proceeding. */
export function proceedingReadings(
  { db, about }: QueryContext,
  { proceedingId, ...page }: ParsedOf<AppContract['access']['readings']>,
) {
  about(`proceeding:${proceedingId}`);
  return readingsOf(db, `proceeding:${proceedingId}`, page);
}

/** The reading log of a guard's record. */
export function guardReadings(
  { db, about }: QueryContext,
  { guardId, ...page }: ParsedOf<AppContract['access']['guardReadings']>,
) {
  about(`guard:${guardId}`);
  return readingsOf(db, `guard:${guardId}`, page);
}

/** The reading log of a manifestation. */
export function manifestationReadings(
  { db, about }: QueryContext,
  { manifestationId, ...page }: ParsedOf<AppContract['access']['manifestationReadings']>,
) {
  about(`manifestation:${manifestationId}`);
  return readingsOf(db, `manifestation:${manifestationId}`, page);
}
