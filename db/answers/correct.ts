import type { answersContract } from '../../shared/answers/contract.ts';
import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import { record } from '../manifestations/stepping.ts';
import { giveAnswer, issueAnswer } from './give.ts';
import { loadAnswer } from './statements.ts';

type Contract = typeof answersContract;

/** A new version of an answer, with its own number, which names the one that it corrects. */
export async function correctAnswer(context: CommandContext, input: ParsedOf<Contract['correct']>) {
  const { trx, about } = context;
  const old = await loadAnswer(trx, input.answerId);
  const { manifestationId, conclusive } = old;
  about(`manifestation:${manifestationId}`);
  if (old.version !== input.version)
    throw conflict('A manifestação foi alterada por outra pessoa: reabra-a e confira antes de continuar.');
  if (old.replacedBy !== null)
    throw conflict('Esta versão da resposta já foi corrigida: corrija a que está em vigor.');
  if (old.text === input.text) throw invalidField('text', 'O texto é o mesmo da versão em vigor.');
  await checkTexts(trx, context, manifestationId, { 'A resposta': input.text, 'O motivo': input.reason });
  const kind = conclusive === 1 ? 'conclusive_answer' : 'intermediate_answer';
  const target = { id: manifestationId, version: input.version };
  await record(context, target, { kind, text: input.text, changes: {} });
  return giveAnswer(
    context,
    { manifestationId, conclusive: conclusive === 1, text: input.text },
    {
      id: old.id,
      documentId: old.annulledOn === null ? old.documentId : null,
      number: old.number === null ? 'resposta' : `resposta nº ${old.number}`,
      on: old.on,
      reason: input.reason,
    },
  );
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
