import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { CommandContext } from '../context.ts';
import { activeCharges } from '../proceedings/circumstances.ts';
import { fileRows } from '../proceedings/file.ts';
import { openFile, touch } from '../proceedings/save.ts';
import { actOfLink } from './acts.ts';
import { copyCharge } from './copy.ts';
import { linksIn, linksModel } from './view.ts';

type Input = ParsedOf<AppContract['links']['undo']>;
type Link = Awaited<ReturnType<typeof linksIn>>[number];

/** A split is undone only before anything was done in the new file; afterwards the files are joined instead. */
async function checkUntouched({ trx }: CommandContext, link: Link): Promise<void> {
  const { acts, proceeding } = await fileRows(trx, link.other_id);
  const later = acts.some((act) => act.id > (link.other_act_id ?? 0));
  const work = await trx
    .selectFrom('proceeding')
    .select('id')
    .where('id', '=', link.other_id)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('hearing').select('id').where('proceeding_id', '=', link.other_id)),
        eb.exists(eb.selectFrom('exhibit').select('id').where('proceeding_id', '=', link.other_id)),
      ]),
    )
    .executeTakeFirst();
  if (!later && work === undefined && proceeding.status === 'open') return;
  throw ruleError('desmembramento_em_curso', 'Lei 9.784/1999, art. 53', [
    `O ${link.other_number} já teve andamento próprio e não pode ser desfeito.`,
    'Para que sigam juntos, apense-o a este procedimento.',
  ]);
}

/** The charges come back as they went, and the new file is archived. */
async function reunite(context: CommandContext, link: Link, input: Input): Promise<void> {
  const { trx, now } = context;
  const file = await fileRows(trx, link.other_id);
  for (const charge of activeCharges(file)) await copyCharge(trx, charge, link.principal_id);
  const reason = `Desmembramento desfeito. ${input.reason}`;
  await trx
    .updateTable('charge')
    .set({ withdrawn_at: now, withdrawn_reason: reason })
    .where('proceeding_id', '=', link.other_id)
    .where('withdrawn_at', 'is', null)
    .execute();
  await touch(trx, file, { status: 'archived', closed_on: input.on, closed_reason: reason });
}

/** Undoes a link with the reason; both files keep the acts that made and unmade it. */
export async function undo(context: CommandContext, input: Input) {
  const { trx, session, today } = context;
  await openFile(context, input.proceedingId, input.version);
  const link = (await linksIn(trx, input.proceedingId)).find((one) => one.id === input.linkId);
  if (link === undefined) throw notFound('vínculo');
  if (link.undone_on !== null) throw conflict('O vínculo já foi desfeito.');
  if (input.on < link.on_day) throw invalidField('on', 'A data não pode ser anterior ao próprio vínculo.');
  const isSplit = link.kind === 'desmembramento';
  if (isSplit) {
    if (link.principal_id !== input.proceedingId) {
      throw conflict(`Desfaça o desmembramento no procedimento de origem, ${link.principal_number}.`);
    }
    await checkUntouched(context, link);
  }
  const done = isSplit ? 'Reunião dos autos desmembrados' : 'Desapensamento';
  const say = (number: string) => `${done}: ${number}. ${input.reason}`;
  await actOfLink(context, link.principal_id, input.on, say(link.other_number));
  await actOfLink(context, link.other_id, input.on, say(link.principal_number));
  if (isSplit) await reunite(context, link, input);
  await trx
    .updateTable('proceeding_link')
    .set({ undone_on: input.on, undone_reason: input.reason })
    .where('id', '=', link.id)
    .execute();
  context.about(`proceeding:${input.proceedingId}`, input.reason);
  return linksModel(trx, input.proceedingId, { session, today });
}
