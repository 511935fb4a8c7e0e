import type { ReclassificationFacts } from '../../shared/behavior/documents.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { actById, itemsOf } from '../behavior/act-statements.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import type { Reader } from '../reader.ts';
import { rulebookById } from '../rulebooks/statements.ts';
import { annulIssued } from './annul.ts';
import { type IssuedNumber, issueDocument } from './register.ts';

/** What the act that declares classes of behavior says, without the guards left out of it. Throws `notFound`. */
async function factsOf(db: Reader, actId: number): Promise<ReclassificationFacts> {
  const row = await actById(db, actId);
  const rulebook = await rulebookById(db, row.rulebook_id);
  if (rulebook === null) throw notFound('norma');
  const items = (await itemsOf(db, actId)).filter((item) => !item.excluded);
  return {
    until: row.until_day,
    on: row.issued_on,
    authority: row.issued_on === null ? null : { name: row.authority_name, office: row.authority_office },
    substitution: row.substitution,
    rulebook: {
      title: rulebook.title,
      lawNumber: rulebook.lawNumber,
      citation: rulebook.body.behavior.declaration?.citation ?? '',
    },
    items: items.map(({ guard, from, to, on, citation }) => ({
      name: guard.name,
      registration: guard.registration,
      from: from.label,
      to: to.label,
      on,
      citation,
    })),
  };
}

/** What a draft would say when issued. Throws `notFound`. */
export const reclassificationFactsOf: HandlersOf<AppContract>['documents']['reclassification'] = (
  { db, about },
  { actId },
) => {
  about(`reclassification:${actId}`);
  return factsOf(db, actId);
};

/** Issues the paper of an act that has its number, which is the paper's too; of one annulled, a paper annulled. */
export async function issueActDocument(context: CommandContext, actId: number): Promise<IssuedNumber> {
  const row = await actById(context.trx, actId);
  if (row.number === null) throw notFound('ato expedido');
  const issued = await issueDocument(context, {
    kind: 'reclassificacao',
    subject: `reclassification:${actId}`,
    facts: await factsOf(context.trx, actId),
    rulebookId: row.rulebook_id,
    number: row.number,
  });
  await context.trx
    .updateTable('reclassification_act')
    .set({ document_id: issued.id })
    .where('id', '=', actId)
    .execute();
  if (row.annulled_reason !== null) await annulIssued(context, issued.id, row.annulled_reason);
  return issued;
}
