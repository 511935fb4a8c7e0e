import { z } from 'zod';

/** How full a paper is. */
export type Fullness = 'ordinary' | 'empty' | 'long' | 'accented';
export const FULLNESS: readonly Fullness[] = ['ordinary', 'empty', 'long', 'accented'];

const ACCENTED = 'Ação, órgão, exceção, pingüim, à, Ésio “d’Ávila” — nº 7, § 2º, 1.234,56 ½';
const SENTENCE =
  'O período segue por muitas palavras, com vírgulas, até encher a linha e passar à seguinte. ';
const TEXTS: Readonly<Record<Fullness, string>> = {
  ordinary: 'Texto comum de um documento',
  empty: '',
  long: SENTENCE.repeat(4),
  accented: ACCENTED,
};
/** What a text of a closed form may be; the first that its schema takes. */
const FORMED = [
  'x',
  '2026-05-04',
  '10:30',
  '2026-05',
  '52998224725',
  '2026-05-04T12:00:00.000Z',
  'Texto com dez letras ou mais',
];
const MANY: Readonly<Record<Fullness, number>> = { ordinary: 2, empty: 0, long: 30, accented: 2 };

function text(schema: z.ZodType, fullness: Fullness, at: number): unknown {
  const mark = at === 0 || fullness === 'empty' ? '' : ` ${at}`;
  const wanted = [`${TEXTS[fullness].trim()}${mark}`, `${TEXTS.ordinary}${mark}`, ...FORMED];
  const found = wanted.find((one) => schema.safeParse(one).success);
  if (found === undefined) throw new Error('no text of the paper takes this form');
  return found;
}

/** At most so many in a list inside another: a page of them says as much as a book. */
const NESTED = 3;

function list(schema: z.ZodArray, fullness: Fullness, at: number): unknown {
  // Of what must be there, one.
  const least = schema.safeParse([]).success ? 0 : 1;
  const wanted = Math.max(least, at === 0 ? MANY[fullness] : Math.min(NESTED, MANY[fullness]));
  const element = z.custom<z.ZodType>((one) => one instanceof z.ZodType).parse(schema.element);
  const all = Array.from({ length: wanted }, (_, place) => factsFor(element, fullness, place + 1));
  return schema.safeParse(all).success ? all : all.slice(0, Math.max(least, 2));
}

function choice(schema: z.ZodUnion, fullness: Fullness, at: number): unknown {
  const [first] = z.array(z.custom<z.ZodType>((one) => one instanceof z.ZodType)).parse(schema.options);
  return first === undefined ? null : factsFor(first, fullness, at);
}

function inner(schema: z.ZodNullable | z.ZodOptional | z.ZodDefault): z.ZodType {
  return z.custom<z.ZodType>((one) => one instanceof z.ZodType).parse(schema.unwrap());
}

/** Facts that a schema takes, as full as asked; `at` tells the elements of a list apart. */
export function factsFor(schema: z.ZodType, fullness: Fullness, at = 0): unknown {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    const part = z.custom<z.ZodType>((one) => one instanceof z.ZodType);
    return Object.fromEntries(
      Object.entries(shape).map(([key, one]) => [key, factsFor(part.parse(one), fullness, at)]),
    );
  }
  if (schema instanceof z.ZodArray) return list(schema, fullness, at);
  if (schema instanceof z.ZodNullable)
    return fullness === 'empty' ? null : factsFor(inner(schema), fullness, at);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return factsFor(inner(schema), fullness, at);
  if (schema instanceof z.ZodEnum) return schema.options[at % schema.options.length];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodUnion) return choice(schema, fullness, at);
  if (schema instanceof z.ZodBoolean) return fullness !== 'empty';
  if (schema instanceof z.ZodNumber) return [at + 1, 5, 1, 0.5].find((one) => schema.safeParse(one).success);
  if (schema instanceof z.ZodRecord) return {};
  return text(schema, fullness, at);
}
