import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { missingParameters } from '../../shared/rulebook/municipal.ts';
import type { HandlersOf } from '../context.ts';
import { adopt } from './adopt.ts';
import { allRulebooks, type PublishedRulebook, rulebookById, rulebookInForce } from './statements.ts';

/** The rulebook without its body, with what still blocks a judgment under it. */
export function rowOf({ body, ...row }: PublishedRulebook) {
  return { ...row, missing: missingParameters(body).map((problem) => problem.text) };
}

export const rulebooksHandlers: HandlersOf<AppContract>['rulebooks'] = {
  list: async ({ db }) => (await allRulebooks(db)).map(rowOf),
  get: async ({ db }, { id }) => {
    const found = await rulebookById(db, id);
    if (found === null) throw notFound('norma');
    return { row: rowOf(found), body: found.body };
  },
  inForce: async ({ db, today }, { on }) => {
    const found = await rulebookInForce(db, on ?? today);
    return found === null ? null : { row: rowOf(found), body: found.body };
  },
  adopt: async (context, input) => rowOf(await adopt(context, input)),
};
