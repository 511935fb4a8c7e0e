import type { ReportFigures } from '../../shared/reports/model.ts';

/** A count as it is published. */
export function countWords(count: number | null): string {
  return count === null ? 'oculto' : count.toLocaleString('pt-BR');
}

/** Share of the whole, where both are published. */
export function shareWords(count: number | null, total: number | null): string {
  if (count === null || total === null || total === 0) return '—';
  return `${((count / total) * 100).toLocaleString('pt-BR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;
}

/** How much it changed since the period before, where both are published. */
export function changeWords(count: number | null, before: number | null): string {
  if (count === null || before === null) return '—';
  const change = count - before;
  return change > 0 ? `+${change.toLocaleString('pt-BR')}` : change.toLocaleString('pt-BR');
}

/** "12 dias na mediana; nove em cada dez em até 28 dias". */
export function daysWords(days: ReportFigures['days']): string {
  if (days === null) return 'Respostas conclusivas insuficientes para o cálculo';
  const { median, p90 } = days;
  return `mediana de ${median} ${median === 1 ? 'dia' : 'dias'}; nove em cada dez em até ${p90} ${p90 === 1 ? 'dia' : 'dias'}`;
}

/** "40 respostas, 38,5% das encerradas; média de 72 em 100". */
export function surveyWords({ tables, mean }: Pick<ReportFigures, 'tables' | 'mean'>): string {
  const table = tables.find(({ id }) => id === 'participation');
  if (table === undefined) return 'Sem pesquisa no período';
  const given = table.cells[0]?.count ?? null;
  if (given === null) return 'Poucas respostas para publicar';
  if (given === 0) return 'Nenhuma resposta à pesquisa';
  const answers = `${countWords(given)} ${given === 1 ? 'resposta' : 'respostas'}, ${shareWords(given, table.total)} das encerradas`;
  return `${answers}; ${mean === null ? 'média oculta, para que não revele graus ocultos' : `média de ${mean} em 100`}`;
}

/** What the reader must know of the withheld counts. */
export function withheldWords(smallest: number): string {
  return `Contagens menores que ${smallest} estão ocultas, e outras com elas, para que nenhuma se descubra por subtração: assim ninguém é reconhecido pelo que contou. Lugares com menos de ${smallest} manifestações, ou além dos quinze mais frequentes, estão em “Demais”. As recomendações, atos da própria ouvidoria, saem por inteiro.`;
}
