import type { Act } from '../../shared/behavior/act-model.ts';
import { outdated, signingOf } from '../../shared/behavior/reclassify.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { rulebookById, rulebookForReading } from '../rulebooks/statements.ts';
import { actById, actRowOf, itemsOf } from './act-statements.ts';
import { changesDue } from './pending.ts';

/** In what quality the session may sign, by the rulebook of the day. */
export async function signingBy(db: Reader, session: Session, on: string) {
  const rulebook = await rulebookForReading(db, on);
  return signingOf(rulebook?.body.behavior.declaration, [...session.roles, session.office]);
}

/** The whole act for its reader: items, whether the reader may sign it, and what changed since the draft. */
export async function actView(
  { db, session, today }: { readonly db: Reader; readonly session: Session; readonly today: string },
  id: number,
): Promise<Act> {
  const row = await actById(db, id);
  const items = await itemsOf(db, id);
  const rulebook = await rulebookById(db, row.rulebook_id);
  if (rulebook === null) throw notFound('norma');
  const due = row.status === 'draft' ? (await changesDue(db, row.until_day)).items : null;
  return {
    ...actRowOf(row),
    rulebook: { id: rulebook.id, title: rulebook.title },
    items,
    signing: await signingBy(db, session, today),
    outdated: due === null ? [] : outdated(items, due),
  };
}
