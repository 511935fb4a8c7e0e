import { z } from 'zod';

export const guardStatus = z.enum(['active', 'retired', 'dismissed', 'deceased']);
export type GuardStatus = z.infer<typeof guardStatus>;

export const STATUS_LABELS: Readonly<Record<GuardStatus, string>> = {
  active: 'Ativo',
  retired: 'Aposentado',
  dismissed: 'Desligado',
  deceased: 'Falecido',
};

/** The name of a status; the id itself where the scale does not know it. */
export function statusLabel(id: string): string {
  const known = guardStatus.safeParse(id);
  return known.success ? STATUS_LABELS[known.data] : id;
}

export const careerKind = z.enum(['admission', 'grade', 'unit', 'status']);
export type CareerKind = z.infer<typeof careerKind>;

/** The eight grades, lowest first (Anexo 2, art. 3 and Anexo II). The index is the rank. */
export const GRADES = [
  { id: 'terceira_classe', label: 'Guarda Civil Municipal 3ª Classe' },
  { id: 'segunda_classe', label: 'Guarda Civil Municipal 2ª Classe' },
  { id: 'primeira_classe', label: 'Guarda Civil Municipal 1ª Classe' },
  { id: 'classe_distinta', label: 'Guarda Civil Municipal Classe Distinta' },
  { id: 'segundo_inspetor', label: 'Guarda Civil Municipal 2º Inspetor' },
  { id: 'primeiro_inspetor', label: 'Guarda Civil Municipal 1º Inspetor' },
  { id: 'inspetor_regional', label: 'Guarda Civil Municipal Inspetor Regional' },
  { id: 'inspetor_chefe_regional', label: 'Guarda Civil Municipal Inspetor Chefe Regional' },
] as const;

export const grade = z.enum(
  GRADES.map((entry) => entry.id),
  { error: 'Escolha a graduação.' },
);
export type Grade = z.infer<typeof grade>;

/** Rank of a grade, 0 the lowest; -1 for one that the scale does not know. */
export function gradeRank(id: string): number {
  return GRADES.findIndex((entry) => entry.id === id);
}

/** The name of a grade; the id itself where the scale does not know it. */
export function gradeLabel(id: string): string {
  return GRADES.find((entry) => entry.id === id)?.label ?? id;
}

/** Kinds of leave. Vacation is registered but is no leave for behavior (art. 47 speaks of afastamento). */
export const LEAVE_KINDS = [
  { id: 'licenca_saude', label: 'Licença para tratamento de saúde', counts: true },
  { id: 'acidente_servico', label: 'Licença por acidente em serviço', counts: true },
  { id: 'licenca_maternidade', label: 'Licença-maternidade ou paternidade', counts: true },
  { id: 'licenca_familia', label: 'Licença por doença em pessoa da família', counts: true },
  { id: 'licenca_interesse', label: 'Licença para tratar de interesse particular', counts: true },
  { id: 'cessao', label: 'Cessão a outro órgão', counts: true },
  { id: 'mandato', label: 'Mandato eletivo ou classista', counts: true },
  { id: 'afastamento_preventivo', label: 'Afastamento preventivo', counts: true },
  { id: 'ferias', label: 'Férias', counts: false },
  { id: 'outro', label: 'Outro afastamento', counts: true },
] as const;

export const leaveKind = z.enum(
  LEAVE_KINDS.map((entry) => entry.id),
  { error: 'Escolha o tipo de afastamento.' },
);

/** The name of a kind of leave; the id itself where the list does not know it. */
export function leaveLabel(id: string): string {
  return LEAVE_KINDS.find((entry) => entry.id === id)?.label ?? id;
}
