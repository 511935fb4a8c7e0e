import { passwordProblem } from '../../shared/accounts/passwords.ts';

/** Refusals of a new password before it is sent: too easy, or retyped otherwise. */
export function newPasswordProblems(
  field: string,
  typed: string,
  repeated: string,
  personal: readonly string[],
): Readonly<Record<string, string>> {
  const problem = passwordProblem(typed, personal);
  if (problem !== null) return { [field]: problem };
  return typed === repeated ? {} : { [field]: 'As duas senhas digitadas não são iguais.' };
}
