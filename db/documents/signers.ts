import type { DocumentKind } from '../../shared/documents/kinds.ts';
import type { Signer } from '../../shared/documents/signer.ts';
import { OFFICE_LABELS } from '../../shared/mandates/model.ts';
import type { Session, Subject } from '../context.ts';
import { officeHolderOn } from '../mandates/statements.ts';
import type { Reader } from '../reader.ts';

/** Papers that the commission of the file signs together. */
const OF_COMMISSION: ReadonlySet<DocumentKind> = new Set(['relatorio_final']);
/** Papers that go out in the name of the ouvidor, whoever prepares them. */
const OF_OUVIDOR: ReadonlySet<DocumentKind> = new Set([
  'acompanhamento',
  'extrato',
  'relatorio_ouvidoria',
  'resposta',
]);
const QUALITIES = {
  presidente: 'Presidente da comissão',
  membro: 'Membro da comissão',
  secretario: 'Secretário(a) da comissão',
} as const;

type Signing = {
  readonly kind: DocumentKind;
  readonly subject: Subject;
  readonly session: Pick<Session, 'accountId' | 'name' | 'office' | 'roles'>;
  readonly today: string;
};

/** Who signs a document beside, or in place of, who issues it: none where its facts or its issuer say it all. */
export async function signersOf(db: Reader, signing: Signing): Promise<Signer[]> {
  const { kind, subject } = signing;
  if (OF_COMMISSION.has(kind)) return commission(db, signing);
  if (!OF_OUVIDOR.has(kind) && !subject.startsWith('ouvidoria:')) return [];
  const holder = await ouvidorOn(db, signing);
  return holder === null ? [] : [holder];
}

/** The ouvidor in charge on the day, when it is not who issues. With none registered, who issues signs. */
async function ouvidorOn(db: Reader, { session, today }: Signing): Promise<Signer | null> {
  if (session.roles.includes('ouvidor')) return null;
  const holder = await officeHolderOn(db, 'ouvidor', today);
  if (holder === null) return soleOuvidor(db);
  const acting = holder.kind === 'substituto' || holder.kind === 'interino' ? ` ${holder.kind}` : '';
  return { name: holder.person, office: `${OFFICE_LABELS.ouvidor}${acting}` };
}

/** The one account in use that has the role, where no term of office is registered; none where there are several. */
async function soleOuvidor(db: Reader): Promise<Signer | null> {
  const found = await db
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .select(['account.name', 'account.office'])
    .where('account.status', '=', 'active')
    .where('account_role.role', '=', 'ouvidor')
    .execute();
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/** Those who serve on the commission of the file on the day, the president first. */
async function commission(db: Reader, { subject, today }: Signing): Promise<Signer[]> {
  const rows = await db
    .selectFrom('proceeding_person as person')
    .leftJoin('guard', 'guard.id', 'person.guard_id')
    .leftJoin('account', 'account.id', 'person.account_id')
    .select(['person.role', 'person.name', 'guard.name as guard', 'account.name as account'])
    .where('proceeding_id', '=', Number(subject.slice(subject.indexOf(':') + 1)))
    .where('role', 'in', ['presidente', 'membro', 'secretario'])
    .where('from_day', '<=', today)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', today)]))
    .orderBy('person.id')
    .execute();
  return Object.entries(QUALITIES).flatMap(([role, office]) =>
    rows
      .filter((row) => row.role === role)
      .map(({ name, guard, account }) => ({ name: guard ?? account ?? name, office })),
  );
}
