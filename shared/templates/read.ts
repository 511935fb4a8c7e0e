import type { OfferedField } from './field.ts';
import type { Paragraph } from './scan.ts';

const MARK = /\{\{|\}\}/g;
const EXCERPT = 40;
/** Beyond these, the first ones are enough to mend the file. */
const MOST_PROBLEMS = 30;

export type TemplateReading = {
  /** The names of the fields that it has, each once, in their order. */
  readonly used: readonly string[];
  /** What keeps it from being used, each with its place. */
  readonly problems: readonly string[];
};

type Mark = { readonly raw: string; readonly where: string };
type Opened = { readonly name: string; readonly list: OfferedField | null; readonly where: string };

/** "parágrafo 3 (“…”)": the place with the words around it. */
function placed({ place, text }: Paragraph, at: number): string {
  const from = Math.max(0, at - EXCERPT / 2);
  const words = text
    .slice(from, from + EXCERPT)
    .replace(/\s+/g, ' ')
    .trim();
  return `${place} (“${from > 0 ? '…' : ''}${words}${from + EXCERPT < text.length ? '…' : ''}”)`;
}

/** The texts between double braces of a paragraph, and the braces without their pair. */
function marksOf(paragraph: Paragraph): {
  readonly marks: readonly Mark[];
  readonly problems: readonly string[];
} {
  const marks: Mark[] = [];
  const problems: string[] = [];
  let opened: number | null = null;
  const unclosed = (at: number) =>
    problems.push(`O campo não foi fechado com “}}”: ${placed(paragraph, at)}.`);
  for (const { 0: mark, index } of paragraph.text.matchAll(MARK)) {
    if (mark === '{{') {
      if (opened !== null) unclosed(opened);
      opened = index;
    } else if (opened === null) {
      problems.push(`Há “}}” sem “{{” antes: ${placed(paragraph, index)}.`);
    } else {
      marks.push({ raw: paragraph.text.slice(opened + 2, index).trim(), where: placed(paragraph, opened) });
      opened = null;
    }
  }
  if (opened !== null) unclosed(opened);
  return { marks, problems };
}

function unknownField(name: string, where: string, fields: readonly OfferedField[]): string {
  const owner = fields.find(({ items }) => items?.some((one) => one.name === name));
  if (owner !== undefined)
    return `O campo “${name}” só existe entre “{{#${owner.name}}}” e “{{/${owner.name}}}”: ${where}.`;
  return name === ''
    ? `Há um campo sem nome: ${where}.`
    : `O campo “${name}” não existe: ${where}. Use um da lista.`;
}

/** Takes one mark into account: what is wrong with it, or null. Opens and closes the stack. */
function problemOf({ raw, where }: Mark, stack: Opened[], fields: readonly OfferedField[]): string | null {
  const kind = raw.charAt(0);
  const name = kind === '#' || kind === '/' ? raw.slice(1).trim() : raw;
  if (kind === '/') {
    const top = stack.at(-1);
    if (top === undefined) return `“{{/${name}}}” fecha o que não foi aberto: ${where}.`;
    stack.pop();
    return top.name === name
      ? null
      : `“{{/${name}}}” fecha antes de “{{/${top.name}}}”, aberto em ${top.where}: ${where}.`;
  }
  const inList = stack.some(({ list }) => list?.items?.some((one) => one.name === name));
  const own = fields.find((one) => one.name === name);
  if (kind === '#') {
    stack.push({ name, list: own?.items == null ? null : own, where });
    return own === undefined && !inList ? unknownField(name, where, fields) : null;
  }
  if (inList) return null;
  if (own === undefined) return unknownField(name, where, fields);
  return own.items === null
    ? null
    : `“${name}” é uma lista: escreva “{{#${name}}}”, os campos de cada item e “{{/${name}}}”: ${where}.`;
}

/**
 * The fields of a template, and what is wrong with them, by the paragraphs of each of its parts: a block opened in one
 * part closes in the same.
 */
export function readTemplate(
  parts: readonly (readonly Paragraph[])[],
  fields: readonly OfferedField[],
): TemplateReading {
  const used = new Set<string>();
  const problems: string[] = [];
  for (const paragraphs of parts) {
    const stack: Opened[] = [];
    for (const paragraph of paragraphs) {
      const found = marksOf(paragraph);
      problems.push(...found.problems);
      for (const mark of found.marks) {
        used.add(mark.raw.replace(/^[#/]\s*/, ''));
        const problem = problemOf(mark, stack, fields);
        if (problem !== null) problems.push(problem);
      }
    }
    for (const { name, where } of stack)
      problems.push(`“{{#${name}}}” não foi fechado com “{{/${name}}}”: ${where}.`);
  }
  return { used: [...used], problems: problems.slice(0, MOST_PROBLEMS) };
}
