import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_ENTRIES = 400;
/** Of all entries together: no model of document comes near, and a small file may be made to swell without end. */
const MOST_UNPACKED = 48 << 20;
const STORED = 0;
const DEFLATED = 8;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};
type Unpacked = ReadonlyMap<string, Buffer>;

const BROKEN = 'O arquivo está danificado: abra-o no editor de textos e salve de novo como .docx.';
const SWOLLEN = 'O arquivo cresce demais ao ser aberto e foi recusado.';

/** What cannot be read as the zip of a document; the message is for who sent it. */
class ZipProblem extends Error {}

function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new ZipProblem(SWOLLEN);
  const entries: Entry[] = [];
  for (let at = zip.readUInt32LE(end + 16); entries.length < count; ) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new ZipProblem(BROKEN);
    if ((zip.readUInt16LE(at + 8) & 1) === 1)
      throw new ZipProblem('O arquivo está protegido por senha: retire a senha.');
    const length = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + length),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new ZipProblem(BROKEN);
}

function unpack(zip: Buffer, { at, method, packed, size }: Entry): Buffer {
  if (zip.readUInt32LE(at) !== LOCAL) throw new ZipProblem(BROKEN);
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const content = zip.subarray(from, from + packed);
  if (method === STORED && content.length === size) return content;
  if (method !== DEFLATED || content.length !== packed) throw new ZipProblem(BROKEN);
  // One byte more than it declares is one too many.
  const whole = inflateRawSync(content, { maxOutputLength: size + 1 });
  if (whole.length !== size) throw new ZipProblem(SWOLLEN);
  return whole;
}

function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const plain = name.toLowerCase();
    const strange = /(^|\/)\.\.?(\/|$)|^\/|\\|:|\p{Cc}/u.test(name);
    if (strange || seen.has(plain)) throw new ZipProblem(BROKEN);
    seen.add(plain);
  }
}

function unpackAll(zip: Buffer): Unpacked {
  const entries = entriesOf(zip);
  checkNames(entries);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw new ZipProblem(SWOLLEN);
  return new Map(
    entries.filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, unpack(zip, entry)]),
  );
}

/** Every file of a zip by its name, none larger than it declares; or, in words, why it is not read. */
export function readZip(bytes: Uint8Array): { readonly files: Unpacked } | { readonly problem: string } {
  try {
    return { files: unpackAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
  } catch (cause) {
    if (cause instanceof ZipProblem) return { problem: cause.message };
    // Reading beyond the end, or what is not compressed data.
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return { problem: code === 'ERR_BUFFER_TOO_LARGE' ? SWOLLEN : BROKEN };
  }
}
