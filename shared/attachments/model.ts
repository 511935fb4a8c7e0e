import { z } from 'zod';

/** What an attachment may belong to. */
export const ownerKind = z.enum(['document', 'manifestation', 'proceeding']);
export type OwnerKind = z.infer<typeof ownerKind>;

export const owner = z.object({ kind: ownerKind, id: z.number().int() });
export type Owner = z.infer<typeof owner>;

/** 2 GiB. */
export const MAX_BYTES = 2 ** 31;
/** More than this in one record is a mistake of the hand. */
export const MAX_PER_RECORD = 200;

/** How the application itself shows a file; null when it only saves copies of it. */
export const attachmentView = z.enum(['image', 'audio', 'video', 'pdf', 'text']);
export type AttachmentView = z.infer<typeof attachmentView>;

/** What stands in place of a name that tells who spoke. */
export const WITHHELD_NAME = 'Anexo reservado';

const moment = z.object({ at: z.string(), by: z.string() });

export const attachmentRow = z.object({
  id: z.number().int(),
  /** As the file was called; `WITHHELD_NAME` where it identifies who spoke. */
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  /** Media type by its first bytes, never by its name. */
  type: z.string(),
  typeLabel: z.string(),
  view: attachmentView.nullable(),
  /** Opening a copy of it in another program may do harm. */
  dangerous: z.boolean(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  note: z.string(),
  receivedFrom: z.string(),
  identifies: z.boolean(),
  added: moment,
  annulled: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  thumbnail: z.string().nullable(),
});
export type AttachmentRow = z.infer<typeof attachmentRow>;

export const reading = z.object({
  seq: z.number().int(),
  at: z.string(),
  by: z.string(),
  kind: z.enum(['open', 'export']),
  reason: z.string().nullable(),
});
export type Reading = z.infer<typeof reading>;

/** A size as people say it: `820 bytes`, `12,4 kB`, `1,3 GB`. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'] as const;
  let at = 0;
  let value = bytes;
  while (value >= 1000 && at < units.length - 1) {
    value /= 1000;
    at += 1;
  }
  const shown = at === 0 || value >= 100 ? String(Math.round(value)) : value.toFixed(1).replace('.', ',');
  return `${shown} ${at === 0 && bytes === 1 ? 'byte' : (units[at] ?? 'GB')}`;
}
