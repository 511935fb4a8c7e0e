import { EMPTY_CHARTER } from '../../shared/charter/model.ts';
import { CHARTER_CITATION, compareCharters, missingParts, reviewDue } from '../../shared/charter/rules.ts';
import { conflict, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { agencyId } from '../guards/statements.ts';
import { type DraftCharter, draftCharter, publishedCharters } from './statements.ts';

type Contract = AppContract['charter'];

const CHANGED = 'A minuta foi alterada por outra pessoa: reabra a página e confira antes de continuar.';

async function draftAt({ trx }: CommandContext, version: number): Promise<DraftCharter | null> {
  const draft = await draftCharter(trx);
  if ((draft?.version ?? 0) !== version) throw conflict(CHANGED);
  return draft;
}

async function save(context: CommandContext, { version, body }: ParsedOf<Contract['save']>) {
  const { trx, session, now } = context;
  const draft = await draftAt(context, version);
  const agency = await agencyId(trx);
  context.about(`agency:${agency}`);
  const words = { body: JSON.stringify(body), saved_at: now, saved_by: session.accountId };
  if (draft !== null) {
    await trx
      .updateTable('charter_version')
      .set({ ...words, version: version + 1 })
      .where('id', '=', draft.id)
      .execute();
    return { number: draft.number, version: version + 1 };
  }
  const number = ((await publishedCharters(trx))[0]?.number ?? 0) + 1;
  await trx
    .insertInto('charter_version')
    .values({
      ...words,
      agency_id: agency,
      number,
      published_on: null,
      published_at: null,
      published_by: null,
      document_id: null,
    })
    .execute();
  return { number, version: 1 };
}

async function publish(context: CommandContext, { version }: ParsedOf<Contract['publish']>) {
  const { trx, session, today, now } = context;
  const draft = await draftAt(context, version);
  if (draft === null) throw notFound('minuta da Carta de Serviços');
  const missing = missingParts(draft.body);
  if (missing.length > 0) throw ruleError('carta_incompleta', CHARTER_CITATION, missing);
  const { number, body } = draft;
  const [inForce] = await publishedCharters(trx);
  if (inForce !== undefined && compareCharters(inForce.body, body).length === 0)
    throw conflict(`A minuta diz o mesmo que a versão ${inForce.number}: nada há a publicar.`);
  const subject = `agency:${await agencyId(trx)}` as const;
  context.about(subject);
  const issued = await issueDocument(context, { kind: 'carta_servicos', subject, facts: { number, body } });
  await trx
    .updateTable('charter_version')
    .set({
      published_on: today,
      published_at: now,
      published_by: session.accountId,
      document_id: issued.id,
      version: version + 1,
    })
    .where('id', '=', draft.id)
    .execute();
  return { number, documentId: issued.id, document: issued.number };
}

export const charterHandlers: HandlersOf<AppContract>['charter'] = {
  async current({ db }) {
    const draft = await draftCharter(db);
    const versions = await publishedCharters(db);
    const [inForce] = versions;
    const before = inForce?.body ?? EMPTY_CHARTER;
    return {
      draft:
        draft === null
          ? null
          : {
              ...draft,
              missing: [...missingParts(draft.body)],
              changes: inForce === undefined ? [] : [...compareCharters(before, draft.body)],
            },
      inForce: inForce === undefined ? null : { ...inForce, reviewDue: reviewDue(inForce.publishedOn) },
      versions,
    };
  },
  async version({ db }, { number }) {
    const versions = await publishedCharters(db);
    const found = versions.find((one) => one.number === number);
    if (found === undefined) throw notFound('versão da Carta de Serviços');
    const before = versions.find((one) => one.number === number - 1);
    return {
      ...found,
      changes: before === undefined ? [] : [...compareCharters(before.body, found.body)],
    };
  },
  save,
  publish,
};
