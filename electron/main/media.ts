import { AppError } from '../../shared/contract/errors.ts';
import type { ReadChunk } from './opened-files.ts';

/** Where pages find what was opened: `app://ui/anexo/TOKEN`. */
export const MEDIA_PATH = /^\/anexo\/([0-9a-f]{64})$/;

/** What a page may draw, play or show; everything else is bytes without meaning. */
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp|bmp)|audio\/[a-z0-9-]+|video\/[a-z0-9-]+|application\/pdf)$/;

type Range = { readonly from: number; readonly to: number };

/** The part asked for, `null` for the whole, `'bad'` for one that is not there. */
function rangeOf(header: string | null, bytes: number): Range | null | 'bad' {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (asked === null) return null;
  const [, first = '', last = ''] = asked;
  if (first === '' && last === '') return null;
  if (first === '') return { from: Math.max(0, bytes - Number(last)), to: bytes - 1 };
  const to = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return Number(first) > to ? 'bad' : { from: Number(first), to };
}

/** Reads on only as fast as it is taken, so that no more than one piece is in memory. */
function stream(read: ReadChunk, token: string, { from, to }: Range): ReadableStream<Uint8Array> {
  let at = from;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { data } = await read(token, at, Math.min(1 << 20, to - at + 1));
          at += data.length;
          if (data.length > 0) controller.enqueue(new Uint8Array(data));
          if (at > to || data.length === 0) controller.close();
        } catch (error) {
          controller.error(error);
        }
      },
    },
    { highWaterMark: 0 },
  );
}

function headersOf(type: string): Record<string, string> {
  return {
    'content-type': SHOWN.test(type)
      ? type
      : type === 'text/plain'
        ? 'text/plain; charset=utf-8'
        : 'application/octet-stream',
    // Nothing inside what a stranger sent runs or asks for anything, should it ever be taken for a page.
    ...(type === 'application/pdf'
      ? {}
      : { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }),
    // The viewer of documents takes them whole, so that they stay readable once the reading is over.
    ...(type === 'application/pdf' ? {} : { 'accept-ranges': 'bytes' }),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
}

/** Serves what the session opened, whole or by parts, so that players can seek. */
export async function serveOpened(read: ReadChunk, token: string, asked: string | null): Promise<Response> {
  try {
    const { bytes, type } = await read(token, 0, 1);
    const headers = headersOf(type);
    const range = type === 'application/pdf' ? null : rangeOf(asked, bytes);
    if (range === 'bad') {
      return new Response(null, {
        status: 416,
        headers: { ...headers, 'content-range': `bytes */${bytes}` },
      });
    }
    const { from, to } = range ?? { from: 0, to: bytes - 1 };
    return new Response(stream(read, token, { from, to }), {
      status: range === null ? 200 : 206,
      headers: {
        ...headers,
        'content-length': String(to - from + 1),
        ...(range === null ? {} : { 'content-range': `bytes ${from}-${to}/${bytes}` }),
      },
    });
  } catch (error) {
    const gone = error instanceof AppError && error.wire.code === 'notFound';
    return new Response(null, { status: gone ? 404 : 503, headers: { 'cache-control': 'no-store' } });
  }
}
