import { invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { rulingOf } from '../documents/decision.ts';
import { issueDocument } from '../documents/register.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { papersOf } from './papers.ts';

/** Issues what tells an accused of the decision. Throws `rule`, `invalid`, `notFound` or `conflict`. */
export const issueNotice: HandlersOf<AppContract>['judgment']['issueNotice'] = async (
  context,
  { proceedingId, guardId, replaces },
) => {
  const { trx, session, today, about } = context;
  const subject = `proceeding:${proceedingId}` as const;
  about(subject);
  await assertReach(trx, { session, today }, proceedingId);
  const { number, kind, decidedOn, authority, findings } = await rulingOf(trx, proceedingId);
  const own = findings.filter((one) => one.guardId === guardId);
  const [first] = own;
  if (first === undefined) throw invalidField('guardId', 'O guarda não foi julgado neste procedimento.');
  const rulebook = await rulebookForReading(trx, today);
  const { days, unit, citation } = (rulebook?.body.terms ?? FEDERAL_TERMS).appeal;
  const decision = (await papersOf(trx, proceedingId)).find((one) => one.kind === 'julgamento');
  return issueDocument(context, {
    kind: 'notificacao_decisao',
    subject,
    facts: {
      proceeding: number,
      kind,
      guard: first.guard,
      decidedOn,
      authority,
      decisionNumber: decision?.number ?? '',
      rulings: own.map(({ citation: cited, label, outcome, penalty }) => ({
        citation: cited,
        label,
        outcome,
        penalty,
      })),
      appeal: { days, unit, citation },
    },
    rulebookId: rulebook?.id ?? null,
    replaces,
  });
};
