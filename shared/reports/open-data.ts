import { anonymous, type LineGroup } from './anonymous.ts';
import { type Counts, publishedLabels } from './build.ts';
import type { Months } from './months.ts';
import { totalWithheld } from './satisfaction.ts';
import type { TableId } from './tables.ts';

/** What each line of the open data says, and the header of its column. */
export const OPEN_COLUMNS = [
  { id: 'month', header: 'Mês de recebimento' },
  { id: 'kind', header: 'Tipo' },
  { id: 'channel', header: 'Canal' },
  { id: 'secrecy', header: 'Forma de identificação' },
  { id: 'district', header: 'Bairro do fato' },
  { id: 'unit', header: 'Unidade' },
  { id: 'dayPart', header: 'Período do dia do fato' },
  { id: 'result', header: 'Situação e prazo' },
  { id: 'satisfaction', header: 'Satisfação' },
] as const satisfies readonly { id: TableId; header: string }[];

/** Which column gives up its value first: the one that tells a person apart most and the public least. */
const GIVEN_UP = [
  'dayPart',
  'satisfaction',
  'unit',
  'district',
  'channel',
  'secrecy',
  'month',
  'result',
  'kind',
];
const ORDER = GIVEN_UP.map((wanted) => OPEN_COLUMNS.findIndex(({ id }) => id === wanted));

/** What stands in the file for a withheld value. */
export const WITHHELD = 'Não divulgado';

/** What stands where no survey was answered. */
const UNHEARD = 'Sem resposta à pesquisa';

function labelsOf(id: TableId, counts: Counts, period: Months & { readonly smallest: number }) {
  const published = publishedLabels(id, counts, period);
  if (id !== 'satisfaction') return published;
  const unheard = totalWithheld(id, counts, period.smallest) ? null : UNHEARD;
  return (value: string) => (value === '' ? unheard : published(value));
}

/**
 * The lines of the open data: values under the names that the report publishes, none where the report withholds them (or
 * the file would undo the report), and each line equal to at least `smallest` − 1 others.
 */
export function openLines(
  lines: readonly { readonly values: readonly string[]; readonly count: number }[],
  counts: Counts,
  period: Months & { readonly smallest: number },
): LineGroup[] {
  const labels = OPEN_COLUMNS.map(({ id }) => labelsOf(id, counts, period));
  const told = lines.map(({ values, count }) => ({
    count,
    values: values.map((value, at) => labels[at]?.(value) ?? null),
  }));
  const text = ({ values }: LineGroup) => values.map((value) => value ?? WITHHELD).join('\t');
  return anonymous(told, ORDER, period.smallest).toSorted((a, b) => text(a).localeCompare(text(b), 'pt-BR'));
}
