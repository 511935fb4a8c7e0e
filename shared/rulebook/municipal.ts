import { invalidField } from '../contract/errors.ts';
import type { Problem } from './proof.ts';
import type { Rulebook } from './schema.ts';

/** What the model leaves to each municipality. `competence` maps a sanction kind to who may apply it. */
export type MunicipalParameters = {
  readonly suspensionMinDays: number;
  readonly suspensionMaxDays: number;
  readonly competence: Readonly<Record<string, readonly string[]>>;
};

/**
 * The rulebook with the municipality's parameters. Throws `invalid` when the range of days is upside down or a
 * competence names a sanction kind that the rulebook does not have.
 */
export function applyMunicipalParameters(rulebook: Rulebook, parameters: MunicipalParameters): Rulebook {
  const { suspensionMinDays: min, suspensionMaxDays: max } = parameters;
  if (!Number.isInteger(min) || min < 1) {
    throw invalidField(
      'suspensionMinDays',
      'O mínimo de dias de suspensão é um número inteiro a partir de 1.',
    );
  }
  if (!Number.isInteger(max) || max < min) {
    throw invalidField('suspensionMaxDays', 'O máximo de dias de suspensão não pode ser menor que o mínimo.');
  }
  const known = new Set(rulebook.sanctions.map((sanction) => sanction.id));
  const competence = { ...rulebook.competence };
  for (const [kind, offices] of Object.entries(parameters.competence)) {
    if (!known.has(kind))
      throw invalidField(`competence.${kind}`, 'Espécie de sanção que a norma não prevê.');
    competence[kind] = [...offices];
  }
  const sanctions = rulebook.sanctions.map((sanction) =>
    sanction.effect === 'suspension' ? { ...sanction, days: { min, max } } : sanction,
  );
  return { ...rulebook, sanctions, competence };
}

/** What still blocks a judgment, one sentence each: days of suspension and who may apply each sanction. */
export function missingParameters(rulebook: Rulebook): readonly Problem[] {
  return rulebook.sanctions.flatMap((sanction) => {
    const missing: Problem[] = [];
    if (sanction.effect === 'suspension' && sanction.days === null) {
      missing.push({
        id: `${sanction.id}.days`,
        citation: sanction.citation,
        text: `Falta fixar o mínimo e o máximo de dias da penalidade “${sanction.label}”, que a norma deixa ao Município.`,
      });
    }
    if ((rulebook.competence[sanction.id] ?? []).length === 0) {
      missing.push({
        id: `${sanction.id}.competence`,
        citation: sanction.citation,
        text: `Falta dizer quem tem competência para aplicar a penalidade “${sanction.label}”.`,
      });
    }
    return missing;
  });
}
