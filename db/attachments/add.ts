import { basename } from 'node:path';
import { MAX_PER_RECORD, WITHHELD_NAME } from '../../shared/attachments/model.ts';
import { plainName } from '../../shared/attachments/safety.ts';
import { describeType } from '../../shared/attachments/sniff.ts';
import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { SIGNED_COPY_TYPES } from '../../shared/documents/keeper.ts';
import type { Reaching } from '../access/reach.ts';
import type { CommandContext, HandlerOf, Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { mayFill, mayWrite } from './access.ts';
import type { Copied } from './copy.ts';
import { sealWords } from './sealing.ts';
import { attachmentModel, countIn } from './statements.ts';

type Input = ParsedOf<AppContract['attachments']['add']>;
/** Told once in so many frames: the screen needs no more. */
const TOLD_EVERY = 4 << 20;

function placeOf(session: Session, { place }: Input) {
  return place.kind === 'draft'
    ? { kind: 'draft' as const, id: session.accountId, form: place.form }
    : { kind: place.kind, id: place.id, form: '' };
}

/** Everything that can be refused before the file is read. */
async function check(db: Reader, reaching: Reaching, input: Input): Promise<void> {
  const { place } = input;
  const { session } = reaching;
  if (place.kind === 'draft') mayFill(session, place.form);
  else await mayWrite(db, reaching, place);
  if (place.kind === 'document' && input.identifies)
    throw invalidField('identifies', 'A cópia assinada de um documento não vai para o cofre.');
  if ((await countIn(db, placeOf(session, input))) >= MAX_PER_RECORD)
    throw conflict(`O registro já tem ${MAX_PER_RECORD} anexos. Reúna os próximos em um arquivo compactado.`);
}

/** Every word about a file that identifies who spoke goes with its key into the vault. */
function wordsOf(input: Input) {
  const words = { name: plainName(basename(input.file)), note: input.note, receivedFrom: input.receivedFrom };
  return { words, shown: input.identifies ? { name: WITHHELD_NAME, note: '', receivedFrom: '' } : words };
}

function checkType({ place }: Input, { type }: Copied): void {
  if (place.kind === 'document' && !SIGNED_COPY_TYPES.has(type))
    throw invalidField('file', 'A cópia assinada é um PDF ou uma imagem JPEG ou PNG: digitalize o papel.');
}

async function record(context: CommandContext, input: Input, copied: Copied) {
  const { trx, session, now, about, store } = context;
  await check(trx, context, input);
  checkType(input, copied);
  const place = placeOf(session, input);
  const { words, shown } = wordsOf(input);
  const { id } = await trx
    .insertInto('attachment')
    .values({
      owner_kind: place.kind,
      owner_id: place.id,
      form: place.form,
      name: shown.name,
      note: shown.note,
      received_from: shown.receivedFrom,
      key: input.identifies ? null : Buffer.from(copied.key).toString('base64'),
      bytes: copied.bytes,
      digest: copied.sha256,
      type: copied.type,
      width: copied.width,
      height: copied.height,
      identifies: input.identifies ? 1 : 0,
      stored_name: copied.storedName,
      added_at: now,
      added_by: session.accountId,
      annulled_at: null,
      annulled_by: null,
      annulled_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`attachment:${id}`);
  if (input.identifies) await sealWords(trx, id, { ...words, key: copied.key }, now);
  const drawn = !input.identifies && describeType(copied.type).view === 'image';
  const opened = { ...copied, name: words.name, accountId: session.accountId };
  return { attachment: await attachmentModel(trx, id), token: drawn ? store.admit(opened) : null };
}

/** Copies out of the turn, so that the office goes on working meanwhile; then records in one transaction. */
export const addAttachment: HandlerOf<AppContract['attachments']['add']> = {
  aside: true,
  prepare: async ({ db, session, today, jobs, store }, input) => {
    await check(db, { session, today }, input);
    const copied = await store.take(input.file, async (done, total) => {
      const told = done === total || done % TOLD_EVERY === 0;
      if (told) await jobs.step(input.job, done, total);
    });
    return {
      run: (context) => record(context, input, copied),
      undo: () => store.remove(copied.storedName),
    };
  },
};
