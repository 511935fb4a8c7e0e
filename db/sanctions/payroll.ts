import { notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { daysBetween } from '../../shared/time/civil-date.ts';
import type { HandlersOf } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { standingPapers } from '../documents/standing.ts';
import { guardById } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { rulebookById } from '../rulebooks/statements.ts';
import { sanctionReach } from './reach.ts';
import { penaltyLabel, toldReference } from './rows.ts';
import { type SanctionRow, sanctionById } from './statements.ts';

type Handlers = HandlersOf<AppContract>['sanctions'];

/** The period that is or was served last; of a service recorded before the periods were, its first and last day. */
async function spanOf(db: Reader, row: SanctionRow) {
  const period = await db
    .selectFrom('sanction_service')
    .select(['from_day', 'to_day'])
    .where('sanction_id', '=', row.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (period !== undefined) return { from: period.from_day, to: period.to_day };
  const { served_from: from, fulfilled_on: to } = row;
  return from === null || to === null || row.days === null ? null : { from, to };
}

/** Issues the notice to payroll and roster. Throws `notFound`, `rule`, `invalid` or `conflict`. */
export const issuePayrollNotice: Handlers['issuePayrollNotice'] = async (
  context,
  { id, recipient, replaces },
) => {
  const { trx, about } = context;
  const subject = `sanction:${id}` as const;
  about(subject);
  const row = await sanctionById(trx, id);
  if (row === undefined || row.final_on === null || row.annulled_on !== null)
    throw notFound('sanção definitiva');
  const rulebook = await rulebookById(trx, row.rulebook_id);
  if (rulebook === null) throw notFound('norma');
  const span = await spanOf(trx, row);
  if (span === null) {
    throw ruleError('comunicacao_folha', 'Lei 8.112/1990, art. 130', [
      'Comunica-se à folha a suspensão com cumprimento registrado: registre antes o primeiro dia.',
    ]);
  }
  const guard = await guardById(trx, row.guard_id);
  const fine = rulebook.body.sanctions.find((one) => one.id === row.kind)?.fine ?? null;
  return issueDocument(context, {
    kind: 'comunicacao_folha',
    subject,
    facts: {
      guard: { name: guard.name, registration: guard.registration, unit: guard.unit, grade: guard.grade },
      proceeding: toldReference(row),
      penalty: penaltyLabel(rulebook.body, row),
      finalOn: row.final_on,
      ...span,
      days: daysBetween(span.from, span.to) + 1,
      fine: row.fine_percent === null ? null : { percent: row.fine_percent, citation: fine?.citation ?? '' },
      recipient,
    },
    rulebookId: rulebook.id,
    replaces,
  });
};

/** Numbered documents of a sanction that stand and that the reader may open, the newest first. */
export const papers: Handlers['papers'] = async ({ db, session, today }, { id }) => {
  const row = await sanctionById(db, id);
  const { sees, readsCase } = await sanctionReach(db, { session, today });
  if (row === undefined || !sees(row)) return [];
  const kinds = readsCase(row) ? ['comunicacao_folha', 'decisao_recurso'] : ['comunicacao_folha'];
  return standingPapers(db, `sanction:${id}`, kinds).execute();
};
