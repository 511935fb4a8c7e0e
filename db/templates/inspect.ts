import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { invalidField } from '../../shared/contract/errors.ts';
import { MAX_DOCX_BYTES } from '../../shared/templates/contract.ts';
import { offeredFields } from '../../shared/templates/kinds.ts';
import { readTemplate, type TemplateReading } from '../../shared/templates/read.ts';
import { type Paragraph, paragraphsIn } from '../../shared/templates/scan.ts';
import { fillingProblem } from './fill.ts';
import { partsOf, unsafe, xmlText } from './safety.ts';
import { readZip } from './zip.ts';

export type DocxFile = { readonly name: string; readonly bytes: Buffer };

/** The .docx that a person chose. Throws `invalid` on `file`. */
export async function docxAt(file: string): Promise<DocxFile> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile())
    throw invalidField('file', 'Não foi possível abrir o arquivo: confira se ainda está no lugar.');
  if (found.size > MAX_DOCX_BYTES)
    throw invalidField('file', 'O arquivo passa de 5 MB: diminua as imagens e salve de novo.');
  const bytes = await readFile(file).catch(() => {
    throw invalidField('file', 'Não foi possível ler o arquivo: feche-o no outro programa e tente de novo.');
  });
  const problem = strange(bytes);
  if (problem !== null) throw invalidField('file', problem);
  return { name: basename(file), bytes };
}

function strange(bytes: Buffer): string | null {
  if (bytes.length === 0) return 'O arquivo está vazio.';
  const head = bytes.toString('latin1', 0, 8);
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return 'O arquivo está no formato antigo do Word (.doc) ou protegido por senha: salve-o como .docx, sem senha.';
  if (head.startsWith('%PDF')) return 'O arquivo é um PDF: envie o documento .docx de que ele foi feito.';
  return head.startsWith('PK') ? null : 'O arquivo não é um documento .docx.';
}

const PARTS = [
  ['document.main', ''],
  ['header', 'cabeçalho, '],
  ['footer', 'rodapé, '],
] as const;

type Files = ReadonlyMap<string, Buffer>;

function paragraphsOfPart(files: Files, name: string, words: string): Paragraph[] {
  const bytes = files.get(name);
  return paragraphsIn((bytes === undefined ? null : xmlText(bytes)) ?? '', words);
}

/** The paragraphs of each part that is filled: the text, the heads and the feet. */
function filledParts(files: Files): { readonly names: ReadonlySet<string>; readonly parts: Paragraph[][] } {
  const named = PARTS.flatMap(([kind, words]) => partsOf(files, kind).map((name) => [name, words] as const));
  return {
    names: new Set(named.map(([name]) => name)),
    parts: named.map(([name, words]) => paragraphsOfPart(files, name, words)),
  };
}

/** Fields where nothing is filled: notes, comments. */
function misplaced(files: Files, filled: ReadonlySet<string>): string[] {
  return [...files.keys()]
    .filter((name) => /^word\/[^/]+\.xml$/.test(name) && !filled.has(name))
    .flatMap((name) => paragraphsOfPart(files, name, ''))
    .filter(({ text }) => text.includes('{{'))
    .map(
      ({ text }) =>
        `Há campo em nota ou comentário (“${text.trim().slice(0, 40)}”): os campos se preenchem no texto, no cabeçalho e no rodapé.`,
    );
}

/** The fields of a .docx as a template of a kind, and everything that keeps it from being one. */
export async function inspectDocx(kind: string, { bytes }: DocxFile): Promise<TemplateReading> {
  const zip = readZip(bytes);
  if ('problem' in zip) return { used: [], problems: [zip.problem] };
  const { files } = zip;
  const danger = unsafe(files);
  if (danger !== null) return { used: [], problems: [danger] };
  const { names, parts } = filledParts(files);
  const fields = offeredFields(kind);
  const { used, problems } = readTemplate(parts, fields);
  const all = [...problems, ...misplaced(files, names)];
  if (all.length > 0) return { used, problems: all };
  if (used.length === 0)
    return {
      used,
      problems: ['O arquivo não tem nenhum campo: escreva onde cada dado entra, como {{numero}}.'],
    };
  const problem = await fillingProblem(bytes, fields);
  return { used, problems: problem === null ? [] : [problem] };
}

/** The words of a .docx, a paragraph each: heads first, feet last. Empty for what is not one. */
export function wordsOf(bytes: Uint8Array): string[] {
  const zip = readZip(bytes);
  if ('problem' in zip) return [];
  const { files } = zip;
  const texts = (kind: Parameters<typeof partsOf>[1]) =>
    partsOf(files, kind).flatMap((name) => paragraphsOfPart(files, name, '').map(({ text }) => text));
  return [...texts('header'), ...texts('document.main'), ...texts('footer')].filter(
    (one) => one.trim() !== '',
  );
}
