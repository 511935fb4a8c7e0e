import type { ProceedingKind } from '../proceedings/model.ts';
import type { PeopleRules } from '../rulebook/people-schema.ts';
import type { Problem } from '../rulebook/proof.ts';
import { COMMISSION, type PersonRole, ROLE_NAMES } from './model.ts';

export type Serving = {
  readonly name: string;
  readonly role: PersonRole;
  readonly impediments: readonly Problem[];
};

function lacking(kind: ProceedingKind, people: readonly Serving[], rules: PeopleRules): Problem[] {
  const rule = rules.commissions[kind];
  if (rule === undefined) return [];
  const { citation, members, secretary } = rule;
  const count = (role: PersonRole) => people.filter((one) => one.role === role).length;
  const found: Problem[] = [];
  const problem = (id: string, text: string) => found.push({ id: `commission.${id}`, citation, text });
  if (count('presidente') === 0) problem('president', 'Falta designar o presidente da comissão.');
  const serving = count('presidente') + count('membro');
  if (serving < members) {
    problem('members', `A comissão tem ${serving} de ${members} integrantes, contado o presidente.`);
  }
  if (serving > members) {
    problem('members', `A comissão tem ${serving} integrantes e a norma prevê ${members}.`);
  }
  if (secretary && count('secretario') === 0) problem('secretary', 'Falta designar o secretário.');
  return found;
}

/** What the commission lacks, and who of those in office may not serve; `people` are those in office. */
export function commissionProblems(
  kind: ProceedingKind,
  people: readonly Serving[],
  rules: PeopleRules,
): Problem[] {
  const impeded = people.flatMap(({ name, role, impediments }) =>
    impediments.map((one) => ({ ...one, text: `${name} (${ROLE_NAMES[role].toLowerCase()}): ${one.text}` })),
  );
  return [...lacking(kind, people, rules), ...impeded];
}

/** Whether the file names anyone of a commission. */
export function namesCommission(people: readonly { readonly role: PersonRole }[]): boolean {
  return people.some((one) => COMMISSION.has(one.role));
}
