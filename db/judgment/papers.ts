import { standingPapers } from '../documents/standing.ts';
import type { Reader } from '../reader.ts';

const KINDS = ['libelo', 'julgamento', 'notificacao_decisao'];

/** Numbered documents of the judgment of a file that stand, the newest first. */
export function papersOf(db: Reader, proceedingId: number) {
  return standingPapers(db, `proceeding:${proceedingId}`, KINDS).execute();
}
