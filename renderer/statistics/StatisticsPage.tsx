import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { StatisticsFigures } from '../../shared/statistics/model.ts';
import { useRead } from '../app/queries.ts';
import { PrintActions } from '../print/PrintActions.tsx';
import { type Choice, PeriodFields } from '../reports/PeriodFields.tsx';
import { choiceOf, initialChoice } from '../reports/period.ts';
import { today } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { DurationChart } from './DurationChart.tsx';
import { OutcomeChart } from './OutcomeChart.tsx';
import { ClerksTable, GroupsTable, PenaltiesTable } from './tables.tsx';
import { GROUPS, numberWords, scopeWords } from './words.ts';
import '../styles/reports.css';
import '../styles/statistics.css';

function Summary({ figures, choice }: { readonly figures: StatisticsFigures; readonly choice: Choice }) {
  const { total } = figures;
  const days = (value: number | null) =>
    value === null ? '—' : `${numberWords(value, total.files)} ${value === 1 ? 'dia' : 'dias'}`;
  return (
    <Section title="Julgados no período">
      <KeyValue
        facts={[
          { label: 'Procedimentos julgados', value: numberWords(total.files, total.files) },
          { label: 'Da abertura ao julgamento, mediana', value: days(total.median) },
          { label: 'Nove em cada dez em até', value: days(total.p90) },
        ]}
      />
      <OutcomeChart total={total} />
      <Text fz="sm" mt="sm" maw="90ch">
        {scopeWords(figures, choice.smallest)}
      </Text>
    </Section>
  );
}

function Figures({ figures, choice }: { readonly figures: StatisticsFigures; readonly choice: Choice }) {
  return (
    <Stack gap="md">
      <Section title="Carga de trabalho">
        <ClerksTable rows={figures.clerks} />
      </Section>
      <Summary figures={figures} choice={choice} />
      {GROUPS.map(({ id, title, column }) => (
        <Section key={id} title={title}>
          {figures[id].every(({ median }) => median === null) ? null : (
            <>
              <p className="lr-legend">
                Barra escura: mediana de dias até o julgamento. Barra clara: dias em que nove em cada dez
                foram julgados. Tracejado: oculto.
              </p>
              <div className="ls-durations">
                <DurationChart title={title} groups={figures[id]} />
              </div>
            </>
          )}
          <GroupsTable id={id} title={title} column={column} groups={figures[id]} />
        </Section>
      ))}
      <Section title="Penalidades">
        <PenaltiesTable rows={figures.penalties} />
      </Section>
    </Stack>
  );
}

/** Work in hand, and how long files take and how they end, over a period. */
export function StatisticsPage() {
  const [day] = useState(today);
  const [choice, setChoice] = useViewState('statistics', initialChoice(day), choiceOf);
  const query = useRead('statistics.figures', choice);
  return (
    <Page
      title="Estatísticas"
      lead="Carga de trabalho, duração e resultado dos procedimentos julgados no período."
      actions={
        <PrintActions
          kind="statistics"
          input={choice}
          suggestedName={`Estatísticas ${choice.from} a ${choice.to}.pdf`}
        />
      }
    >
      <PeriodFields choice={choice} onChange={setChoice} />
      <Loaded query={query}>{(figures) => <Figures figures={figures} choice={choice} />}</Loaded>
    </Page>
  );
}
