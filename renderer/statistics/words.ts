import type { JudgedGroup, StatisticsFigures } from '../../shared/statistics/model.ts';

/** A count or a number of days as it is shown: withheld ones are said to be. */
export function numberWords(value: number | null, files: number | null): string {
  if (value !== null) return value.toLocaleString('pt-BR');
  return files === 0 ? '—' : 'oculto';
}

/** The figures of a group after its label, in the order of `GROUP_HEADERS`. */
export function groupWords(group: JudgedGroup): string[] {
  const { files, median, p90, proven, notProven, didNotHappen, justified } = group;
  return [files, median, p90, proven, notProven, didNotHappen, justified].map((value) =>
    numberWords(value, files),
  );
}

export const GROUP_HEADERS = [
  'Julgados',
  'Mediana (dias)',
  '9 em 10 até (dias)',
  'Provadas',
  'Não provadas',
  'Inexistentes',
  'Justificadas',
] as const;

export const GROUPS = [
  { id: 'byKind', title: 'Por tipo de procedimento', column: 'Tipo' },
  { id: 'byYear', title: 'Por ano do julgamento', column: 'Ano' },
  { id: 'byUnit', title: 'Por lotação do acusado', column: 'Lotação' },
  { id: 'byItem', title: 'Por dispositivo imputado', column: 'Dispositivo' },
] as const satisfies readonly { id: keyof StatisticsFigures; title: string; column: string }[];

/** The drawing in words. */
export function chartWords(title: string, groups: readonly JudgedGroup[]): string {
  const each = groups.map((group) => {
    if (group.median === null) return `${group.label}, oculto`;
    return `${group.label}, mediana de ${group.median} dias e nove em cada dez em até ${group.p90} dias`;
  });
  return `Tempo até o julgamento, ${title.toLowerCase()}: ${each.join('; ')}.`;
}

/** What the reader must know of what is left out. */
export function scopeWords({ hidden }: StatisticsFigures, smallest: number): string {
  const small = `Por lotação e dispositivo, contagens menores que ${smallest} ficam ocultas, e outras com elas, para que ninguém seja reconhecido.`;
  if (hidden === 0) return small;
  const files = hidden === 1 ? '1 procedimento protegido' : `${hidden} procedimentos protegidos`;
  return `${small} ${files}, que você não pode abrir, ${hidden === 1 ? 'não entra' : 'não entram'} nas contas.`;
}
