import { z } from 'zod';

/** What the record of a guard is made of, besides identification, career, leaves and rewards. */
export const entryKind = z.enum([
  'title',
  'course',
  'evaluation',
  'fitness',
  'selection',
  'dependant',
  'conviction',
  'licence',
  'permit',
  'permit_suspension',
  'removal',
]);
export type EntryKind = z.infer<typeof entryKind>;

export const ENTRY_LABELS: Readonly<Record<EntryKind, string>> = {
  title: 'Título',
  course: 'Curso',
  evaluation: 'Avaliação de desempenho',
  fitness: 'Teste de condicionamento físico',
  selection: 'Processo seletivo interno',
  dependant: 'Dependente',
  conviction: 'Condenação',
  licence: 'Carteira nacional de habilitação',
  permit: 'Porte de arma de fogo',
  permit_suspension: 'Suspensão do porte',
  removal: 'Afastamento preventivo',
};

function labelIn(list: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return list.find((one) => one.id === id)?.label ?? id;
}

export const COURSE_KINDS = [
  { id: 'formacao', label: 'Curso de formação' },
  { id: 'progressao', label: 'Curso de formação para progressão' },
  { id: 'especializacao', label: 'Especialização profissional' },
  { id: 'requalificacao', label: 'Requalificação profissional' },
  { id: 'outro', label: 'Outro curso' },
] as const;
export const courseKind = z.enum(
  COURSE_KINDS.map((one) => one.id),
  { error: 'Escolha o tipo de curso.' },
);
export type CourseKind = z.infer<typeof courseKind>;
export const courseLabel = (id: string): string => labelIn(COURSE_KINDS, id);

export const COURSE_OUTCOMES = [
  { id: 'ongoing', label: 'Em andamento' },
  { id: 'approved', label: 'Aprovado' },
  { id: 'failed', label: 'Reprovado' },
  { id: 'left', label: 'Desistência' },
] as const;
export const courseOutcome = z.enum(
  COURSE_OUTCOMES.map((one) => one.id),
  { error: 'Escolha o resultado.' },
);
export type CourseOutcome = z.infer<typeof courseOutcome>;
export const outcomeLabel = (id: string): string => labelIn(COURSE_OUTCOMES, id);

export const KINSHIPS = [
  { id: 'conjuge', label: 'Cônjuge' },
  { id: 'companheiro', label: 'Companheiro ou companheira' },
  { id: 'filho', label: 'Filho ou filha' },
  { id: 'enteado', label: 'Enteado ou enteada' },
  { id: 'tutelado', label: 'Tutelado ou sob guarda' },
  { id: 'pai_mae', label: 'Pai ou mãe' },
  { id: 'outro', label: 'Outro dependente' },
] as const;
export const kinship = z.enum(
  KINSHIPS.map((one) => one.id),
  { error: 'Escolha o parentesco.' },
);
export type Kinship = z.infer<typeof kinship>;
export const kinshipLabel = (id: string): string => labelIn(KINSHIPS, id);

/** Convictions that bar progression (Anexo 2, art. 3, § 1, IX). */
export const CONVICTION_NATURES = [
  { id: 'doloso', label: 'Crime doloso' },
  { id: 'contra_administracao', label: 'Crime contra a administração pública' },
] as const;
export const convictionNature = z.enum(
  CONVICTION_NATURES.map((one) => one.id),
  { error: 'Escolha a natureza do crime.' },
);
export type ConvictionNature = z.infer<typeof convictionNature>;
export const natureLabel = (id: string): string => labelIn(CONVICTION_NATURES, id);

export const LICENCE_CATEGORIES = ['A', 'B', 'AB', 'C', 'AC', 'D', 'AD', 'E', 'AE'] as const;
export const licenceCategory = z.enum(LICENCE_CATEGORIES, { error: 'Escolha a categoria.' });

/** Grounds on which a firearm permit is suspended (Lei 13.022/2014, art. 16, sole paragraph). */
export const SUSPENSION_GROUNDS = [
  { id: 'medical', label: 'Restrição médica' },
  { id: 'court', label: 'Decisão judicial' },
  { id: 'measure', label: 'Medida justificada do dirigente' },
] as const;
export const suspensionGround = z.enum(
  SUSPENSION_GROUNDS.map((one) => one.id),
  { error: 'Escolha o motivo da suspensão.' },
);
export type SuspensionGround = z.infer<typeof suspensionGround>;
export const groundLabel = (id: string): string => labelIn(SUSPENSION_GROUNDS, id);

export const permitState = z.enum(['valid', 'expiring', 'expired', 'suspended', 'replaced']);
export type PermitState = z.infer<typeof permitState>;

export const PERMIT_STATE_LABELS: Readonly<Record<PermitState, string>> = {
  valid: 'Válido',
  expiring: 'A vencer',
  expired: 'Vencido',
  suspended: 'Suspenso',
  replaced: 'Substituído por outro',
};

export const removalState = z.enum(['scheduled', 'running', 'ended']);
export type RemovalState = z.infer<typeof removalState>;

export const REMOVAL_STATE_LABELS: Readonly<Record<RemovalState, string>> = {
  scheduled: 'A iniciar',
  running: 'Em curso',
  ended: 'Encerrado',
};
