import type { DossierFacts } from '../../../shared/documents/dossier-facts.ts';
import { BehaviorChart } from '../../behavior/BehaviorChart.tsx';
import { BehaviorLegend } from '../../behavior/BehaviorLegend.tsx';
import { PAPER } from '../../behavior/chart.ts';
import '../../styles/behavior.css';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts, PrintSection } from '../PrintPage.tsx';
import { DossierIdentification } from './DossierIdentification.tsx';
import { lastOf, leaveDays, permitWords, rewardCounts, sanctionCounts, sanctionWords } from './summary.ts';

type Part = { readonly facts: DossierFacts };

function Behavior({ facts: { behavior } }: Part) {
  const { current, next, on } = behavior;
  const because = current?.because.map(({ citation }) => citation) ?? [];
  return (
    <PrintSection title="Comportamento">
      <p className="ld-class">
        {current?.label ?? 'Sem classe'} <span>em {dateWords(on)}</span>
      </p>
      <p>
        {because.length === 0 ? '' : `Fundamento: ${[...new Set(because)].slice(0, 4).join('; ')}. `}
        {next === null
          ? 'Não há mudança futura de classe, se nada mais ocorrer.'
          : `Próxima mudança, se nada mais ocorrer: ${next.label}, em ${dateWords(next.on)}.`}
      </p>
      <div className="ld-chart">
        <BehaviorChart behavior={behavior} layout={PAPER} />
        <BehaviorLegend ahead={next !== null} />
      </div>
    </PrintSection>
  );
}

/** So many lines that the page holds with everything else. */
const LINES = 2;

function Discipline({ facts: { sanctions } }: Part) {
  const { last, before } = lastOf(sanctions, (one) => one.finalOn, LINES);
  return (
    <PrintSection title="Sanções definitivas">
      {sanctions.length === 0 ? (
        <p className="lp-empty">Não consta sanção disciplinar definitiva.</p>
      ) : (
        <>
          <p>{sanctionCounts(sanctions)}.</p>
          <ul className="ld-lines">
            {last.map((one) => (
              <li key={one.id}>{sanctionWords(one)}</li>
            ))}
          </ul>
          {before === 0 ? null : <p>As {before} anteriores constam do prontuário completo.</p>}
        </>
      )}
    </PrintSection>
  );
}

function Record({ facts }: Part) {
  const { guard, rewards, record } = facts;
  const career = lastOf(guard.career, (one) => one.on, 1).last[0];
  return (
    <PrintSection title="Recompensas, afastamentos, formação e porte">
      <PrintFacts
        facts={[
          { label: 'Recompensas', value: rewardCounts(rewards) },
          { label: 'Afastamentos', value: leaveDays(guard.leaves) },
          { label: 'Títulos', value: String(record.titles.length) },
          { label: 'Cursos', value: String(record.courses.length) },
          { label: 'Porte de arma de fogo', value: permitWords(record.permits) },
          {
            label: 'Último registro de carreira',
            value:
              career === undefined ? null : `${dateWords(career.on)}${career.act ? ` · ${career.act}` : ''}`,
          },
        ]}
      />
    </PrintSection>
  );
}

/** One page with what is asked for most; the full dossier has the rest. */
export function DossierSummary({ facts }: Part) {
  const { guard, record, photo } = facts;
  return (
    <>
      <DossierIdentification guard={guard} schooling={record.schooling} photo={photo} />
      <Behavior facts={facts} />
      <Discipline facts={facts} />
      <Record facts={facts} />
    </>
  );
}
