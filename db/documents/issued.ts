import { notFound } from '../../shared/contract/errors.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';

/** Enough of the head to find its entry again and short enough to be printed and typed. */
const HEAD_CHARACTERS = 16;

/**
 * What every issued document carries: the agency's letterhead, the day, who issued it, and the first characters of the
 * audit head at the moment of reading (empty while nothing was recorded).
 */
export async function issuedParts(db: Reader, session: Session, today: string) {
  const letterhead = await db
    .selectFrom('agency')
    .select(['name', 'municipality', 'state', 'crest', 'letterhead'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (letterhead === undefined) throw notFound('guarda municipal');
  const last = await db
    .selectFrom('audit_entry')
    .select('hash')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    letterhead,
    issuedOn: today,
    issuedBy: { name: session.name, office: session.office },
    auditHead: (last?.hash ?? '').slice(0, HEAD_CHARACTERS),
  };
}
