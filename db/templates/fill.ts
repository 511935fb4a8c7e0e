import { TemplateHandler, TemplateSyntaxError } from 'easy-template-x';
import type { OfferedField, Values } from '../../shared/templates/field.ts';

/** Tables within tables, boxes and controls go this deep at most. */
const MOST_DEPTH = 120;

type Data = { [name: string]: string | Data[] };

function handler(): TemplateHandler {
  return new TemplateHandler({
    delimiters: { tagStart: '{{', tagEnd: '}}' },
    maxXmlDepth: MOST_DEPTH,
  });
}

function dataOf(values: Values): Data {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.map(dataOf),
    ]),
  );
}

/** The template with its fields filled. Throws what the library throws for a file that it cannot fill. */
export async function fillDocx(template: Uint8Array, values: Values): Promise<Uint8Array> {
  return handler().process(Buffer.from(template), dataOf(values));
}

/** Each field as its own name, and each list with one item: enough to know that a file can be filled. */
export function trialValues(fields: readonly OfferedField[]): Values {
  return Object.fromEntries(
    fields.map(({ name, items }) => [
      name,
      items === null ? name : [Object.fromEntries(items.map((one) => [one.name, one.name]))],
    ]),
  );
}

/** Why a file whose fields read well still cannot be filled, in words; null where it can. */
export async function fillingProblem(
  template: Uint8Array,
  fields: readonly OfferedField[],
): Promise<string | null> {
  try {
    const tags = await handler().parseTags(Buffer.from(template));
    const hidden = tags.find(({ placement }) => placement === 'Attribute');
    if (hidden !== undefined)
      return `Há um campo no texto alternativo de uma imagem (“${hidden.rawText}”): escreva-o no texto do documento.`;
    await fillDocx(template, trialValues(fields));
    return null;
  } catch (cause) {
    return cause instanceof TemplateSyntaxError
      ? 'Há um bloco que abre e fecha em lugares que não se correspondem, ou dentro de um controle de conteúdo: abra-o e feche-o na mesma célula ou no mesmo texto.'
      : 'O arquivo não pôde ser preenchido: abra-o no editor de textos e salve de novo como .docx.';
  }
}
