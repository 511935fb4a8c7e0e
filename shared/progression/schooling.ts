import { z } from 'zod';

/** Levels of schooling, lowest first; the index is the rank. A title is recorded with the level that it proves. */
export const SCHOOLING = [
  { id: 'fundamental', label: 'Ensino fundamental' },
  { id: 'medio', label: 'Ensino médio' },
  { id: 'tecnico', label: 'Ensino técnico' },
  { id: 'superior', label: 'Curso superior' },
  { id: 'especializacao', label: 'Pós-graduação lato sensu ou especialização' },
  { id: 'mestrado', label: 'Mestrado' },
  { id: 'doutorado', label: 'Doutorado' },
] as const;

export const schoolingLevel = z.enum(
  SCHOOLING.map((level) => level.id),
  { error: 'Escolha o nível de escolaridade.' },
);
export type SchoolingLevel = z.infer<typeof schoolingLevel>;

/** Rank of a level, 0 the lowest; -1 for none. */
export function schoolingRank(level: SchoolingLevel | null): number {
  return SCHOOLING.findIndex((one) => one.id === level);
}

export function schoolingLabel(id: string): string {
  return SCHOOLING.find((level) => level.id === id)?.label ?? id;
}
