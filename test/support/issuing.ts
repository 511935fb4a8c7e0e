import { loadSession } from '../../db/accounts/sessions.ts';
import { type IssuedNumber, type Issuing, issueDocument } from '../../db/documents/register.ts';
import type { DocumentKind, FactsGiven } from '../../shared/documents/kinds.ts';
import type { Role } from '../../shared/permissions.ts';
import type { TestOffice } from './office.ts';

/** A letter with everything that may be left out left out. */
export const LETTER: FactsGiven<'oficio'> = {
  treatment: 'Senhor Secretário',
  recipient: { name: 'João Exemplo' },
  subject: 'Remessa de autos',
  paragraphs: ['Encaminho os autos para as providências cabíveis.'],
};

/** Issues a document on behalf of the account of a role, as a command of the office would. */
export async function issueAs<K extends DocumentKind>(
  office: TestOffice,
  who: Role,
  issuing: Issuing<K>,
  today = '2026-11-23',
): Promise<IssuedNumber> {
  const session = await loadSession(office.db, who);
  if (session === null) throw new Error(`no account for ${who}`);
  return office.db
    .transaction()
    .execute((trx) => issueDocument({ trx, session, today, now: `${today}T15:00:00.000Z` }, issuing));
}
