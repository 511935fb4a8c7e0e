import type { PaperAbout } from '../../shared/desktop/contract.ts';

/** Pages of a PDF as its root page node counts them. */
export function pageCount(content: Uint8Array): number {
  const counts = latin(content).matchAll(/\/Count (\d+)/g);
  return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)));
}

/** The bytes as text, one letter each. */
export function latin(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
}

type Tail = { readonly size: number; readonly root: number; readonly info: number; readonly table: number };

function tailOf(text: string): Tail | null {
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const take = (form: RegExp) => Number(form.exec(trailer)?.[1] ?? Number.NaN);
  const tail = {
    size: take(/\/Size (\d+)/),
    root: take(/\/Root (\d+) 0 R/),
    info: take(/\/Info (\d+) 0 R/),
    table: take(/startxref\s+(\d+)/),
  };
  return Object.values(tail).some(Number.isNaN) ? null : tail;
}

/** The entries of an object that is a dictionary; null where it is not to be found plain. */
function entriesOf(text: string, number: number): string | null {
  const found = new RegExp(`(?:^|\\n)${number} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text);
  return found?.[1] ?? null;
}

/** Any text as a PDF writes it: two bytes a letter, in hexadecimal. */
export function pdfString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

const MAKER = 'Lisura';

/** What a PDF says of itself, as the entries of its information dictionary. */
export function aboutEntries({ title, subject, author }: PaperAbout): string {
  const said = [
    ['Title', title],
    ['Subject', subject],
    ['Author', author],
    ['Creator', MAKER],
  ] as const;
  return said.map(([name, text]) => (text === '' ? '' : `/${name} ${pdfString(text)}\n`)).join('');
}

/** What a reader does and says with the document: its title in the window, its language aloud. */
export const CATALOG_ENTRIES = '/Lang (pt-BR)\n/ViewerPreferences <</DisplayDocTitle true>>\n';

const STRING = String.raw`(?:\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)`;
const OUR_ENTRIES = new RegExp(String.raw`/(?:Title|Subject|Author|Creator)\s*${STRING}`, 'g');
const OUR_CATALOG = new RegExp(String.raw`/Lang\s*${STRING}|/ViewerPreferences\s*<<[^<>]*>>`, 'g');

/**
 * The PDF with its title, subject, author and language, for readers and for who looks for a file; Chromium leaves them
 * out. Written after the end, as the format provides; a PDF of another make is given back as it is.
 */
export function withAbout(content: Uint8Array, about: PaperAbout): Uint8Array {
  const text = latin(content);
  const tail = tailOf(text);
  const root = tail && entriesOf(text, tail.root);
  const info = tail && entriesOf(text, tail.info);
  if (tail === null || root === null || info === null) return content;
  const objects = [
    { number: tail.root, body: `${root.replace(OUR_CATALOG, '')}\n${CATALOG_ENTRIES}` },
    { number: tail.info, body: `${info.replace(OUR_ENTRIES, '')}\n${aboutEntries(about)}` },
  ].sort((a, b) => a.number - b.number);
  let added = '\n';
  let table = 'xref\n';
  for (const { number, body } of objects) {
    table += `${number} 1\n${String(content.byteLength + added.length).padStart(10, '0')} 00000 n \n`;
    added += `${number} 0 obj\n<<${body}>>\nendobj\n`;
  }
  const start = content.byteLength + added.length;
  const references = `/Size ${tail.size}\n/Root ${tail.root} 0 R\n/Info ${tail.info} 0 R\n/Prev ${tail.table}\n`;
  const end = `${table}trailer\n<<${references}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([content, Buffer.from(added + end, 'latin1')]);
}
