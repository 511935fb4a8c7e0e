import type { Part } from '../../../shared/exports/workbook.ts';

const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The first of January of 1980: the archive says nothing of when it was made. */
const NO_DATE = 0x0021;
const UTF8 = 0x0800;
const DEFLATE = 8;
const VERSION = 20;

/** Fields of two and four bytes, the lowest first. */
function fields(list: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of list) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

type Entry = {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
};

const common = ({ name, packed, crc, size }: Entry): readonly (readonly [2 | 4, number])[] => [
  [2, VERSION],
  [2, UTF8],
  [2, DEFLATE],
  [2, 0],
  [2, NO_DATE],
  [4, crc],
  [4, packed.length],
  [4, size],
  [2, name.length],
  [2, 0],
];

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A ZIP archive of texts. */
export async function zipOf(parts: readonly Part[]): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const bytes = encoder.encode(part.text);
    const entry = {
      name: encoder.encode(part.name),
      packed: await deflated(bytes),
      crc: crc32(bytes),
      size: bytes.length,
    };
    const local = joined([fields([[4, LOCAL], ...common(entry)]), entry.name, entry.packed]);
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const;
    directory.push(fields([[4, CENTRAL], [2, VERSION], ...common(entry), ...rest]), entry.name);
    bodies.push(local);
    offset += local.length;
  }
  const central = joined(directory);
  const count = parts.length;
  const end = fields([
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...bodies, central, end]);
}
