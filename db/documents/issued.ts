import { notFound } from '../../shared/contract/errors.ts';
import type { Letterhead } from '../../shared/documents/letterhead.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';

/** Enough of the head to find its entry again and short enough to be printed and typed. */
const HEAD_CHARACTERS = 16;

/** The agency as the head of a document shows it today. Throws `notFound`. */
export async function currentLetterhead(db: Reader): Promise<Letterhead> {
  const found = await db
    .selectFrom('agency')
    .select(['name', 'municipality', 'state', 'crest', 'letterhead'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) throw notFound('guarda municipal');
  return found;
}

/** The hash of the last audit entry; empty while nothing was recorded. */
export async function auditHeadNow(db: Reader): Promise<string> {
  const last = await db
    .selectFrom('audit_entry')
    .select('hash')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.hash ?? '';
}

/** The head as it is printed. */
export function shortHead(hash: string): string {
  return hash.slice(0, HEAD_CHARACTERS);
}

/**
 * What every printed document carries: the agency's letterhead, the day, who issued it, and the first characters of the
 * audit head at the moment of reading.
 */
export async function issuedParts(db: Reader, session: Session, today: string) {
  return {
    letterhead: await currentLetterhead(db),
    issuedOn: today,
    issuedBy: { name: session.name, office: session.office },
    auditHead: shortHead(await auditHeadNow(db)),
  };
}
