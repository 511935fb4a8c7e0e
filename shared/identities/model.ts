import { z } from 'zod';

/** Minutes without use after which an open vault closes by itself. */
export const VAULT_IDLE_MINUTES = 5;
/** Longest time for which an identity is shown to the corregedor. */
export const MOST_GRANT_DAYS = 30;

export type KeyStatus = 'pending' | 'member' | 'reader' | 'sheet' | 'closed';
export const keyClosing = z.enum(['reset', 'role', 'disabled', 'removed', 'replaced', 'stranger']);
export type KeyClosing = z.infer<typeof keyClosing>;

export const requestStatus = z.enum(['open', 'granted', 'refused', 'withdrawn']);
export type RequestStatus = z.infer<typeof requestStatus>;

/** Lei 13.608/2018 art. 4-B, and the informant's formal agreement of its sole paragraph. */
export const revealBasis = z.enum(['interesse_publico', 'interesse_apuracao', 'consentimento'], {
  error: 'Escolha o fundamento.',
});
export type RevealBasis = z.infer<typeof revealBasis>;

export const consentForm = z.enum(['escrito', 'presencial', 'telefone', 'email'], {
  error: 'Escolha como o consentimento foi dado.',
});
export type ConsentForm = z.infer<typeof consentForm>;

export const BASIS_LABELS: Readonly<Record<RevealBasis, string>> = {
  interesse_publico: 'Relevante interesse público',
  interesse_apuracao: 'Interesse concreto para a apuração dos fatos',
  consentimento: 'Concordância do manifestante',
};

export const CONSENT_LABELS: Readonly<Record<ConsentForm, string>> = {
  escrito: 'Por escrito, assinado',
  presencial: 'Pessoalmente, reduzido a termo',
  telefone: 'Por telefone, com registro da ligação',
  email: 'Por e-mail',
};
