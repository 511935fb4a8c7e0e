import type { Owner, OwnerKind } from '../../shared/attachments/model.ts';
import { AppError, conflict, notFound } from '../../shared/contract/errors.ts';
import { keeperOf } from '../../shared/documents/keeper.ts';
import { kindOf } from '../../shared/documents/kinds.ts';
import { EXHIBIT_FORM } from '../../shared/exhibits/model.ts';
import { SIGNED_FORM } from '../../shared/hearings/model.ts';
import type { Permission } from '../../shared/permissions.ts';
import { assertReach, type Reaching } from '../access/reach.ts';
import type { Session } from '../context.ts';
import { readable } from '../documents/reading.ts';
import type { Reader } from '../reader.ts';

type Rights = { readonly read: Permission; readonly write: Permission };

/** An attachment is read and added by whoever reads and writes the record that it belongs to. */
const RIGHTS: Readonly<Record<Exclude<OwnerKind, 'document'>, Rights>> = {
  manifestation: { read: 'manifestations.read', write: 'manifestations.write' },
  proceeding: { read: 'proceedings.read', write: 'proceedings.write' },
};

/** Forms whose record takes attachments over, alone or followed by `:` and an id, and who may fill them in. */
const FORMS: ReadonlyArray<readonly [form: string, needs: Permission]> = [
  ['manifestations.register', 'manifestations.write'],
  [EXHIBIT_FORM, 'exhibits.write'],
  [SIGNED_FORM, 'hearings.write'],
];

function demand({ permissions }: Session, permission: Permission): void {
  if (!permissions.has(permission)) throw new AppError({ code: 'forbidden', permission });
}

/**
 * Whether the caller may read the files of a record.
 * @throws AppError `forbidden`; of a proceeding or document also `notFound`, and `rule` where its secrecy keeps the caller out
 */
export async function mayRead(db: Reader, reaching: Reaching, { kind, id }: Owner): Promise<void> {
  if (kind === 'document') {
    await readable(db, reaching, id);
    return;
  }
  demand(reaching.session, RIGHTS[kind].read);
  if (kind === 'proceeding') await assertReach(db, reaching, id);
}

async function assertOpenFile(db: Reader, id: number): Promise<void> {
  const { number, status } = await db
    .selectFrom('proceeding')
    .select(['number', 'status'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (status !== 'open') {
    throw conflict(`O procedimento ${number} está encerrado: os arquivos dele não mudam mais.`);
  }
}

/**
 * Whether the caller may add to the files of a record, or annul one.
 * @throws AppError as `mayRead`, and `conflict` for a proceeding already closed or a document annulled
 */
export async function mayWrite(db: Reader, reaching: Reaching, { kind, id }: Owner): Promise<void> {
  if (kind === 'document') return mayKeepSigned(db, reaching, id);
  demand(reaching.session, RIGHTS[kind].write);
  if (kind === 'proceeding') {
    await assertReach(db, reaching, id);
    await assertOpenFile(db, id);
  } else if (!(await isManifestation(db, id))) throw notFound('manifestação');
}

/** The signed paper of a document is of who writes on its matter, while the document stands. */
async function mayKeepSigned(db: Reader, reaching: Reaching, id: number): Promise<void> {
  const row = await readable(db, reaching, id);
  const kind = kindOf(row.kind);
  const keeper = kind === undefined ? null : keeperOf(kind, row.subject);
  if (keeper === null) throw notFound('documento');
  demand(reaching.session, keeper);
  if (row.annulled_on !== null)
    throw conflict(`O documento ${row.number} foi anulado: as cópias dele não mudam mais.`);
}

async function isManifestation(db: Reader, id: number): Promise<boolean> {
  const found = await db.selectFrom('manifestation').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}

/** @throws AppError `notFound` for a form that takes no attachments, `forbidden` */
export function mayFill(session: Session, form: string): void {
  const needs = FORMS.find(([known]) => form === known || form.startsWith(`${known}:`));
  if (needs === undefined) throw notFound('formulário');
  demand(session, needs[1]);
}

type Held = { readonly owner_kind: OwnerKind | 'draft'; readonly owner_id: number };

/** Whether the caller may read what is attached, or, still in a form, whether the form is theirs. Else throws. */
export async function mayOpen(
  db: Reader,
  reaching: Reaching,
  { owner_kind: kind, owner_id: id }: Held,
): Promise<void> {
  if (kind !== 'draft') await mayRead(db, reaching, { kind, id });
  else if (id !== reaching.session.accountId) throw notFound('anexo');
}
