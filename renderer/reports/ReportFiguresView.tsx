import { Stack, Text, Title } from '@mantine/core';
import type { ReportFigures } from '../../shared/reports/model.ts';
import { periodWords } from '../../shared/reports/months.ts';
import { GROUPS, TABLES } from '../../shared/reports/tables.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { BarChart } from './BarChart.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { countWords, daysWords, surveyWords, withheldWords } from './words.ts';

type Figures = { readonly figures: ReportFigures };

function Summary({ figures }: Figures) {
  const kinds = figures.tables.find(({ id }) => id === 'kind');
  return (
    <Section title="Resumo">
      <KeyValue
        facts={[
          { label: 'Recebidas no período', value: countWords(kinds?.total ?? null) },
          {
            label: `Período anterior (${periodWords({ from: figures.beforeFrom, to: figures.beforeTo })})`,
            value: countWords(kinds?.totalBefore ?? null),
          },
          { label: 'Tempo até a resposta conclusiva', value: daysWords(figures.days) },
          { label: 'Tempo no período anterior', value: daysWords(figures.daysBefore) },
          { label: 'Pesquisa de satisfação', value: surveyWords(figures) },
          { label: 'Contado em', value: dateWords(figures.countedOn) },
        ]}
      />
      <Text fz="sm" mt="sm" maw="90ch">
        {withheldWords(figures.smallest)}
      </Text>
    </Section>
  );
}

/** The report on the screen: each part with its drawings and their figures. */
export function ReportFiguresView({ figures }: Figures) {
  return (
    <Stack gap="md">
      <Summary figures={figures} />
      {GROUPS.map(({ id, title }) => (
        <Section key={id} title={title}>
          <Stack gap="lg">
            {figures.tables
              .filter((table) => TABLES[table.id].group === id && table.cells.length > 0)
              .map((table) => (
                <section key={table.id} aria-label={TABLES[table.id].title}>
                  <Title order={3} fz="md" mb={4}>
                    {TABLES[table.id].title}
                  </Title>
                  <p className="lr-legend">
                    Barra escura: o período. Barra clara: o anterior. Tracejado: oculto.
                  </p>
                  <div className="ls-two">
                    <BarChart table={table} />
                    <FiguresTable table={table} />
                  </div>
                </section>
              ))}
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}
