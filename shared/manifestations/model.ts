import { z } from 'zod';

/** Lei 13.460/2017 art. 2 V. */
export const manifestationKind = z.enum(['denuncia', 'reclamacao', 'sugestao', 'elogio', 'solicitacao'], {
  error: 'Escolha o tipo.',
});
export type ManifestationKind = z.infer<typeof manifestationKind>;

export const manifestationChannel = z.enum(
  ['presencial', 'telefone', 'email', 'carta', 'oficio', 'site', 'fala_br'],
  {
    error: 'Escolha o canal.',
  },
);
export type ManifestationChannel = z.infer<typeof manifestationChannel>;

export const manifestationSecrecy = z.enum(['identificada', 'sigilosa', 'anonima'], {
  error: 'Escolha a forma de identificação.',
});
export type ManifestationSecrecy = z.infer<typeof manifestationSecrecy>;

export const manifestationStatus = z.enum([
  'received',
  'referred',
  'complement',
  'joined',
  'answered',
  'archived',
]);
export type ManifestationStatus = z.infer<typeof manifestationStatus>;

export const manifestationEventKind = z.enum([
  'received',
  'referred',
  'extended',
  'intermediate_answer',
  'conclusive_answer',
  'archived',
  'sent_to_command',
  'sent_outside',
  'internal_answer',
  'internal_extended',
  'recipient_cancelled',
  'complement_asked',
  'complement_received',
  'reclassified',
  'joined',
  'unjoined',
  'recounted',
  'corrected',
]);
export type ManifestationEventKind = z.infer<typeof manifestationEventKind>;

export const KIND_LABELS: Readonly<Record<ManifestationKind, string>> = {
  denuncia: 'Denúncia',
  reclamacao: 'Reclamação',
  sugestao: 'Sugestão',
  elogio: 'Elogio',
  solicitacao: 'Solicitação',
};

export const CHANNEL_LABELS: Readonly<Record<ManifestationChannel, string>> = {
  presencial: 'Presencial',
  telefone: 'Telefone 153',
  email: 'E-mail',
  carta: 'Carta',
  oficio: 'Ofício',
  site: 'Site',
  fala_br: 'Fala.BR',
};

export const SECRECY_LABELS: Readonly<Record<ManifestationSecrecy, string>> = {
  identificada: 'Identificada',
  sigilosa: 'Identidade sob sigilo',
  anonima: 'Anônima',
};

export const STATUS_LABELS: Readonly<Record<ManifestationStatus, string>> = {
  received: 'Recebida',
  referred: 'Encaminhada',
  complement: 'Aguarda complemento do cidadão',
  joined: 'Reunida a outra',
  answered: 'Respondida',
  archived: 'Encerrada sem resposta conclusiva',
};

/** What is still owed to the citizen. */
export const OPEN_STATUSES = ['received', 'referred', 'complement', 'joined'] as const;
export const CLOSED_STATUSES = ['answered', 'archived'] as const;

/** A manifestation still owed to the citizen. */
export function isOpen(status: ManifestationStatus): boolean {
  return OPEN_STATUSES.some((open) => open === status);
}
