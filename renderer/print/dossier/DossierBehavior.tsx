import type { GuardBehavior } from '../../../shared/behavior/contract.ts';
import type { ClassCitation } from '../../../shared/documents/dossier-facts.ts';
import { BehaviorChart } from '../../behavior/BehaviorChart.tsx';
import { BehaviorLegend } from '../../behavior/BehaviorLegend.tsx';
import { PAPER } from '../../behavior/chart.ts';
import '../../styles/behavior.css';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';

function Proof({ because }: { readonly because: NonNullable<GuardBehavior['current']>['because'] }) {
  return (
    <ol className="ld-proof">
      {because.map(({ citation, text, facts }) => (
        <li key={`${citation} ${text}`}>
          <strong>{citation}</strong> {text} {facts?.join(' ')}
        </li>
      ))}
    </ol>
  );
}

function Current({ behavior: { current, next, on, rulebook } }: { readonly behavior: GuardBehavior }) {
  if (current === null) return <p className="lp-empty">Sem classe de comportamento em {dateWords(on)}.</p>;
  return (
    <>
      <p className="ld-class">
        {current.label} <span>em {dateWords(on)}</span>
      </p>
      <Proof because={current.because} />
      <p>
        {next === null
          ? 'Não há mudança futura de classe, se nada mais ocorrer.'
          : `Próxima mudança de classe, se nada mais ocorrer: ${next.label}, em ${dateWords(next.on)}.`}{' '}
        Norma aplicada: {rulebook.title}.
      </p>
    </>
  );
}

function Periods({ behavior, classes }: DossierBehaviorProps) {
  const citation = (id: string) => classes.find((one) => one.id === id)?.citation ?? '';
  return (
    <PrintTable
      caption="Períodos de comportamento, da admissão à data de emissão"
      headers={['De', 'Até', 'Comportamento', 'Fundamento']}
      rows={behavior.timeline.map((one) => ({
        key: one.from,
        cells: [
          dateWords(one.from),
          one.to === null ? 'em curso' : dateWords(one.to),
          one.label,
          citation(one.class),
        ],
      }))}
      empty="Não há período de comportamento registrado."
    />
  );
}

type DossierBehaviorProps = { readonly behavior: GuardBehavior; readonly classes: readonly ClassCitation[] };

/** Today's class with its proof, and the whole history drawn and in a table. */
export function DossierBehavior({ behavior, classes }: DossierBehaviorProps) {
  return (
    <>
      <PrintSection title="Comportamento atual">
        <Current behavior={behavior} />
      </PrintSection>
      <PrintSection title="Histórico do comportamento">
        <div className="ld-chart">
          <BehaviorChart behavior={behavior} layout={PAPER} />
          <BehaviorLegend ahead={behavior.next !== null} />
        </div>
        <div className="ld-periods">
          <Periods behavior={behavior} classes={classes} />
        </div>
      </PrintSection>
    </>
  );
}
