import { z } from 'zod';

export const personRole = z.enum(
  [
    'presidente',
    'membro',
    'secretario',
    'defensor',
    'manifestante',
    'testemunha_acusacao',
    'testemunha_defesa',
    'perito',
    'interprete',
  ],
  { error: 'Escolha o papel.' },
);
export type PersonRole = z.infer<typeof personRole>;

export const ROLE_NAMES: Readonly<Record<PersonRole, string>> = {
  presidente: 'Presidente da comissão',
  membro: 'Membro da comissão',
  secretario: 'Secretário',
  defensor: 'Defensor',
  manifestante: 'Manifestante',
  testemunha_acusacao: 'Testemunha de acusação',
  testemunha_defesa: 'Testemunha de defesa',
  perito: 'Perito',
  interprete: 'Intérprete',
};

/** Who conducts the proceeding: each is checked for impediment. */
export const COMMISSION: ReadonlySet<PersonRole> = new Set(['presidente', 'membro', 'secretario']);

/** Who must be impartial besides the commission (Lei 9.784/1999, art. 18; CPC, arts. 148 and 467, by analogy). */
export const IMPARTIAL: ReadonlySet<PersonRole> = new Set([...COMMISSION, 'perito', 'interprete']);

/** Who may be heard besides the accused. */
export const HEARD: ReadonlySet<PersonRole> = new Set([
  'manifestante',
  'testemunha_acusacao',
  'testemunha_defesa',
  'perito',
]);

export const defenderKind = z.enum(['constituido', 'dativo'], { error: 'Escolha como o defensor atua.' });
export type DefenderKind = z.infer<typeof defenderKind>;

export const DEFENDER_KINDS: Readonly<Record<DefenderKind, string>> = {
  constituido: 'Constituído pelo acusado',
  dativo: 'Dativo, nomeado pela Administração',
};

export const incidentKind = z.enum(['declared', 'challenged']);
export type IncidentKind = z.infer<typeof incidentKind>;

export const incidentStatus = z.enum(['pending', 'accepted', 'rejected']);
export type IncidentStatus = z.infer<typeof incidentStatus>;

export const ground = z.enum(
  ['parentesco', 'amizade_inimizade', 'interesse', 'participacao', 'litigio', 'outro'],
  {
    error: 'Escolha o fundamento.',
  },
);
export type Ground = z.infer<typeof ground>;

export const GROUNDS: Readonly<Record<Ground, { readonly label: string; readonly citation: string }>> = {
  parentesco: {
    label: 'Cônjuge, companheiro, parente ou afim até o terceiro grau',
    citation: 'Lei 8.112/1990, art. 149, § 2º',
  },
  amizade_inimizade: {
    label: 'Amizade íntima ou inimizade notória',
    citation: 'Lei 9.784/1999, art. 20',
  },
  interesse: { label: 'Interesse direto ou indireto na matéria', citation: 'Lei 9.784/1999, art. 18, I' },
  participacao: {
    label: 'Participou como perito, testemunha ou representante',
    citation: 'Lei 9.784/1999, art. 18, II',
  },
  litigio: {
    label: 'Litígio judicial ou administrativo com o interessado',
    citation: 'Lei 9.784/1999, art. 18, III',
  },
  outro: { label: 'Outro motivo de suspeição', citation: 'Lei 9.784/1999, arts. 18 a 20' },
};
