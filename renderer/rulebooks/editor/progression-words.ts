import { LEAVE_KINDS } from '../../../shared/guards/model.ts';
import type { PointRule, RequirementId, TieBreaker } from '../../../shared/progression/schema.ts';
import { SCHOOLING, type SchoolingLevel } from '../../../shared/progression/schooling.ts';
import { type Choice, choicesIn } from './choices.ts';

export const SCHOOLING_CHOICES: readonly Choice<SchoolingLevel>[] = SCHOOLING.map(({ id, label }) => ({
  value: id,
  label,
}));

export const TIE_CHOICES: readonly Choice<TieBreaker>[] = [
  { value: 'course_grade', label: 'Maior nota no curso' },
  { value: 'service_time', label: 'Mais tempo de serviço' },
  { value: 'schooling', label: 'Maior escolaridade' },
  { value: 'age', label: 'Mais idade' },
  { value: 'dependants', label: 'Mais dependentes' },
];

const REQUIREMENTS: Readonly<Record<RequirementId, string>> = {
  time: 'Tempo na graduação',
  schooling: 'Escolaridade',
  driving_licence: 'Carteira de habilitação',
  course: 'Curso de formação',
  selection: 'Processo seletivo interno',
  fitness: 'Teste físico',
  evaluations: 'Avaliações de desempenho',
  behavior: 'Comportamento',
  no_open_pad: 'Sem processo disciplinar em curso',
  no_conviction: 'Sem condenação criminal',
};

export const REQUIREMENT_CHOICES = choicesIn(REQUIREMENTS, [
  'time',
  'schooling',
  'driving_licence',
  'course',
  'selection',
  'fitness',
  'evaluations',
  'behavior',
  'no_open_pad',
  'no_conviction',
]);

/** What a requirement checks, in words. */
export function requirementName(id: RequirementId): string {
  return REQUIREMENTS[id];
}

export const POINT_CHOICES: readonly Choice<PointRule['kind']>[] = [
  { value: 'year_in_grade', label: 'Ano completo na graduação' },
  { value: 'title', label: 'Título ou curso' },
  { value: 'sanction', label: 'Sanção recente' },
  { value: 'class', label: 'Classe de comportamento' },
];

export const LICENCE_CHOICES: readonly Choice<'A' | 'B' | 'C' | 'D' | 'E'>[] = (
  ['A', 'B', 'C', 'D', 'E'] as const
).map((value) => ({ value, label: `Categoria ${value}` }));

export const ROUNDING_CHOICES: readonly Choice<'down' | 'nearest' | 'up'>[] = [
  { value: 'down', label: 'Desprezada' },
  { value: 'nearest', label: 'Ao inteiro mais próximo' },
  { value: 'up', label: 'Completada' },
];

export const ABSENCE_CHOICES: readonly Choice<string>[] = [
  ...LEAVE_KINDS.map(({ id, label }) => ({ value: String(id), label })),
  { value: 'suspensao', label: 'Dias de suspensão cumpridos' },
];
