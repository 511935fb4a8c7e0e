import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { rulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import { missingParameters } from '../../shared/rulebook/municipal.ts';
import { validateRulebook } from '../../shared/rulebook/validate.ts';
import { compareRulebooks } from '../../shared/rulebooks/compare.ts';
import type { HandlersOf } from '../context.ts';
import { adopt } from './adopt.ts';
import {
  closeDraft,
  draftById,
  draftRowOf,
  insertDraft,
  listDraftRows,
  openDraft,
  saveDraftBody,
} from './drafts.ts';
import { rulebookImpact } from './impact.ts';
import { publishDraft } from './publish.ts';
import { sourceOf } from './sources.ts';
import { allRulebooks, type PublishedRulebook, rulebookById, rulebookInForce } from './statements.ts';
import { exportedFile, importedBody } from './transfer.ts';
import { rulebookRulesHandlers } from './validate.ts';

/** The rulebook without its body, with what still blocks a judgment under it. */
export function rowOf({ body, ...row }: PublishedRulebook) {
  return { ...row, missing: missingParameters(body).map((problem) => problem.text) };
}

export const rulebooksHandlers: HandlersOf<AppContract>['rulebooks'] = {
  ...rulebookRulesHandlers,
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
  listDrafts: ({ db }, { all }) => listDraftRows(db, all),
  getDraft: async ({ db }, { id }) => {
    const row = await draftById(db, id);
    if (row === undefined) throw notFound('minuta de norma');
    const body = rulebookDraftBody.parse(JSON.parse(row.body));
    return { row: draftRowOf(row), body, problems: validateRulebook(body) };
  },
  startDraft: async (context, { from }) => {
    const { named, body } = await sourceOf(context.trx, from, context.session);
    const basedOn = `${named.title} (${named.detail})`;
    return { id: await insertDraft(context, basedOn, { ...body, example: false }) };
  },
  saveDraft: async (context, { id, version, body }) =>
    saveDraftBody(context, await openDraft(context, id, version), body),
  discardDraft: async (context, { id, version }) => {
    await closeDraft(context.trx, await openDraft(context, id, version), context, null);
    return {};
  },
  publish: async (context, input) => rowOf(await publishDraft(context, input)),
  compare: async ({ db, session }, { a, b }) => {
    const before = await sourceOf(db, a, session);
    const after = await sourceOf(db, b, session);
    return { a: before.named, b: after.named, sections: compareRulebooks(before.body, after.body) };
  },
  impact: rulebookImpact,
  exportJson: async ({ db, session }, { source }) => exportedFile(await sourceOf(db, source, session)),
  importJson: async (context, { text }) => ({
    id: await insertDraft(context, 'Arquivo importado', importedBody(text)),
  }),
};
