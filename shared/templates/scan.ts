/** A paragraph of a part of a .docx, with the words that tell a person where it is. */
export type Paragraph = { readonly place: string; readonly text: string };

type Tag = { readonly name: string; readonly closes: boolean; readonly empty: boolean };
type Token = Tag | string;

/** Where the tag opened at `from` ends; attributes may hold `>`. -1 where it never does. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return -1;
}

function tagOf(inside: string): Tag {
  const closes = inside.startsWith('/');
  const name = /^[^\s/]*/.exec(closes ? inside.slice(1) : inside)?.[0] ?? '';
  return { name, closes, empty: inside.endsWith('/') };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Tags and texts in their order. What is cut short ends the reading. */
function* tokens(xml: string): Generator<Token> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield plain(xml.slice(at, open));
    const [mark, end] = skipped(xml, open);
    if (mark !== null) {
      if (end < 0) return;
      if (mark === 'cdata') yield xml.slice(open + 9, end - 3);
      at = end;
    } else {
      const close = endOfTag(xml, open + 1);
      if (close < 0) return;
      yield tagOf(xml.slice(open + 1, close));
      at = close + 1;
    }
  }
}

/** Comments, CDATA and instructions: which it is, and where it ends. */
function skipped(xml: string, open: number): readonly ['comment' | 'cdata' | 'other' | null, number] {
  const until = (end: string) => {
    const found = xml.indexOf(end, open);
    return found < 0 ? -1 : found + end.length;
  };
  if (xml.startsWith('<!--', open)) return ['comment', until('-->')];
  if (xml.startsWith('<![CDATA[', open)) return ['cdata', until(']]>')];
  return xml.startsWith('<?', open) ? ['other', until('?>')] : [null, 0];
}

type Count = { table: number; row: number; cell: number };
type Open = { readonly place: string; text: string };

/** Follows where the reading is: tables within tables count as the cell that holds them. */
function createPlaces(part: string) {
  const count: Count = { table: 0, row: 0, cell: 0 };
  let paragraph = 0;
  let depth = 0;
  const words = (inside: Open | undefined): string => {
    if (inside !== undefined) return `caixa de texto em ${inside.place}`;
    if (depth > 0) return `${part}tabela ${count.table}, linha ${count.row}, célula ${count.cell}`;
    paragraph += 1;
    return `${part}parágrafo ${paragraph}`;
  };
  const follow = ({ name, closes, empty }: Tag): void => {
    if (empty) return;
    if (name === 'w:tbl') {
      depth += closes ? -1 : 1;
      if (!closes && depth === 1) Object.assign(count, { table: count.table + 1, row: 0 });
    }
    if (closes || depth !== 1) return;
    if (name === 'w:tr') Object.assign(count, { row: count.row + 1, cell: 0 });
    if (name === 'w:tc') count.cell += 1;
  };
  return { words, follow };
}

/** Elements that stand for a sign between two texts. */
const BLANKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
]);

/**
 * The paragraphs of a WordprocessingML part, in their order, each with its whole text: a word of the page may be cut in
 * many runs. `part` comes before the place, such as `cabeçalho, `.
 */
export function paragraphsIn(xml: string, part = ''): Paragraph[] {
  const places = createPlaces(part);
  const found: Open[] = [];
  const open: Open[] = [];
  let inText = false;
  for (const token of tokens(xml)) {
    const current = open.at(-1);
    if (typeof token === 'string') {
      if (inText && current !== undefined) current.text += token;
      continue;
    }
    places.follow(token);
    if (token.name === 'w:t') inText = !token.closes && !token.empty;
    else if (current !== undefined && !token.closes) current.text += BLANKS.get(token.name) ?? '';
    if (token.name !== 'w:p') continue;
    if (token.closes) open.pop();
    else {
      const begun = { place: places.words(current), text: '' };
      found.push(begun);
      if (!token.empty) open.push(begun);
    }
  }
  return found;
}
