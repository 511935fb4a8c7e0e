/** A picture of more pixels than this is not drawn: decoding it would take the memory of the computer. */
export const MAX_PIXELS = 50_000_000;

export type Dimensions = { readonly width: number; readonly height: number };

function viewOf(head: Uint8Array): DataView {
  return new DataView(head.buffer, head.byteOffset, head.byteLength);
}

/** Walks the segments of a JPEG to the one that says the size of the frame. */
function jpegSize(view: DataView): Dimensions | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView): Dimensions | null {
  const form = String.fromCharCode(
    view.getUint8(12),
    view.getUint8(13),
    view.getUint8(14),
    view.getUint8(15),
  );
  if (form === 'VP8X') {
    const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  if (form === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Width and height of a picture as its own header says; null when it does not, or is no picture that is shown. */
export function dimensionsOf(type: string, head: Uint8Array): Dimensions | null {
  if (head.length < 32) return null;
  const view = viewOf(head);
  try {
    if (type === 'image/png') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (type === 'image/jpeg') return jpegSize(view);
    if (type === 'image/gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (type === 'image/bmp')
      return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
    return type === 'image/webp' ? webpSize(view) : null;
  } catch {
    return null;
  }
}

/** Whether a picture of this size may be drawn; one that hides its size may not. */
export function isDrawable(size: { readonly width: number | null; readonly height: number | null }): boolean {
  const { width, height } = size;
  return width !== null && height !== null && width > 0 && height > 0 && width * height <= MAX_PIXELS;
}
