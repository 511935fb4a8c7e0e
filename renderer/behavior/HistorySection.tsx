import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { BehaviorHistoryOfForce } from '../../shared/behavior/contract.ts';
import type { IsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { ClassLegend } from './ClassLegend.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { inhabited } from './history.ts';

const PERIODS = ['5', '10', '20', '30'].map((years) => ({ value: years, label: `Últimos ${years} anos` }));

function History({ of }: { readonly of: BehaviorHistoryOfForce }) {
  const years = inhabited(of);
  if (years.length === 0) return <Text fz="sm">Não havia guardas em atividade no período.</Text>;
  return (
    <div className="ls-two">
      <figure className="lb-figure">
        <HistoryChart years={years} />
        <ClassLegend classes={of.classes} />
      </figure>
      <HistoryTable years={years} classes={of.classes} />
    </div>
  );
}

/** How the force was distributed at the end of each year, by the facts known today. */
export function HistorySection({ on }: { readonly on: IsoDate }) {
  const [period, setPeriod] = useState('10');
  const toYear = Number(on.slice(0, 4));
  const history = useRead('behavior.history', { fromYear: toYear - Number(period) + 1, toYear });
  return (
    <Section
      title="Distribuição ano a ano"
      actions={
        <Select
          aria-label="Período da distribuição"
          data={PERIODS}
          value={period}
          onChange={(next) => setPeriod(next ?? period)}
          allowDeselect={false}
          w={180}
        />
      }
    >
      <Loaded query={history}>{(data) => <History of={data} />}</Loaded>
    </Section>
  );
}
