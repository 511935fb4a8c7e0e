import { rulingOf } from '../documents/decision.ts';
import { type IssuingContext, issueDocument } from '../documents/register.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';

/** Issues the decision just signed as a numbered document. */
export async function issueRuling(context: IssuingContext, proceedingId: number): Promise<void> {
  const { number, ...ruling } = await rulingOf(context.trx, proceedingId);
  const rulebook = await rulebookForReading(context.trx, ruling.decidedOn);
  await issueDocument(context, {
    kind: 'julgamento',
    subject: `proceeding:${proceedingId}`,
    facts: { proceeding: number, ...ruling },
    rulebookId: rulebook?.id ?? null,
  });
}
