import { z } from 'zod';

/** For what a text of the office serves. */
export const textPurpose = z.enum(
  ['intermediate', 'conclusive', 'complement', 'forwarding', 'recommendation'],
  {
    error: 'Escolha a finalidade.',
  },
);
export type TextPurpose = z.infer<typeof textPurpose>;

export const PURPOSE_LABELS: Readonly<Record<TextPurpose, string>> = {
  intermediate: 'Resposta intermediária',
  conclusive: 'Resposta conclusiva',
  complement: 'Pedido de complemento',
  forwarding: 'Encaminhamento',
  recommendation: 'Recomendação',
};

/** What a text may ask of the manifestation and of the office, and what each is. */
export const FIELD_LABELS = {
  protocolo: 'Protocolo da manifestação',
  tipo: 'Tipo da manifestação',
  recebida_em: 'Dia em que foi recebida',
  prazo: 'Último dia do prazo da resposta',
  resultado: 'Procedimentos da corregedoria e sua situação',
  ouvidor: 'Nome de quem escreve',
  orgao: 'Nome do órgão',
  municipio: 'Município',
  hoje: 'Data de hoje',
} as const;
export type TextField = keyof typeof FIELD_LABELS;

/** What each field is in one case; null where the case does not tell. */
export type FieldValues = Readonly<Record<TextField, string | null>>;
