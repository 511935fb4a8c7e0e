import '../../styles/reports.css';
import type { ReportFacts, ReportTable } from '../../../shared/reports/model.ts';
import { periodWords } from '../../../shared/reports/months.ts';
import { GROUPS, TABLES } from '../../../shared/reports/tables.ts';
import { BarChart } from '../../reports/BarChart.tsx';
import {
  changeWords,
  countWords,
  daysWords,
  shareWords,
  surveyWords,
  withheldWords,
} from '../../reports/words.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts, PrintSection, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

type Facts = { readonly facts: ReportFacts };

function Summary({ facts: { figures } }: Facts) {
  const kinds = figures.tables.find(({ id }) => id === 'kind');
  const before = periodWords({ from: figures.beforeFrom, to: figures.beforeTo });
  return (
    <PrintFacts
      facts={[
        { label: 'Manifestações recebidas', value: countWords(kinds?.total ?? null) },
        { label: `No período anterior (${before})`, value: countWords(kinds?.totalBefore ?? null) },
        { label: 'Tempo até a resposta conclusiva', value: daysWords(figures.days) },
        { label: 'No período anterior', value: daysWords(figures.daysBefore) },
        { label: 'Pesquisa de satisfação', value: surveyWords(figures) },
        { label: 'Contado em', value: dateWords(figures.countedOn) },
      ]}
    />
  );
}

function Part({ table }: { readonly table: ReportTable }) {
  const { title, column } = TABLES[table.id];
  const rows = [...table.cells, { label: 'Total', count: table.total, before: table.totalBefore }].map(
    ({ label, count, before }) => ({
      key: label,
      cells: [
        label,
        countWords(count),
        shareWords(count, table.total),
        countWords(before),
        changeWords(count, before),
      ],
    }),
  );
  return (
    <div className="lr-part">
      <figure className="lr-figure">
        <h3>{title}</h3>
        <BarChart table={table} />
      </figure>
      <PrintTable
        caption={title}
        headers={[column, 'Período', 'Parcela', 'Anterior', 'Variação']}
        rows={rows}
        empty="Nada a contar."
      />
    </div>
  );
}

function Written({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <PrintSection title={title}>
      <p className="lr-text">{text}</p>
    </PrintSection>
  );
}

/** The report of the ouvidoria over a period. */
export function ReportLayout({ facts, document }: LayoutProps<ReportFacts>) {
  const { figures, texts } = facts;
  return (
    <IssuedPage document={document} title="Relatório da ouvidoria" subtitle={periodWords(figures)}>
      <Written title="Apresentação" text={texts.introduction} />
      <PrintSection title="Resumo">
        <Summary facts={facts} />
        <p>{withheldWords(figures.smallest)}</p>
        <p>Nos gráficos, a barra escura é o período e a clara, o anterior; o tracejado é contagem oculta.</p>
      </PrintSection>
      {GROUPS.filter(({ id }) => figures.tables.some((table) => TABLES[table.id].group === id)).map(
        ({ id, title }) => (
          <PrintSection key={id} title={title}>
            {figures.tables
              .filter((table) => TABLES[table.id].group === id && table.cells.length > 0)
              .map((table) => (
                <Part key={table.id} table={table} />
              ))}
          </PrintSection>
        ),
      )}
      <Written title="Providências adotadas pela administração" text={texts.measures} />
      <Written title="Falhas apontadas e melhorias sugeridas" text={texts.recommendations} />
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
