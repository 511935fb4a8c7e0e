import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Plain bytes of every frame but the last, which may be shorter. */
export const FRAME_BYTES = 1 << 20;
const TAG_BYTES = 16;
/** Begins every stored file; another format would begin otherwise. */
export const HEADER = Buffer.from('LSRANX1\n');

/** What of a stored file its record knows. */
export type Stored = { readonly storedName: string; readonly key: Uint8Array; readonly bytes: number };

/** How many frames hold so many bytes; a file has at least one. */
export function frameCount(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / FRAME_BYTES));
}

/** The size of the stored file of so many plain bytes. */
export function storedSize(bytes: number): number {
  return HEADER.length + bytes + frameCount(bytes) * TAG_BYTES;
}

/** Where a frame stands in the stored file, and how long it is there. */
export function framePlace(bytes: number, index: number): { readonly at: number; readonly length: number } {
  const plain = index === frameCount(bytes) - 1 ? bytes - index * FRAME_BYTES : FRAME_BYTES;
  return { at: HEADER.length + index * (FRAME_BYTES + TAG_BYTES), length: plain + TAG_BYTES };
}

/**
 * The nonce counts the frames and marks the last one, under a key that no other file has: a frame that is missing,
 * moved, repeated or put at the end of a shortened file does not open.
 */
function nonceOf(index: number, final: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce.writeUInt8(final ? 1 : 0, 11);
  return nonce;
}

const bound = (storedName: string): Buffer => Buffer.from(`attachment:${storedName}`);

/** Encrypts one frame with AES-256-GCM, its tag at the end. */
export function sealFrame({ key, storedName, bytes }: Stored, index: number, plain: Uint8Array): Buffer {
  const final = index === frameCount(bytes) - 1;
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, final), { authTagLength: TAG_BYTES });
  cipher.setAAD(bound(storedName));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The plain bytes of a frame, or null when a single bit of it is not what was written there. */
export function openFrame(
  { key, storedName, bytes }: Stored,
  index: number,
  frame: Uint8Array,
): Buffer | null {
  const final = index === frameCount(bytes) - 1;
  if (frame.length <= TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, final), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound(storedName));
  decipher.setAuthTag(frame.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(frame.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
