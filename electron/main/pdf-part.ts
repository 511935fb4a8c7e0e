import { latin } from './pdf.ts';

/** A document taken apart and numbered anew, to go inside another. */
export type PdfPart = {
  /** Each object whole, without its head and end. */
  readonly objects: readonly { readonly number: number; readonly body: string }[];
  /** The node above its pages. */
  readonly root: number;
  readonly first: number;
  readonly pages: number;
};

const OTHER = 'a PDF that Chromium did not write as expected';

function need<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error(OTHER);
  return value;
}

/** Where each object begins, newest writing first, as the tables say. */
function placesOf(text: string): { readonly places: ReadonlyMap<number, number>; readonly root: number } {
  const places = new Map<number, number>();
  let table = Number(need(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text))[1]);
  let root: number | null = null;
  for (let tables = 0; tables < 16; tables += 1) {
    const end = text.indexOf('trailer', table);
    if (!text.startsWith('xref', table) || end < 0) throw new Error(OTHER);
    readTable(text.slice(table + 4, end), places);
    const trailer = text.slice(end, text.indexOf('startxref', end));
    root ??= Number(need(/\/Root (\d+) 0 R/.exec(trailer))[1]);
    const before = /\/Prev (\d+)/.exec(trailer)?.[1];
    if (before === undefined) return { places, root };
    table = Number(before);
  }
  throw new Error(OTHER);
}

function readTable(table: string, places: Map<number, number>): void {
  let number = 0;
  for (const line of table.trim().split(/\s*[\r\n]+\s*/)) {
    const [first = '', second = '', use] = line.split(' ');
    if (use === undefined) number = Number(first);
    else {
      if (use === 'n' && !places.has(number)) places.set(number, Number(first));
      number += 1;
    }
    if (!/^\d+$/.test(first) || !/^\d+$/.test(second)) throw new Error(OTHER);
  }
}

type Body = { readonly entries: string; readonly rest: string };

/** An object as its entries, where references are, and its stream, where they are not. */
function bodyAt(text: string, number: number, place: number): Body {
  const head = `${number} 0 obj`;
  if (!text.startsWith(head, place)) throw new Error(OTHER);
  const from = place + head.length;
  const end = text.indexOf('endobj', from);
  const stream = text.indexOf('stream', from);
  if (end < 0) throw new Error(OTHER);
  if (stream < 0 || stream > end) return { entries: text.slice(from, end).trim(), rest: '' };
  const entries = text.slice(from, stream).trim();
  const length = Number(need(/\/Length (\d+)(?! \d+ R)/.exec(entries))[1]);
  const data = stream + 'stream'.length + (text.startsWith('\r\n', stream + 6) ? 2 : 1);
  const close = text.indexOf('endstream', data + length);
  if (close < 0 || text.slice(data + length, close).trim() !== '') throw new Error(OTHER);
  return { entries, rest: `\nstream\n${text.slice(data, data + length)}\nendstream` };
}

/** References to other objects, past the texts that could look like one. */
const REFERENCE = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\b(\d+) 0 R\b/g;

/** What ties a page to the structure of its document, which stays behind. */
const STRUCTURE = /\/StructParents? \d+/g;

/**
 * Takes apart a PDF of ours: its pages and what they use, without the structure for readers aloud.
 * @param above the object that will be above its pages
 * @param from the first number for its objects
 * @throws Error for a PDF of another make
 */
export function readPart(content: Uint8Array, above: number, from: number): PdfPart {
  const text = latin(content);
  const { places, root } = placesOf(text);
  const bodyOf = (number: number) => bodyAt(text, number, need(places.get(number)));
  const pagesRoot = Number(need(/\/Pages (\d+) 0 R/.exec(bodyOf(root).entries))[1]);
  const numbers = new Map<number, number>([[pagesRoot, from]]);
  const waiting = [pagesRoot];
  const rename = (found: string, given: string | undefined): string => {
    if (given === undefined) return found;
    const old = Number(given);
    const known = numbers.get(old) ?? from + numbers.size;
    if (!numbers.has(old)) waiting.push(old);
    numbers.set(old, known);
    return `${known} 0 R`;
  };
  const objects: { number: number; body: string }[] = [];
  for (let old = waiting.shift(); old !== undefined; old = waiting.shift()) {
    const { entries, rest } = bodyOf(old);
    const renamed = entries.replace(STRUCTURE, '').replace(REFERENCE, rename);
    const body = old === pagesRoot ? renamed.replace(/^<</, `<</Parent ${above} 0 R\n`) : renamed;
    objects.push({ number: need(numbers.get(old)), body: body + rest });
  }
  const first = need(numbers.get(firstPage(bodyOf, pagesRoot)));
  const pages = Number(need(/\/Count (\d+)/.exec(bodyOf(pagesRoot).entries))[1]);
  return { objects, root: from, first, pages };
}

function firstPage(bodyOf: (number: number) => Body, node: number): number {
  const kid = /\/Kids\s*\[\s*(\d+) 0 R/.exec(bodyOf(node).entries)?.[1];
  return kid === undefined ? node : firstPage(bodyOf, Number(kid));
}
