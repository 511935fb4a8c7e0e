import { z } from 'zod';

export const linkKind = z.enum(['apensamento', 'desmembramento']);
export type LinkKind = z.infer<typeof linkKind>;

export const LINK_NAMES: Readonly<Record<LinkKind, string>> = {
  apensamento: 'Apensamento',
  desmembramento: 'Desmembramento',
};
