import { progression } from '../../../shared/progression/schema.ts';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';

type Table = RulebookDraftBody['progression'];

/** Whether the table of the career can be kept as it stands: a draft keeps it only whole. */
export function isTableWhole(table: Table): boolean {
  return table === null || progression.safeParse(table).success;
}

/** The body as it may be saved: with the last whole table of the career while the present one is not. */
export function sendable(body: RulebookDraftBody, lastWhole: Table): RulebookDraftBody {
  return isTableWhole(body.progression) ? body : { ...body, progression: lastWhole };
}
