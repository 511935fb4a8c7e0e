import { isDrawable } from '../../shared/attachments/dimensions.ts';
import type { AttachmentRow, OwnerKind } from '../../shared/attachments/model.ts';
import { isDangerous } from '../../shared/attachments/safety.ts';
import { describeType } from '../../shared/attachments/sniff.ts';
import { notFound } from '../../shared/contract/errors.ts';
import type { Reader } from '../reader.ts';

/** Rows with the names of who added and annulled them, and their thumbnails. */
function attachments(db: Reader) {
  return db
    .selectFrom('attachment')
    .leftJoin('account as giver', 'giver.id', 'attachment.added_by')
    .leftJoin('account as annuller', 'annuller.id', 'attachment.annulled_by')
    .leftJoin('attachment_thumbnail as thumbnail', 'thumbnail.attachment_id', 'attachment.id')
    .selectAll('attachment')
    .select(['giver.name as adder', 'annuller.name as annuller', 'thumbnail.image as thumbnail']);
}

type Joined = Awaited<ReturnType<ReturnType<typeof attachments>['executeTakeFirstOrThrow']>>;

/** A row as the contract says it: without key, and without the name of the stored file. */
function modelOf(row: Joined): AttachmentRow {
  const { label, view } = describeType(row.type);
  return {
    id: row.id,
    name: row.name,
    bytes: row.bytes,
    sha256: row.digest,
    type: row.type,
    typeLabel: label,
    view: view === 'image' && !isDrawable(row) ? null : view,
    // Of a withheld name nothing is said; what counts then is told when a copy is asked for.
    dangerous: row.identifies === 0 && isDangerous(row.type, row.name),
    width: row.width,
    height: row.height,
    note: row.note,
    receivedFrom: row.received_from,
    identifies: row.identifies === 1,
    added: { at: row.added_at, by: row.adder ?? 'Registro anterior' },
    annulled:
      row.annulled_at === null
        ? null
        : { at: row.annulled_at, by: row.annuller ?? '', reason: row.annulled_reason ?? '' },
    thumbnail: row.thumbnail,
  };
}

/** What belongs to a record, oldest first. */
export async function attachmentsOf(db: Reader, kind: OwnerKind, id: number): Promise<AttachmentRow[]> {
  const rows = await attachments(db)
    .where('attachment.owner_kind', '=', kind)
    .where('attachment.owner_id', '=', id)
    .orderBy('attachment.id')
    .execute();
  return rows.map(modelOf);
}

/** What an account has put into an unfinished form, oldest first. */
export async function stagedOf(db: Reader, accountId: number, form: string): Promise<AttachmentRow[]> {
  const rows = await attachments(db)
    .where('attachment.owner_kind', '=', 'draft')
    .where('attachment.owner_id', '=', accountId)
    .where('attachment.form', '=', form)
    .orderBy('attachment.id')
    .execute();
  return rows.map(modelOf);
}

/** Throws `notFound`. */
export async function attachmentModel(db: Reader, id: number): Promise<AttachmentRow> {
  const row = await attachments(db).where('attachment.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('anexo');
  return modelOf(row);
}

/** The row as it is stored. Throws `notFound`. */
export async function loadAttachment(db: Reader, id: number) {
  const row = await db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('anexo');
  return row;
}

/** How many stand in a place already. */
export async function countIn(
  db: Reader,
  where: { readonly kind: OwnerKind | 'draft'; readonly id: number; readonly form: string },
): Promise<number> {
  const { count } = await db
    .selectFrom('attachment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('owner_kind', '=', where.kind)
    .where('owner_id', '=', where.id)
    .where('form', '=', where.form)
    .executeTakeFirstOrThrow();
  return count;
}

/** Who opened an attachment or saved a copy of it, newest first, as the audit trail has it. */
export async function readingsOf(db: Reader, id: number) {
  const rows = await db
    .selectFrom('audit_entry')
    .select(['seq', 'at', 'actor_name as by', 'procedure', 'reason'])
    .where('subject', '=', `attachment:${id}`)
    .where('procedure', 'in', ['attachments.open', 'attachments.export'])
    .where('outcome', '=', 'ok')
    .orderBy('seq', 'desc')
    .limit(500)
    .execute();
  return rows.map(({ procedure, ...row }) => ({
    ...row,
    kind: procedure === 'attachments.export' ? ('export' as const) : ('open' as const),
  }));
}
