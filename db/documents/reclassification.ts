import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { actById, actRowOf, itemsOf } from '../behavior/act-statements.ts';
import type { HandlersOf } from '../context.ts';
import { rulebookById } from '../rulebooks/statements.ts';
import { issuedParts } from './issued.ts';

/** The act that declares classes of behavior, without the guards left out of it. Throws `notFound`. */
export const reclassificationDocument: HandlersOf<AppContract>['documents']['reclassification'] = async (
  { db, session, today, about },
  { actId },
) => {
  about(`reclassification:${actId}`);
  const row = await actById(db, actId);
  const rulebook = await rulebookById(db, row.rulebook_id);
  if (rulebook === null) throw notFound('norma');
  const items = (await itemsOf(db, actId)).filter((item) => !item.excluded);
  return {
    ...(await issuedParts(db, session, today)),
    act: actRowOf(row),
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
};
