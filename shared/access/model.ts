import { z } from 'zod';

export const secrecyLevel = z.enum(['publico', 'reservado', 'sigiloso'], { error: 'Escolha o nível.' });
export type SecrecyLevel = z.infer<typeof secrecyLevel>;

export const LEVELS: Readonly<Record<SecrecyLevel, { readonly label: string; readonly who: string }>> = {
  publico: { label: 'Público interno', who: 'Corregedor, escrivães e autoridade.' },
  reservado: {
    label: 'Reservado',
    who: 'Corregedor, autoridade, a comissão do procedimento e as pessoas nomeadas.',
  },
  sigiloso: {
    label: 'Sigiloso',
    who: 'Corregedor, a comissão do procedimento e as pessoas nomeadas, entre elas a autoridade que for julgar.',
  },
};
