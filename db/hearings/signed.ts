import { conflict } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { SIGNED_FORM } from '../../shared/hearings/model.ts';
import { claimStaged } from '../attachments/claim.ts';
import type { CommandContext } from '../context.ts';
import { savedHearing } from './change.ts';
import { recordToChange } from './records.ts';

type Input = ParsedOf<AppContract['hearings']['attachSigned']>;

/** Keeps the signed paper of an issued record among the files of its proceeding. The record itself does not change. */
export async function attachSigned(context: CommandContext, { recordId, version, attachmentIds }: Input) {
  const { record, row } = await recordToChange(context, recordId, version);
  if (record.status !== 'issued') throw conflict('Só o termo expedido recebe a cópia assinada.');
  await claimStaged(context, attachmentIds, {
    form: `${SIGNED_FORM}:${recordId}`,
    owner: 'proceeding',
    ownerId: row.proceeding_id,
  });
  const copies = [...new Set(attachmentIds)].map((attachment_id) => ({ attachment_id, record_id: recordId }));
  await context.trx.insertInto('hearing_signed_copy').values(copies).execute();
  return savedHearing(context, row);
}
