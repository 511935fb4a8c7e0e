import { z } from 'zod';

export const proceedingKind = z.enum(['apuracao_preliminar', 'sindicancia', 'pad'], {
  error: 'Escolha o tipo.',
});
export type ProceedingKind = z.infer<typeof proceedingKind>;

export const proceedingStatus = z.enum(['open', 'decided', 'archived']);
export type ProceedingStatus = z.infer<typeof proceedingStatus>;

export const actKind = z.enum(
  [
    'portaria',
    'libelo',
    'citacao',
    'vista',
    'abertura_prazo_defesa',
    'defesa',
    'oitiva',
    'dispensa_oitiva',
    'relatorio',
    'impedimento',
    'outro',
  ],
  { error: 'Escolha o ato.' },
);
export type ActKind = z.infer<typeof actKind>;

export const circumstanceKind = z.enum(['mitigating', 'aggravating', 'recurrence']);
export type CircumstanceKind = z.infer<typeof circumstanceKind>;

export const findingOutcome = z.enum(['proven', 'not_proven', 'did_not_happen', 'justified'], {
  error: 'Escolha a conclusão.',
});
export type FindingOutcome = z.infer<typeof findingOutcome>;

export const KIND_LABELS: Readonly<Record<ProceedingKind, string>> = {
  apuracao_preliminar: 'Apuração preliminar',
  sindicancia: 'Sindicância',
  pad: 'Processo administrativo disciplinar',
};

/** Prefix of the number: AP-2026-000001. */
export const KIND_PREFIXES: Readonly<Record<ProceedingKind, string>> = {
  apuracao_preliminar: 'AP',
  sindicancia: 'SIND',
  pad: 'PAD',
};

export const STATUS_LABELS: Readonly<Record<ProceedingStatus, string>> = {
  open: 'Em andamento',
  decided: 'Julgado',
  archived: 'Arquivado',
};

/** Acts in the order of the work; `accused` marks those done to, or by, one accused guard. */
export const ACTS: ReadonlyArray<{
  readonly id: ActKind;
  readonly label: string;
  readonly accused: boolean;
}> = [
  { id: 'portaria', label: 'Portaria de instauração', accused: false },
  { id: 'libelo', label: 'Libelo acusatório', accused: true },
  { id: 'citacao', label: 'Citação', accused: true },
  { id: 'vista', label: 'Vista dos autos', accused: true },
  { id: 'abertura_prazo_defesa', label: 'Abertura do prazo de defesa', accused: true },
  { id: 'defesa', label: 'Defesa apresentada', accused: true },
  { id: 'oitiva', label: 'Oitiva do acusado', accused: true },
  { id: 'dispensa_oitiva', label: 'Recusa do acusado em ser ouvido', accused: true },
  { id: 'relatorio', label: 'Relatório final', accused: false },
  { id: 'impedimento', label: 'Impedimento ou suspeição declarada', accused: false },
  { id: 'outro', label: 'Outro ato', accused: false },
];

/** The name of an act of the file. */
/** Whether the act is done to, or by, one accused guard. */
export function isOfAccused(id: ActKind): boolean {
  return ACTS.find((entry) => entry.id === id)?.accused ?? false;
}

export function actLabel(id: ActKind): string {
  return ACTS.find((entry) => entry.id === id)?.label ?? id;
}

export const OUTCOME_LABELS: Readonly<Record<FindingOutcome, string>> = {
  proven: 'Provada',
  not_proven: 'Não provada',
  did_not_happen: 'Fato inexistente',
  justified: 'Justificada',
};
