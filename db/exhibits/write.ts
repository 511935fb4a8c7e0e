import { conflict, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { EXHIBIT_FORM, MOVEMENTS } from '../../shared/exhibits/model.ts';
import { assertReach } from '../access/reach.ts';
import { claimStaged } from '../attachments/claim.ts';
import type { CommandContext } from '../context.ts';
import { fileRows } from '../proceedings/file.ts';
import { exhibitsModel, exhibitToChange } from './view.ts';

type Contract = AppContract['exhibits'];

/** A file in which evidence may still enter. Throws `notFound`, `rule` or `conflict`. */
async function openFor(context: CommandContext, proceedingId: number): Promise<void> {
  context.about(`proceeding:${proceedingId}`);
  await assertReach(context.trx, context, proceedingId);
  const { proceeding } = await fileRows(context.trx, proceedingId);
  if (proceeding.status !== 'open') {
    throw conflict(`O procedimento ${proceeding.number} está encerrado e não recebe prova nova.`);
  }
}

/** Enters an exhibit under the next number of the file. */
export async function recordExhibit(context: CommandContext, input: ParsedOf<Contract['record']>) {
  const { trx, session, now, today } = context;
  await openFor(context, input.proceedingId);
  if (input.receivedOn > today) throw invalidField('receivedOn', 'A data não pode ser futura.');
  if (input.kind === 'objeto' && input.keptAt.length < 2) {
    throw invalidField('keptAt', 'Informe onde o objeto fica guardado.');
  }
  const { exhibits } = await exhibitsModel(trx, input.proceedingId);
  await claimStaged(context, input.attachmentIds, {
    form: `${EXHIBIT_FORM}:${input.proceedingId}`,
    owner: 'proceeding',
    ownerId: input.proceedingId,
  });
  await trx
    .insertInto('exhibit')
    .values({
      proceeding_id: input.proceedingId,
      number: exhibits.length + 1,
      kind: input.kind,
      description: input.description,
      source: input.source,
      received_on: input.receivedOn,
      received_by: input.receivedBy,
      kept_at: input.keptAt,
      attachment_id: input.attachmentIds[0] ?? null,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
    })
    .execute();
  return exhibitsModel(trx, input.proceedingId);
}

/** Adds a link to the chain of custody, from whoever held it last. A closed file still moves what it keeps. */
export async function moveExhibit(context: CommandContext, input: ParsedOf<Contract['move']>) {
  const { trx, session, now, today } = context;
  const { exhibit, proceedingId } = await exhibitToChange(trx, input.exhibitId, input.version);
  context.about(`exhibit:${exhibit.id}`);
  await assertReach(trx, context, proceedingId);
  const last = exhibit.movements.at(-1);
  if (last !== undefined && MOVEMENTS[last.kind].ends) {
    const facts = [`${MOVEMENTS[last.kind].label}: a prova já não está com a corregedoria.`];
    throw ruleError('cadeia_de_custodia', 'CPP, arts. 158-A a 158-F, por analogia', facts);
  }
  if (input.on > today) throw invalidField('on', 'A data não pode ser futura.');
  const floor = last === undefined ? exhibit.receivedOn : `${last.on} ${last.at}`;
  if (`${input.on} ${input.at}` < floor) {
    throw invalidField('on', 'O movimento não pode ser anterior ao último da cadeia de custódia.');
  }
  await trx
    .insertInto('exhibit_movement')
    .values({
      exhibit_id: exhibit.id,
      kind: input.kind,
      on_day: input.on,
      at_time: input.at,
      from_holder: exhibit.holder,
      to_holder: input.to,
      place: input.place,
      reason: input.reason,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await trx
    .updateTable('exhibit')
    .set({ version: exhibit.version + 1 })
    .where('id', '=', exhibit.id)
    .execute();
  return exhibitsModel(trx, proceedingId);
}

/** Takes an exhibit out of the evidence, with the reason; the number is not used again. */
export async function annulExhibit(context: CommandContext, input: ParsedOf<Contract['annul']>) {
  const { trx, now } = context;
  const { exhibit, proceedingId } = await exhibitToChange(trx, input.exhibitId, input.version);
  await openFor(context, proceedingId);
  await trx
    .updateTable('exhibit')
    .set({ annulled_at: now, annulled_reason: input.reason, version: exhibit.version + 1 })
    .where('id', '=', exhibit.id)
    .execute();
  return exhibitsModel(trx, proceedingId);
}
