import type { OwnerKind } from '../../shared/attachments/model.ts';
import { AppError, notFound } from '../../shared/contract/errors.ts';
import type { Permission } from '../../shared/permissions.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';

type Rights = { readonly read: Permission; readonly write: Permission };

/** An attachment is read and added by whoever reads and writes the record that it belongs to. */
const RIGHTS: Readonly<Record<OwnerKind, Rights>> = {
  manifestation: { read: 'manifestations.read', write: 'manifestations.write' },
  proceeding: { read: 'proceedings.read', write: 'proceedings.write' },
};

/** Forms whose record takes attachments over, and who may fill them in. */
const FORMS: ReadonlyArray<readonly [form: string, needs: Permission]> = [
  ['manifestations.register', 'manifestations.write'],
  ['proceedings.', 'proceedings.write'],
];

function demand({ permissions }: Session, permission: Permission): void {
  if (!permissions.has(permission)) throw new AppError({ code: 'forbidden', permission });
}

/** @throws AppError `forbidden` */
export function mayRead(session: Session, kind: OwnerKind): void {
  demand(session, RIGHTS[kind].read);
}

/** @throws AppError `forbidden` */
export function mayWrite(session: Session, kind: OwnerKind): void {
  demand(session, RIGHTS[kind].write);
}

/** @throws AppError `notFound` for a form that takes no attachments, `forbidden` */
export function mayFill(session: Session, form: string): void {
  const needs = FORMS.find(
    ([prefix]) => form === prefix || (prefix.endsWith('.') && form.startsWith(prefix)),
  );
  if (needs === undefined) throw notFound('formulário');
  demand(session, needs[1]);
}

type Held = { readonly owner_kind: OwnerKind | 'draft'; readonly owner_id: number };

/** Whether the caller may read what is attached, or, still in a form, whether the form is theirs. Else throws. */
export function mayOpen(session: Session, { owner_kind: kind, owner_id: of }: Held): void {
  if (kind !== 'draft') mayRead(session, kind);
  else if (of !== session.accountId) throw notFound('anexo');
}

/** @throws AppError `notFound` unless the record exists */
export async function requireOwner(db: Reader, kind: OwnerKind, id: number): Promise<void> {
  const found =
    kind === 'manifestation'
      ? await db.selectFrom('manifestation').select('id').where('id', '=', id).executeTakeFirst()
      : await db.selectFrom('proceeding').select('id').where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw notFound(kind === 'manifestation' ? 'manifestação' : 'procedimento');
}
