import type { AttachmentView } from './model.ts';

/** What a file is by its first bytes. */
export type Sniffed = { readonly type: string; readonly label: string; readonly view: AttachmentView | null };

/** How many bytes of a file's beginning `sniff` and `dimensionsOf` want to see. */
export const HEAD_BYTES = 64 * 1024;

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

type Mark = { readonly at?: number; readonly is: string; readonly next?: readonly [number, string] };
type Known = readonly [mark: Mark, type: string, label: string, view: AttachmentView | null];

const KNOWN: readonly Known[] = [
  [{ is: '\x89PNG\r\n\x1a\n' }, 'image/png', 'Imagem PNG', 'image'],
  [{ is: '\xff\xd8\xff' }, 'image/jpeg', 'Imagem JPEG', 'image'],
  [{ is: 'GIF87a' }, 'image/gif', 'Imagem GIF', 'image'],
  [{ is: 'GIF89a' }, 'image/gif', 'Imagem GIF', 'image'],
  [{ is: 'RIFF', next: [8, 'WEBP'] }, 'image/webp', 'Imagem WebP', 'image'],
  [{ is: 'BM', next: [6, '\0\0\0\0'] }, 'image/bmp', 'Imagem BMP', 'image'],
  [{ is: 'II*\0' }, 'image/tiff', 'Imagem TIFF', null],
  [{ is: 'MM\0*' }, 'image/tiff', 'Imagem TIFF', null],
  [{ is: 'RIFF', next: [8, 'WAVE'] }, 'audio/wav', 'Áudio WAV', 'audio'],
  [{ is: 'RIFF', next: [8, 'AVI '] }, 'video/x-msvideo', 'Vídeo AVI', null],
  [{ is: 'ID3' }, 'audio/mpeg', 'Áudio MP3', 'audio'],
  [{ is: 'fLaC' }, 'audio/flac', 'Áudio FLAC', 'audio'],
  [{ is: 'OggS', next: [28, '\x80theora'] }, 'video/ogg', 'Vídeo Ogg', 'video'],
  [{ is: 'OggS' }, 'audio/ogg', 'Áudio Ogg', 'audio'],
  [{ is: '#!AMR' }, 'audio/amr', 'Áudio AMR', null],
  [{ is: '\x1a\x45\xdf\xa3' }, 'video/webm', 'Vídeo WebM ou MKV', 'video'],
  [{ at: 4, is: 'ftypM4A' }, 'audio/mp4', 'Áudio M4A', 'audio'],
  [{ at: 4, is: 'ftyphei' }, 'image/heic', 'Imagem HEIC', null],
  [{ at: 4, is: 'ftypqt' }, 'video/quicktime', 'Vídeo MOV', 'video'],
  [{ at: 4, is: 'ftyp3g' }, 'video/3gpp', 'Vídeo 3GP', 'video'],
  [{ at: 4, is: 'ftyp' }, 'video/mp4', 'Vídeo MP4', 'video'],
  [{ is: '%PDF-' }, 'application/pdf', 'Documento PDF', 'pdf'],
  [{ is: '7z\xbc\xaf\x27\x1c' }, 'application/x-7z-compressed', 'Arquivo compactado 7z', null],
  [{ is: 'Rar!\x1a\x07' }, 'application/vnd.rar', 'Arquivo compactado RAR', null],
  [{ is: '\x1f\x8b' }, 'application/gzip', 'Arquivo compactado GZ', null],
  [{ is: 'MZ' }, 'application/x-msdownload', 'Programa do Windows', null],
  [{ is: '\x7fELF' }, 'application/x-executable', 'Programa', null],
  [{ is: '#!' }, 'text/x-script', 'Programa em texto', null],
  [{ is: 'L\0\0\0\x01\x14\x02\0' }, 'application/x-ms-shortcut', 'Atalho do Windows', null],
  [
    { is: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
    'application/x-ole-storage',
    'Documento do Office antigo ou instalador',
    null,
  ],
  [{ is: '{\\rtf' }, 'application/rtf', 'Documento RTF', null],
];

const UNKNOWN: Sniffed = { type: 'application/octet-stream', label: 'Tipo não reconhecido', view: null };

function has(head: Uint8Array, { at = 0, is, next }: Mark): boolean {
  if (text(head, at, at + is.length) !== is) return false;
  return next === undefined || text(head, next[0], next[0] + next[1].length) === next[1];
}

/** A compressed folder tells what it is by the names of its first parts. */
function zipped(head: Uint8Array): Sniffed {
  const names = text(head, 0, Math.min(head.length, 8192));
  const sheet = 'application/vnd.openxmlformats-officedocument';
  if (names.includes('vbaProject')) {
    return { type: 'application/vnd.ms-office.macro', label: 'Documento com macros', view: null };
  }
  if (names.includes('opendocument.text'))
    return { type: 'application/vnd.oasis.opendocument.text', label: 'Documento ODT', view: null };
  if (names.includes('opendocument.spreadsheet'))
    return { type: 'application/vnd.oasis.opendocument.spreadsheet', label: 'Planilha ODS', view: null };
  if (names.includes('word/'))
    return { type: `${sheet}.wordprocessingml.document`, label: 'Documento do Word', view: null };
  if (names.includes('xl/'))
    return { type: `${sheet}.spreadsheetml.sheet`, label: 'Planilha do Excel', view: null };
  return { type: 'application/zip', label: 'Arquivo compactado ZIP', view: null };
}

/** An MPEG audio frame without tags: eleven bits of ones, then a layer and a rate that exist. */
function isMpegAudio(head: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = head;
  return first === 0xff && (second & 0xe6) === 0xe2 && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c;
}

const ACTIVE = /<(?:!doctype\s+html|html|script|svg|hta:|\?xml[^>]*>\s*<(?:svg|html)|body|iframe|object)/i;

/** Words of a page or a script stay unshown: what is shown as text is text. */
function written(head: Uint8Array): Sniffed | null {
  const at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const odd = head
    .subarray(at)
    .some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127);
  if (odd || head.length === at) return null;
  if (ACTIVE.test(text(head, at, Math.min(head.length, 4096)))) {
    return { type: 'text/x-markup', label: 'Página ou desenho com código', view: null };
  }
  return { type: 'text/plain', label: 'Texto', view: 'text' };
}

/** The type of a file by its first `HEAD_BYTES` bytes; its name is never believed. */
export function sniff(head: Uint8Array): Sniffed {
  const found = KNOWN.find(([mark]) => has(head, mark));
  if (found !== undefined) return { type: found[1], label: found[2], view: found[3] };
  if (text(head, 0, 4) === 'PK\x03\x04' || text(head, 0, 4) === 'PK\x05\x06') return zipped(head);
  if (isMpegAudio(head)) return { type: 'audio/mpeg', label: 'Áudio MP3', view: 'audio' };
  return written(head) ?? UNKNOWN;
}

const BY_TYPE = new Map<string, Sniffed>(
  [
    ...KNOWN.map(([, type, label, view]) => ({ type, label, view })),
    { type: 'text/plain', label: 'Texto', view: 'text' as const },
    { type: 'text/x-markup', label: 'Página ou desenho com código', view: null },
    { type: 'application/vnd.ms-office.macro', label: 'Documento com macros', view: null },
    { type: 'application/zip', label: 'Arquivo compactado ZIP', view: null },
    { type: 'application/vnd.oasis.opendocument.text', label: 'Documento ODT', view: null },
    { type: 'application/vnd.oasis.opendocument.spreadsheet', label: 'Planilha ODS', view: null },
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      label: 'Documento do Word',
      view: null,
    },
    {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      label: 'Planilha do Excel',
      view: null,
    },
  ].map((one) => [one.type, one]),
);

/** What is known of a recorded type. */
export function describeType(type: string): Sniffed {
  return BY_TYPE.get(type) ?? { ...UNKNOWN, type };
}
