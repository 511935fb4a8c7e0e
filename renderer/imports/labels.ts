import type { ImportReport } from '../../shared/imports/contract.ts';
import type { ImportKind, RowStatus } from '../../shared/imports/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

export const STATUS: Readonly<Record<RowStatus, { readonly tone: Tone; readonly label: string }>> = {
  new: { tone: 'good', label: 'Novo' },
  updated: { tone: 'info', label: 'Atualiza' },
  unchanged: { tone: 'quiet', label: 'Já consta' },
  error: { tone: 'bad', label: 'Erro' },
};

export const KIND_HINTS: Readonly<Record<ImportKind, string>> = {
  guards: 'Cadastra guardas novos e atualiza os que já constam, pela matrícula.',
  sanctions: 'Registra sanções definitivas anteriores ao sistema, que contam para o comportamento.',
  leaves: 'Registra afastamentos, licenças e férias de guardas já cadastrados.',
  rewards: 'Registra recompensas já concedidas a guardas cadastrados.',
};

/** "1 linha", "1.250 linhas". */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('pt-BR')} ${many}`;
}

/** What the import would do, or did, in a sentence. */
export function countsWords({
  new: added,
  updated,
  unchanged,
}: Pick<ImportReport, 'new' | 'updated' | 'unchanged'>): string {
  return [
    counted(added, 'registro novo', 'registros novos'),
    counted(updated, 'atualizado', 'atualizados'),
    counted(unchanged, 'já constava', 'já constavam'),
  ].join(', ');
}
