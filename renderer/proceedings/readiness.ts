import type { Problem } from '../../shared/rulebook/proof.ts';

const FEW = 2;

function joined(citations: readonly string[]): string {
  return [...new Set(citations)].join('; ');
}

/** Many circumstances to settle become one line, so that the rest of what is missing stays in sight. */
export function gathered(problems: readonly Problem[]): readonly Problem[] {
  const circumstances = problems.filter((one) => one.id.startsWith('circumstance:'));
  if (circumstances.length <= FEW) return problems;
  const text = `${circumstances.length} circunstâncias das imputações esperam confirmação ou recusa por escrito.`;
  const citation = joined(circumstances.map((one) => one.citation));
  return [...problems.filter((one) => !circumstances.includes(one)), { id: 'circumstances', citation, text }];
}

/** Whether what is missing is settled among the charges. */
export function isOfCharges({ id }: Problem): boolean {
  return id === 'circumstances' || id === 'no_charge' || id.startsWith('circumstance:');
}
