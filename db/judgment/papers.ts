import type { Reader } from '../reader.ts';

const KINDS = ['libelo', 'julgamento', 'notificacao_decisao'];

/** Numbered documents of the judgment of a file that stand, the newest first. */
export function papersOf(db: Reader, proceedingId: number) {
  return db
    .selectFrom('document')
    .leftJoin('document as later', 'later.replaces', 'document.id')
    .select([
      'document.id',
      'document.kind',
      'document.number',
      'document.summary',
      'document.issued_on as issuedOn',
    ])
    .where('document.subject', '=', `proceeding:${proceedingId}`)
    .where('document.kind', 'in', KINDS)
    .where('document.annulled_on', 'is', null)
    .where('later.id', 'is', null)
    .orderBy('document.id', 'desc')
    .execute();
}
