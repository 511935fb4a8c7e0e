import { exportName, isDangerous } from '../../shared/attachments/safety.ts';
import { describeType } from '../../shared/attachments/sniff.ts';
import { invalidField, notFound } from '../../shared/contract/errors.ts';
import type { QueryContext, SignalContext } from '../context.ts';
import { mayOpen } from './access.ts';
import { openSecrets } from './sealing.ts';
import { loadAttachment } from './statements.ts';

type Asked = { readonly id: number; readonly reason: string | null };

const REASON = 'Este anexo identifica quem se manifestou: escreva por que precisa abri-lo.';
const WARNING =
  'Este arquivo pode causar dano quando aberto em outro programa. Leia o aviso e confirme antes de salvar a cópia.';

/** Checks the right to it, names it to the audit trail and gives what opens its bytes to this session. */
async function open(context: QueryContext, { id, reason }: Asked) {
  const { db, session, today, about, store } = context;
  about(`attachment:${id}`, ...(reason === null ? [] : [reason]));
  const row = await loadAttachment(db, id);
  await mayOpen(db, { session, today }, row);
  if (row.identifies === 1 && reason === null) throw invalidField('reason', REASON);
  const { key, name } = await openSecrets(context, row);
  const { stored_name: storedName, bytes, type, digest: sha256 } = row;
  // So that a file that is gone is said at once, and not by a player that stays silent.
  await store.read({ storedName, key, bytes, name, type, accountId: session.accountId }, 0, 1);
  const token = store.admit({ storedName, key, bytes, name, type, accountId: session.accountId });
  return { token, name, bytes, sha256, type, view: describeType(type).view };
}

/** To look at or listen to it inside the application. */
export function openAttachment(context: QueryContext, input: Asked) {
  return open(context, input);
}

/** To save a copy: the name is made safe, and a file that may do harm asks that the warning was read. */
export async function exportAttachment(
  context: QueryContext,
  { accepted, ...asked }: Asked & { readonly accepted: boolean },
) {
  const opened = await open(context, asked);
  if (isDangerous(opened.type, opened.name) && !accepted) {
    context.store.release(opened.token);
    throw invalidField('accepted', WARNING);
  }
  return { ...opened, name: exportName(opened.name, opened.type) };
}

/** Bytes of what this session opened. */
export async function readChunk(
  { session, store }: SignalContext,
  { token, from, length }: { readonly token: string; readonly from: number; readonly length: number },
) {
  const opened = store.opened(token);
  if (opened === null || opened.accountId !== session.accountId) throw notFound('anexo aberto');
  const data = await store.read(opened, from, length);
  return { data: data.toString('base64'), bytes: opened.bytes, type: opened.type };
}
