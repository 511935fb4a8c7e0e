import { conflict, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Mandate, mandatesContract } from '../../shared/mandates/contract.ts';
import { OFFICE_LABELS, PROTECTED_OFFICES } from '../../shared/mandates/model.ts';
import { checkLoss, LOSS_CITATION } from '../../shared/mandates/rules.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { mandateById } from './statements.ts';

type Contract = typeof mandatesContract;
type Input = ParsedOf<Contract['end']>;

async function toChange({ trx, about }: CommandContext, id: number, version: number): Promise<Mandate> {
  const found = await mandateById(trx, id);
  about(`mandate:${id}`);
  if (found.version !== version)
    throw conflict('O mandato foi alterado por outra pessoa: reabra-o e confira antes de continuar.');
  if (found.annulled) throw conflict('Este registro já foi anulado.');
  return found;
}

function checkDay({ from, until }: Mandate, on: string, today: string): void {
  if (on > today)
    throw invalidField('on', 'A data não pode ser futura: registre o término quando acontecer.');
  if (on < from) throw invalidField('on', `O mandato só começou em ${formatDate(from)}.`);
  if (until !== null && on > until)
    throw invalidField('on', `O mandato já terminava em ${formatDate(until)}.`);
}

/** An ouvidor or corregedor with a term leaves it early only by own act, death, retirement or the vote of the Câmara. */
function checkKind({ office, kind }: Mandate, input: Input): void {
  const titular = kind === 'titular' || kind === 'reconducao';
  const shielded = titular && PROTECTED_OFFICES.includes(office);
  if (input.kind === 'perda' && !shielded) {
    throw invalidField('kind', 'A perda votada pela Câmara é do mandato do ouvidor e do corregedor.');
  }
  if (input.kind === 'cessacao' && titular) {
    throw invalidField('kind', 'Este término é da substituição e da interinidade.');
  }
  if (input.kind === 'exoneracao' && shielded) {
    throw ruleError('exoneracao_com_mandato', LOSS_CITATION, [
      `${OFFICE_LABELS[office]} tem mandato: não é exonerado antes do fim.`,
      'A perda é decidida pela maioria absoluta da Câmara Municipal, por razão relevante e específica prevista em lei municipal.',
    ]);
  }
}

function voteOf({ kind, sessionOn, votes, members, on }: Input) {
  if (kind !== 'perda') return { session_on: null, votes: null, members: null };
  if (sessionOn === null) throw invalidField('sessionOn', 'Informe o dia da sessão da Câmara.');
  if (sessionOn > on) throw invalidField('sessionOn', 'A sessão não pode ser posterior à perda.');
  if (members === null) throw invalidField('members', 'Informe quantos vereadores tem a Câmara.');
  if (votes === null) throw invalidField('votes', 'Informe os votos favoráveis.');
  if (votes > members) throw invalidField('votes', `A Câmara tem só ${members} vereadores.`);
  checkLoss({ votes, members });
  return { session_on: sessionOn, votes, members };
}

/** Ends a term before its day. Throws `invalid`, `rule` (short votes, exoneration of who has a term) or `conflict`. */
export async function endMandate(context: CommandContext, input: Input): Promise<Mandate> {
  const found = await toChange(context, input.id, input.version);
  if (found.endedOn !== null) throw conflict('O término deste mandato já foi registrado.');
  checkKind(found, input);
  checkDay(found, input.on, context.today);
  const vote = voteOf(input);
  if (vote.session_on !== null && vote.session_on < found.from)
    throw invalidField('sessionOn', `O mandato só começou em ${formatDate(found.from)}.`);
  await context.trx
    .updateTable('mandate')
    .set({
      ...vote,
      ended_on: input.on,
      end_kind: input.kind,
      end_reason: input.reason,
      version: found.version + 1,
    })
    .where('id', '=', input.id)
    .execute();
  return mandateById(context.trx, input.id);
}

/** Takes a wrong record out of the count. Throws `notFound` or `conflict`. */
export async function annulMandate(
  context: CommandContext,
  { id, version, reason }: ParsedOf<Contract['annul']>,
): Promise<Mandate> {
  const found = await toChange(context, id, version);
  await context.trx
    .updateTable('mandate')
    .set({ annulled_at: context.now, annulled_reason: reason, version: found.version + 1 })
    .where('id', '=', id)
    .execute();
  return mandateById(context.trx, id);
}
