import { type SecrecyLevel, secrecyLevel } from '../../shared/access/model.ts';
import { FEDERAL_LIMITATION } from '../../shared/rulebook/procedure-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { levelInForce, type Reaching, reach } from '../access/reach.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { type Rulebooks, rulebooksOf } from './evidence.ts';
import { type FileRows, filesIn, type Scope } from './statements.ts';

export type Seen = { readonly file: FileRows; readonly secrecy: SecrecyLevel; readonly reachable: boolean };

export type Together = {
  readonly files: readonly Seen[];
  readonly rulebooks: Rulebooks;
  /** The rulebook of the day; null while there is none. */
  readonly rules: Rulebook | null;
  readonly warningDays: number;
};

/** Several files at once with what their views need: a fixed number of reads, whatever their number. */
export async function together(db: Reader, scope: Scope, reaching: Reaching): Promise<Together> {
  const shown = await db
    .selectFrom('proceeding')
    .select(['proceeding.id', levelInForce.as('level'), reach(reaching).as('reachable')])
    .execute();
  const known = new Map(shown.map((row) => [row.id, row]));
  const files = (await filesIn(db, scope)).map((file) => {
    const row = known.get(file.proceeding.id);
    return { file, secrecy: secrecyLevel.parse(row?.level), reachable: Number(row?.reachable) === 1 };
  });
  const rulebooks = await rulebooksOf(
    db,
    files.flatMap(({ file }) => file.charges),
  );
  const rules = (await rulebookForReading(db, reaching.today))?.body ?? null;
  return { files, rulebooks, rules, warningDays: (rules?.limitation ?? FEDERAL_LIMITATION).warningDays };
}
