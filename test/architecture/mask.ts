/** A source text split in two of the same length and lines: what is not its own is blank. */
export type Masked = {
  /** Code, without the insides of comments, strings, templates' text and regular expressions. */
  code: string;
  /** Comments only. */
  comments: string;
};

type Scan = { text: string; at: number; code: string[]; comments: string[]; templates: number[] };

const wordsBeforeRegex = /(?:^|[^\w$.])(?:return|typeof|case|in|of|void|await|yield|else|do)$/;

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function take(scan: Scan, length: number, as: 'code' | 'comment' | 'hidden') {
  const piece = scan.text.slice(scan.at, scan.at + length);
  scan.code.push(as === 'code' ? piece : blank(piece));
  scan.comments.push(as === 'comment' ? piece : blank(piece));
  scan.at += length;
}

/** Length of the quoted string at the scan, 0 when its line ends first (an apostrophe in JSX text). */
function stringLength(text: string, at: number): number {
  const quote = text[at];
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\') index += 1;
    else if (character === '\n') return 0;
    else if (character === quote) return index - at + 1;
  }
  return 0;
}

function startsRegex(scan: Scan): boolean {
  if (scan.text[scan.at + 1] === '>') return false;
  const before = scan.code.slice(-200).join('').trimEnd().slice(-20);
  if (before === '' || before.endsWith('=>')) return true;
  return /[(,=:[!&|?{};+*%~^-]$/.test(before) || wordsBeforeRegex.test(before);
}

/** Length of the regular expression at the given place, 0 when its line ends first. */
function regexLength(text: string, at: number): number {
  let inClass = false;
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\') index += 1;
    else if (character === '\n') return 0;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return index - at + 1;
  }
  return 0;
}

/** Hides a template's text up to its end or its next `${`, whose braces are then counted. */
function hideTemplateText(scan: Scan, from: number) {
  let index = from;
  while (index < scan.text.length) {
    const character = scan.text[index];
    if (character === '\\') index += 1;
    else if (character === '`') {
      take(scan, index - scan.at + 1, 'hidden');
      return;
    } else if (character === '$' && scan.text[index + 1] === '{') {
      take(scan, index - scan.at + 1, 'hidden');
      take(scan, 1, 'code');
      scan.templates.push(0);
      return;
    }
    index += 1;
  }
  take(scan, scan.text.length - scan.at, 'hidden');
}

function takeBrace(scan: Scan, brace: '{' | '}') {
  const depth = scan.templates.at(-1);
  take(scan, 1, 'code');
  if (depth === undefined) return;
  scan.templates.pop();
  if (brace === '{') scan.templates.push(depth + 1);
  else if (depth > 0) scan.templates.push(depth - 1);
  else hideTemplateText(scan, scan.at);
}

function takeComment(scan: Scan) {
  const block = scan.text[scan.at + 1] === '*';
  const end = scan.text.indexOf(block ? '*/' : '\n', scan.at + 2);
  const stop = end === -1 ? scan.text.length : end + (block ? 2 : 0);
  take(scan, stop - scan.at, 'comment');
}

function takeQuoted(scan: Scan, length: number) {
  if (length === 0) {
    take(scan, 1, 'code');
    return;
  }
  take(scan, 1, 'code');
  take(scan, length - 2, 'hidden');
  take(scan, 1, 'code');
}

function takeNext(scan: Scan) {
  const character = scan.text[scan.at];
  const next = scan.text[scan.at + 1];
  if (character === '/' && (next === '/' || next === '*')) takeComment(scan);
  else if (character === "'" || character === '"') takeQuoted(scan, stringLength(scan.text, scan.at));
  else if (character === '`') hideTemplateText(scan, scan.at + 1);
  else if (character === '{' || character === '}') takeBrace(scan, character);
  else if (character === '/' && startsRegex(scan)) takeQuoted(scan, regexLength(scan.text, scan.at));
  else take(scan, 1, 'code');
}

/** Whether it can be text between tags, which closes the brackets it opens, and not code after a `<T>`. */
function isJsxText(text: string): boolean {
  if (text.startsWith('(')) return false;
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Hides the text between JSX tags, so that the Portuguese in it is not taken for code. */
function hideJsxText(code: string): string {
  const betweenTags = /(?:(?<![=\s])|(?<=\n\s*))>([^<>{};=]*)(?=[<{])/g;
  return code.replace(betweenTags, (found, text: string) => (isJsxText(text) ? `>${blank(text)}` : found));
}

/** Separates code from comments and from what is only text. `jsx` says that the file may hold JSX. */
export function mask(text: string, jsx = false): Masked {
  const scan: Scan = { text, at: 0, code: [], comments: [], templates: [] };
  while (scan.at < text.length) takeNext(scan);
  const code = scan.code.join('');
  return { code: jsx ? hideJsxText(code) : code, comments: scan.comments.join('') };
}
