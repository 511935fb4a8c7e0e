import type { answersContract } from '../../shared/answers/contract.ts';
import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import { joinedTo } from '../manifestations/joins.ts';
import { record } from '../manifestations/stepping.ts';
import { giveAnswer, issueAnswer } from './give.ts';
import { loadAnswer, sameAnswersUnder } from './statements.ts';

type Contract = typeof answersContract;
type Old = Awaited<ReturnType<typeof loadAnswer>>;
type Written = { readonly text: string; readonly reason: string };

/** The new version of one answer, under its own manifestation, with the event that tells of it. */
async function replace(context: CommandContext, old: Old, { text, reason }: Written) {
  const { manifestationId, conclusive, version } = old;
  await checkTexts(context.trx, context, manifestationId, { 'A resposta': text, 'O motivo': reason });
  const kind = conclusive === 1 ? 'conclusive_answer' : 'intermediate_answer';
  await record(context, { id: manifestationId, version }, { kind, text, changes: {} });
  return giveAnswer(
    context,
    { manifestationId, conclusive: conclusive === 1, text },
    {
      id: old.id,
      documentId: old.annulledOn === null ? old.documentId : null,
      number: old.number === null ? 'resposta' : `resposta nº ${old.number}`,
      on: old.on,
      reason,
    },
  );
}

/**
 * A new version of an answer, with its own number, which names the one that it corrects. What was answered in the same
 * words to those joined under the manifestation is corrected with it, each under its own protocol.
 */
export async function correctAnswer(context: CommandContext, input: ParsedOf<Contract['correct']>) {
  const { trx, about } = context;
  const old = await loadAnswer(trx, input.answerId);
  about(`manifestation:${old.manifestationId}`);
  if (old.version !== input.version)
    throw conflict('A manifestação foi alterada por outra pessoa: reabra-a e confira antes de continuar.');
  if (old.replacedBy !== null)
    throw conflict('Esta versão da resposta já foi corrigida: corrija a que está em vigor.');
  if (old.text === input.text) throw invalidField('text', 'O texto é o mesmo da versão em vigor.');
  const joined = (await joinedTo(trx, old.manifestationId)).map(({ id }) => id);
  for (const id of await sameAnswersUnder(trx, joined, old))
    await replace(context, await loadAnswer(trx, id), input);
  return replace(context, old, input);
}

/** Issues the document of an answer given before answers were numbered. */
export async function issueOldAnswer(context: CommandContext, { answerId }: ParsedOf<Contract['issue']>) {
  const { trx, about } = context;
  const old = await loadAnswer(trx, answerId);
  const { manifestationId, conclusive, text } = old;
  about(`manifestation:${manifestationId}`);
  if (old.documentId !== null) throw conflict(`A resposta já foi expedida, sob o número ${old.number}.`);
  if (old.replacedBy !== null) throw conflict('Esta versão da resposta já foi corrigida.');
  const written = { manifestationId, conclusive: conclusive === 1, text };
  await checkTexts(trx, context, manifestationId, { 'A resposta': text });
  const { id: documentId, number } = await issueAnswer(context, written, null);
  await trx
    .updateTable('manifestation_answer')
    .set({ document_id: documentId })
    .where('id', '=', answerId)
    .execute();
  return { answerId, documentId, number };
}
