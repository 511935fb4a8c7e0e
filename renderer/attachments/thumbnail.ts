import { isDrawable } from '../../shared/attachments/dimensions.ts';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { call } from '../app/client.ts';

const SIDE = 160;
const LONGEST = 60_000;

/** Where a page finds what was opened. */
export function openedUrl(token: string): string {
  return `app://ui/anexo/${token}`;
}

/** A small picture without what the file says besides (place, camera, author); null where it cannot be drawn. */
async function draw(token: string, { width, height }: AttachmentRow): Promise<string | null> {
  const scale = Math.min(1, SIDE / Math.max(width ?? SIDE, height ?? SIDE));
  const size = {
    resizeWidth: Math.max(1, Math.round((width ?? SIDE) * scale)),
    resizeHeight: Math.max(1, Math.round((height ?? SIDE) * scale)),
  };
  const blob = await (await fetch(openedUrl(token))).blob();
  const bitmap = await createImageBitmap(blob, { ...size, resizeQuality: 'medium' });
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const image = canvas.toDataURL('image/webp', 0.7);
  return image.length <= LONGEST ? image : null;
}

/** Draws the thumbnail of a picture just added and keeps it. A picture that cannot be drawn stays without one. */
export async function keepThumbnail(row: AttachmentRow, token: string): Promise<void> {
  try {
    const image = row.view === 'image' && isDrawable(row) ? await draw(token, row) : null;
    if (image !== null) await call('attachments.thumbnail', { id: row.id, image });
  } catch {
    // The file is kept whole; only its small picture is missing.
  } finally {
    await call('attachments.release', { token }).catch(() => undefined);
  }
}
