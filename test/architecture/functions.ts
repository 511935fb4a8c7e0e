import { mask } from './mask.ts';
import { lineAt } from './tree.ts';

/** A function found in a source text: its name when it has one, its first line and its number of lines. */
export type FoundFunction = { name: string; line: number; lines: number };

const openers = '([{';
const closers = ')]}';
const statementWords = new Set([
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'function',
  'return',
  'await',
  'with',
]);

/** Position of the bracket that closes the one at `open`, or the end of the text. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let index = open; index < code.length; index += 1) {
    const character = code[index] ?? '';
    if (openers.includes(character)) depth += 1;
    else if (closers.includes(character)) depth -= 1;
    if (depth === 0) return index;
  }
  return code.length;
}

/** Position of the bracket that opens the one closed at `close`, or 0. */
function opening(code: string, close: number): number {
  let depth = 0;
  for (let index = close; index >= 0; index -= 1) {
    const character = code[index] ?? '';
    if (closers.includes(character)) depth += 1;
    else if (openers.includes(character)) depth -= 1;
    if (depth === 0) return index;
  }
  return 0;
}

/**
 * Position of the `{` that opens a body after the parameters closed at `close`, or -1. A `{` where the
 * return type still waits for a name is part of that type.
 */
function bodyAfter(code: string, close: number): number {
  let previous = ')';
  for (let index = close + 1; index < code.length; index += 1) {
    const character = code[index] ?? '';
    if (/\s/.test(character)) continue;
    if (previous === ')' && character !== ':' && character !== '{') return -1;
    if (character === ';') return -1;
    const insideType = ':|&<,('.includes(previous);
    if (character === '{' && !insideType) return index;
    if (openers.includes(character)) {
      index = closing(code, index);
      previous = 'x';
    } else if (closers.includes(character)) return -1;
    else previous = character;
  }
  return -1;
}

/** Last position of an arrow function's body that begins after the arrow. */
function arrowEnd(code: string, after: number): number {
  const start = after + code.slice(after).search(/\S/);
  if (code[start] === '{') return closing(code, start);
  let depth = 0;
  for (let index = start; index < code.length; index += 1) {
    const character = code[index] ?? '';
    if (openers.includes(character)) depth += 1;
    else if (closers.includes(character)) depth -= 1;
    if (depth < 0 || (depth === 0 && (character === ',' || character === ';'))) return index - 1;
  }
  return code.length - 1;
}

function measured(code: string, name: string, start: number, end: number): FoundFunction {
  const line = lineAt(code, start);
  return { name, line, lines: lineAt(code, end) - line + 1 };
}

function arrows(code: string): FoundFunction[] {
  return [...code.matchAll(/=>/g)].map(({ index }) => {
    const before = code.slice(0, index).trimEnd().length - 1;
    const start = code[before] === ')' ? opening(code, before) : index;
    const header = code.slice(0, start).match(/([\w$]+)\s*(?::[^=;]*)?=\s*(?:async\s*)?$/);
    return measured(code, header?.[1] ?? '(arrow)', start, arrowEnd(code, index + 2));
  });
}

function withParameters(code: string, pattern: RegExp): FoundFunction[] {
  return [...code.matchAll(pattern)].flatMap((found) => {
    const name = found[1] ?? '(function)';
    if (statementWords.has(name)) return [];
    const start = found.index + found[0].search(/\S/);
    const body = bodyAfter(code, closing(code, found.index + found[0].length - 1));
    return body === -1 ? [] : [measured(code, name, start, closing(code, body))];
  });
}

/**
 * The functions of a source text. It reads brackets, not grammar: enough to measure formatted code.
 * `jsx` says that the text may hold JSX.
 */
export function functionsOf(text: string, jsx: boolean): FoundFunction[] {
  const { code } = mask(text, jsx);
  return [
    ...withParameters(code, /\bfunction\b\s*\*?\s*([\w$]+)?\s*(?:<[^()]*>)?\s*\(/g),
    ...withParameters(
      code,
      /^[ \t]*(?:(?:async|get|set|static|\*)\s*)*([A-Za-z_$][\w$]*)\s*(?:<[^()]*>)?\(/gm,
    ),
    ...arrows(code),
  ];
}
