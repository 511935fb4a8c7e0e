import { reportPeriod } from '../../shared/reports/contract.ts';
import { periodWords } from '../../shared/reports/months.ts';
import type { StatisticsFigures } from '../../shared/statistics/model.ts';
import { read } from '../app/queries.ts';
import { GROUP_HEADERS, GROUPS, groupWords, numberWords, scopeWords } from '../statistics/words.ts';
import '../styles/reports.css';
import { DurationChart } from '../statistics/DurationChart.tsx';
import { defineDocument } from './define-document.ts';
import { PrintPage, PrintSection, PrintTable } from './PrintPage.tsx';

type Figures = { readonly figures: StatisticsFigures };

function Clerks({ figures: { clerks } }: Figures) {
  return (
    <PrintSection title="Carga de trabalho">
      <PrintTable
        caption="Por responsável"
        headers={['Nome', 'Em aberto', 'Prazos vencidos', 'Idade média (dias)', 'Abertos', 'Atos']}
        rows={clerks.map(({ id, name, open, late, age, opened, acts }) => ({
          key: id,
          cells: [name, open, late, age ?? '—', opened, acts],
        }))}
        empty="Ninguém abriu ou instruiu procedimento no período."
      />
    </PrintSection>
  );
}

function Judged({ figures }: Figures) {
  return GROUPS.map(({ id, title, column }) => (
    <PrintSection key={id} title={title}>
      {figures[id].every(({ median }) => median === null) ? null : (
        <DurationChart title={title} groups={figures[id]} />
      )}
      <PrintTable
        caption={`Julgados ${title.toLowerCase()}`}
        headers={[column, ...GROUP_HEADERS]}
        rows={figures[id].map((group) => ({ key: group.label, cells: [group.label, ...groupWords(group)] }))}
        empty="Nada julgado no período."
      />
    </PrintSection>
  ));
}

function Penalties({ figures: { penalties } }: Figures) {
  return (
    <PrintSection title="Penalidades">
      <PrintTable
        caption="Penalidades aplicadas"
        headers={['Penalidade', 'Aplicadas']}
        rows={penalties.map(({ label, count }) => ({ key: label, cells: [label, numberWords(count, null)] }))}
        empty="Nenhuma penalidade aplicada no período."
      />
    </PrintSection>
  );
}

/** Work in hand, duration and outcome of a period on paper. */
export const statisticsDocument = defineDocument({
  input: reportPeriod,
  load: async (period) => ({
    agency: await read('agencies.current', {}),
    figures: await read('statistics.figures', period),
    period,
  }),
  label: ({ period }) => `Estatísticas da corregedoria · ${periodWords(period)}`,
  render: ({ agency, figures, period }) => (
    <PrintPage agency={agency} title="Estatísticas da corregedoria" subtitle={periodWords(period)}>
      <p>{scopeWords(figures, period.smallest)}</p>
      <Clerks figures={figures} />
      <Judged figures={figures} />
      <Penalties figures={figures} />
    </PrintPage>
  ),
});
