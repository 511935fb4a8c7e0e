import type { LetterInput } from '../../../shared/documents/papers-contract.ts';

export const OFFICES = { corregedoria: 'Corregedoria', ouvidoria: 'Ouvidoria' } as const;

/** A letter before anything is written. */
export const emptyLetter: LetterInput = {
  office: 'corregedoria',
  treatment: '',
  name: '',
  role: '',
  place: '',
  subject: '',
  reference: '',
  body: '',
  closing: 'Respeitosamente,',
  attachments: '',
  replaces: null,
};
