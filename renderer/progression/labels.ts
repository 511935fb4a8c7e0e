import type { DecidedBy } from '../../shared/progression/result.ts';
import type { TieBreaker } from '../../shared/progression/schema.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

const TIE_BREAKERS: Readonly<Record<TieBreaker, string>> = {
  course_grade: 'Nota no curso de formação',
  service_time: 'Tempo de serviço',
  schooling: 'Escolaridade',
  age: 'Idade',
  dependants: 'Número de dependentes',
};

/** A criterion of tie-breaking, in words. */
export function tieBreakerWords(id: string): string {
  return Object.entries(TIE_BREAKERS).find(([known]) => known === id)?.[1] ?? id;
}

/** What put someone below who stands just above. */
export function decidedByWords(decided: DecidedBy): string {
  if (decided === null) return '—';
  if (decided === 'points') return 'Pontos';
  if (decided === 'unresolved') return 'Empate que a norma não resolve';
  return `Desempate: ${TIE_BREAKERS[decided].toLowerCase()}`;
}

/** Points as they are written: comma, no more decimals than there are. */
export function pointsWords(points: number): string {
  return points.toLocaleString('pt-BR', { maximumFractionDigits: 3 });
}

/** Whether there is a vacancy for the position; null where none is needed. */
export function vacancyBadge(within: boolean | null): { readonly tone: Tone; readonly label: string } {
  if (within === null) return { tone: 'info', label: 'Independe de vaga' };
  return within ? { tone: 'good', label: 'Dentro das vagas' } : { tone: 'quiet', label: 'Além das vagas' };
}
