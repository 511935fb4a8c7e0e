import { DEPARTURE_FIELDS, type DepartureKind } from '../../shared/judgment/model.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import { TextAreaField } from '../forms/TextField.tsx';
import type { JudgmentForm } from '../proceedings/use-judgment.ts';

const LABELS: Readonly<Record<DepartureKind, string>> = {
  worksheet: 'Por que os dias não são os da planilha',
  precedents: 'Por que a penalidade difere das aplicadas antes',
  report: 'Por que o julgamento diverge do relatório',
};

const KINDS = ['worksheet', 'precedents', 'report'] as const satisfies readonly DepartureKind[];

type DepartureProps = {
  readonly of: JudgmentForm;
  readonly at: number;
  readonly problems: readonly Problem[];
};

/** Asks the reasons of each departure that stands, or that has reasons already written. */
export function DepartureFields({ of, at, problems }: DepartureProps) {
  return KINDS.map((kind) => {
    const name = `findings.${at}.${DEPARTURE_FIELDS[kind]}` as const;
    const found = problems.find((one) => one.id === `departure:${kind}:${at}`);
    if (found === undefined && (of.form.watch(name) ?? '') === '') return null;
    return (
      <TextAreaField
        key={kind}
        control={of.control}
        name={name}
        label={LABELS[kind]}
        description={found?.text ?? 'Motivos escritos da divergência'}
      />
    );
  });
}
