import { z } from 'zod';

export const exhibitKind = z.enum(['documento', 'foto', 'video', 'audio', 'objeto', 'laudo'], {
  error: 'Escolha a espécie.',
});
export type ExhibitKind = z.infer<typeof exhibitKind>;

export const EXHIBIT_KINDS: Readonly<Record<ExhibitKind, string>> = {
  documento: 'Documento',
  foto: 'Fotografia',
  video: 'Vídeo',
  audio: 'Áudio',
  objeto: 'Objeto',
  laudo: 'Laudo pericial',
};

export const movementKind = z.enum(['guarda', 'saida', 'devolucao', 'pericia', 'restituicao', 'descarte'], {
  error: 'Escolha o movimento.',
});
export type MovementKind = z.infer<typeof movementKind>;

/** What happens to what is kept; `ends` marks those after which the office no longer holds it. */
export const MOVEMENTS: Readonly<Record<MovementKind, { readonly label: string; readonly ends: boolean }>> = {
  guarda: { label: 'Mudança do local de guarda', ends: false },
  saida: { label: 'Saída com carga', ends: false },
  devolucao: { label: 'Devolução', ends: false },
  pericia: { label: 'Remessa à perícia', ends: false },
  restituicao: { label: 'Restituição a quem de direito', ends: true },
  descarte: { label: 'Descarte autorizado', ends: true },
};

/** The form, followed by `:` and the id of the proceeding, into which the file of an exhibit is put. */
export const EXHIBIT_FORM = 'exhibits.record';
