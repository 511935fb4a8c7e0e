import type { Reader } from '../reader.ts';

/** Numbered documents of some kinds about one subject that stand, neither annulled nor replaced, the newest first; the caller may select more. */
export function standingPapers(db: Reader, subject: string, kinds: readonly string[]) {
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
    .where('document.subject', '=', subject)
    .where('document.kind', 'in', kinds)
    .where('document.annulled_on', 'is', null)
    .where('later.id', 'is', null)
    .orderBy('document.id', 'desc');
}
