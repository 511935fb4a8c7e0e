import { missingParameters } from '../rulebook/municipal.ts';
import type { Problem } from '../rulebook/proof.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { later } from '../time/civil-date.ts';
import type { RecordedAct } from './due-process.ts';
import { ACTS, type CircumstanceKind, type ProceedingKind } from './model.ts';
import { penaltyRange } from './penalty.ts';

/** A circumstance of a charge as the gate sees it: `verdict` null while nobody settled it. */
export type GateCircumstance = {
  readonly id: string;
  readonly kind: CircumstanceKind;
  readonly citation: string;
  readonly label: string;
  readonly proposed: boolean;
  readonly verdict: 'confirmed' | 'refused' | null;
};

/** A charge not withdrawn. `severity` is that of the item, `effectiveSeverity` after a confirmed recurrence. */
export type GateCharge = {
  readonly id: number;
  readonly guardName: string;
  readonly citation: string;
  readonly severity: string | null;
  readonly effectiveSeverity: string | null;
  readonly circumstances: readonly GateCircumstance[];
  /** The rulebook of the day of the fact, with the competence in force on the day of the decision. */
  readonly rulebook: Rulebook;
};

export type GateFile = {
  readonly kind: ProceedingKind;
  readonly acts: readonly RecordedAct[];
  readonly charges: readonly GateCharge[];
};

/** The rulebook of the fact with the competence of the day of the decision: who judges is a matter of that day. */
export function withCompetence(ofFact: Rulebook, ofDecision: Rulebook | null): Rulebook {
  return ofDecision === null ? ofFact : { ...ofFact, competence: ofDecision.competence };
}

function kindBlockers(kind: ProceedingKind): Problem[] {
  if (kind !== 'apuracao_preliminar') return [];
  return [
    {
      id: 'kind',
      citation: 'Anexo 3, arts. 12, § 3º, 41 e 42',
      text: 'A apuração preliminar não é julgada: arquive-a com os motivos ou instaure sindicância ou processo administrativo disciplinar com base nela.',
    },
  ];
}

function openingBlockers({ kind, acts }: GateFile): Problem[] {
  if (kind === 'apuracao_preliminar' || acts.some((act) => act.kind === 'portaria' && !act.annulled))
    return [];
  return [
    {
      id: 'portaria',
      citation: 'Lei 8.112/1990, arts. 143 e 151, I',
      text: 'Falta registrar a portaria de instauração.',
    },
  ];
}

const ACCUSED_ACTS: ReadonlySet<string> = new Set(
  ACTS.filter((act) => act.accused && act.id !== 'libelo').map((act) => act.id),
);

function reportBlockers({ kind, acts }: GateFile): Problem[] {
  if (kind !== 'pad') return [];
  const valid = acts.filter((act) => !act.annulled);
  const reports = valid.filter((act) => act.kind === 'relatorio');
  const last = valid.filter((act) => ACCUSED_ACTS.has(act.kind)).reduce((day, act) => later(day, act.on), '');
  const citation = 'Lei 8.112/1990, arts. 151, II, e 165';
  if (reports.some((act) => act.on >= last)) return [];
  const text =
    reports.length === 0
      ? 'Falta o relatório final da comissão.'
      : 'O relatório final é anterior ao último ato de defesa: falta relatório que a aprecie.';
  return [{ id: 'relatorio', citation, text }];
}

function circumstanceBlockers(charge: GateCharge): Problem[] {
  return charge.circumstances.flatMap((one) => {
    const place = `${charge.guardName}, ${charge.citation}`;
    const problem = { id: `circumstance:${charge.id}:${one.id}`, citation: one.citation };
    if (one.proposed && one.verdict === null) {
      const text = `${place}: confirme ou recuse, por escrito, “${one.label}”.`;
      return [{ ...problem, text }];
    }
    if (one.kind === 'recurrence' && one.verdict === 'confirmed' && !one.proposed) {
      const text = `${place}: a reincidência confirmada perdeu a base no registro; recuse-a por escrito.`;
      return [{ ...problem, text }];
    }
    return [];
  });
}

/** Parameters that leave no penalty of the severity applicable; one usable penalty is enough not to block. */
function parameterBlockers({ rulebook, effectiveSeverity }: GateCharge): readonly Problem[] {
  if (effectiveSeverity === null) return [];
  const missing = missingParameters(rulebook);
  const ofKind = (kind: string) => missing.filter((one) => one.id.startsWith(`${kind}.`));
  const kinds = penaltyRange(rulebook, effectiveSeverity).map((one) => one.id);
  return kinds.some((kind) => ofKind(kind).length === 0) ? [] : kinds.flatMap(ofKind);
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.id}\n${one.text}`, one])).values()];
}

/**
 * What blocks a decision besides the guarantees of each accused: the kind of file, no charge, opening act and final
 * report, circumstances that nobody settled, municipal parameters without which no penalty could be applied.
 */
export function decisionBlockers(file: GateFile): Problem[] {
  const noCharge: Problem = {
    id: 'no_charge',
    citation: 'Anexo 3, art. 12, § 3º',
    text: 'Não há imputação a julgar: impute a transgressão ou arquive o procedimento.',
  };
  return distinct([
    ...kindBlockers(file.kind),
    ...(file.charges.length === 0 ? [noCharge] : []),
    ...openingBlockers(file),
    ...reportBlockers(file),
    ...file.charges.flatMap(circumstanceBlockers),
    ...file.charges.flatMap(parameterBlockers),
  ]);
}
