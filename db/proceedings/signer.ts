import { invalidField, ruleError } from '../../shared/contract/errors.ts';
import { ROLE_LABELS, type Role, role } from '../../shared/permissions.ts';
import { presumedSigner } from '../../shared/proceedings/signers.ts';
import type { ActRule } from '../../shared/rulebook/procedures-schema.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';

/** Who signed an act, when not who recorded it: an account, or the name of who has none. */
export type Signer = { readonly signerId: number | null; readonly signerName: string };

/** Active accounts with their roles, by name: who may have signed an act. */
export async function signersIn(db: Reader) {
  const rows = await db
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .select(['account.id', 'account.name', 'account.office', 'account_role.role'])
    .where('account.status', '=', 'active')
    .orderBy('account.name')
    .orderBy('account.id')
    .execute();
  const found = new Map<number, { id: number; name: string; office: string; roles: Role[] }>();
  for (const { id, name, office, role: held } of rows) {
    const known = found.get(id) ?? { id, name, office, roles: [] };
    found.set(id, { ...known, roles: [...known.roles, held] });
  }
  return [...found.values()];
}

/** Those who may sign acts, for the form that records one. */
export const signers = ({ db }: QueryContext) => signersIn(db);

function wrongSigner(rule: ActRule, roles: readonly Role[], who: string): Error {
  const names = rule.signs.map((one) => {
    const known = role.safeParse(one);
    return known.success ? ROLE_LABELS[known.data].toLocaleLowerCase('pt-BR') : one;
  });
  return ruleError('assinatura', rule.citation, [
    `${rule.label}: assina ${names.join(' ou ')}, e não ${who}.`,
    roles.length === 0
      ? 'Escreva o nome de quem assinou.'
      : 'Escolha quem assinou, entre os que têm a atribuição.',
  ]);
}

/** The name of who signs outside the application: only where the rulebook names such a person, or nobody holds the role. */
function byName(rule: ActRule, roles: readonly Role[], holders: number, name: string): string {
  if (rule.signs.length > roles.length || rule.signs.length === 0 || holders === 0) return name;
  throw wrongSigner(rule, roles, name);
}

/**
 * Who signed the act: who the form says, else who records it, else the only holder of the role first named. Refused where they do
 * not hold what the rulebook asks, and asked for where it cannot be known. Throws `rule` or `invalid`.
 */
export async function signerOf(
  { trx, session }: CommandContext,
  rule: ActRule,
  { signerId, signerName }: Signer,
): Promise<{ readonly signed_by: number | null; readonly signed_name: string }> {
  const roles = rule.signs.flatMap((one) => role.safeParse(one).data ?? []);
  const outside = rule.signs.length > roles.length || rule.signs.length === 0;
  const all = await signersIn(trx);
  const holders = all.filter((one) => one.roles.some((held) => roles.includes(held)));
  if (signerName !== '' && signerId === null)
    return { signed_by: null, signed_name: byName(rule, roles, holders.length, signerName) };
  if (signerId !== null) {
    const chosen = all.find((one) => one.id === signerId);
    if (chosen === undefined) throw invalidField('signerId', 'Não há usuário ativo com este número.');
    if (rule.signs.length > 0 && !holders.includes(chosen)) throw wrongSigner(rule, roles, chosen.name);
    return { signed_by: chosen.id, signed_name: '' };
  }
  if (session.roles.some((held) => roles.includes(held)))
    return { signed_by: session.accountId, signed_name: '' };
  if (outside) return { signed_by: null, signed_name: '' };
  const alone = presumedSigner(rule.signs, all);
  if (alone !== undefined) return { signed_by: alone.id, signed_name: '' };
  const words = roles.map((one) => ROLE_LABELS[one].toLocaleLowerCase('pt-BR')).join(' ou ');
  throw invalidField(
    holders.length === 0 ? 'signerName' : 'signerId',
    `Indique quem assinou o ato, que cabe a: ${words}${rule.citation === '' ? '' : ` (${rule.citation})`}.`,
  );
}
