import { type FindingOutcome, OUTCOME_LABELS } from '../proceedings/model.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import type { Penalty } from '../sanctions/reform.ts';
import type { DepartureKind } from './model.ts';
import { differs, type PrecedentRange } from './precedents.ts';
import { type WorksheetResult, worksheetWords } from './worksheet.ts';

const REASONED = 'Lei 9.784/1999, art. 50, VII';

/** What stands around a charge when it is judged. */
export type Around = {
  readonly rulebook: Rulebook;
  /** Null where the rulebook has no worksheet or the kind of penalty has no days. */
  readonly worksheet: WorksheetResult | null;
  /** Earlier penalties for the same item and severity; null when there is none. */
  readonly precedents: PrecedentRange | null;
  /** What the commission concluded; null when nothing was recorded. */
  readonly report: { readonly outcome: FindingOutcome; readonly penalty: Penalty | null } | null;
};

type Conclusion = { readonly outcome: FindingOutcome; readonly penalty: Penalty | null };

/** A departure found, in words, with the article that asks for its reasons. */
export type Departure = {
  readonly kind: DepartureKind;
  readonly citation: string;
  readonly text: string;
};

/** `Suspensão de 10 dias`, in lower case. */
function penaltyWords(rulebook: Rulebook, { kind, days }: Penalty): string {
  const label = (rulebook.sanctions.find((one) => one.id === kind)?.label ?? kind).toLowerCase();
  return days === null ? label : `${label} de ${days} ${days === 1 ? 'dia' : 'dias'}`;
}

function fromWorksheet({ worksheet }: Around, { penalty }: Conclusion): Departure[] {
  if (worksheet === null || penalty?.days == null || penalty.days === worksheet.days) return [];
  const text = `A planilha sugere ${worksheet.days} dias (${worksheetWords(worksheet)}); foram fixados ${penalty.days}.`;
  return [{ kind: 'worksheet', citation: worksheet.citation, text }];
}

function fromPrecedents({ precedents, rulebook }: Around, { penalty }: Conclusion): Departure[] {
  if (precedents === null || penalty === null) return [];
  const found = differs(rulebook, precedents, penalty);
  if (found === null) return [];
  const { lightest, gravest } = precedents;
  const [least, most] = [penaltyWords(rulebook, lightest), penaltyWords(rulebook, gravest)];
  const before = least === most ? least : `de ${least} a ${most}`;
  const how = found === 'lighter' ? 'mais branda' : 'mais grave';
  const text = `Para a mesma falta, a Guarda aplicou antes ${before}; esta penalidade é ${how}.`;
  return [{ kind: 'precedents', citation: REASONED, text }];
}

function fromReport({ report, rulebook }: Around, { outcome, penalty }: Conclusion): Departure[] {
  if (report === null) return [];
  const said = report.penalty === null ? '' : `, com ${penaltyWords(rulebook, report.penalty)}`;
  const start = `O relatório concluiu: ${OUTCOME_LABELS[report.outcome].toLowerCase()}${said}`;
  const same =
    report.outcome === outcome &&
    (report.penalty === null ||
      (report.penalty.kind === penalty?.kind &&
        (report.penalty.days === null || report.penalty.days === penalty.days)));
  if (same) return [];
  const text = `${start}; o julgamento conclui de outro modo.`;
  return [{ kind: 'report', citation: 'Lei 8.112/1990, art. 168', text }];
}

/** From what a conclusion departs, and so must be reasoned; empty when from nothing. */
export function departuresOf(around: Around, conclusion: Conclusion): Departure[] {
  return [
    ...fromWorksheet(around, conclusion),
    ...fromPrecedents(around, conclusion),
    ...fromReport(around, conclusion),
  ];
}
