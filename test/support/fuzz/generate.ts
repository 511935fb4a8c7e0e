import type { Random } from '../../../build/demo/random.ts';
import type { Memory } from './memory.ts';
import type { Schema } from './schema.ts';

const DAYS = [
  '1900-01-01',
  '9999-12-31',
  '0001-01-01',
  '2020-02-29',
  '2026-02-30',
  '2025-01-31',
  '2027-03-01',
];
const RECENT = [
  '2026-11-23',
  '2026-11-23',
  '2026-11-23',
  '2026-11-20',
  '2026-11-16',
  '2026-10-30',
  '2026-10-01',
];
const CPFS = ['529.982.247-25', '52998224725', '111.444.777-35', '11144477735', '111.111.111-11'];
const INSTANTS = ['10:30', '23:59', '2026-11-23T10:30', '2026-11-23T10:30:00.000Z'];
/** Sentences, codes, the grammar of searches and of SQL, names that objects have by birth, halves of letters. */
const TEXTS = [
  ...[
    'Motivo fundamentado e suficiente para o ato praticado pela autoridade competente.',
    'abc',
    '',
    '1',
    'null',
  ],
  ...[
    '%',
    '_',
    '"',
    "'",
    'a OR',
    'NEAR(',
    '*',
    '-',
    'a* b*',
    '"; drop table guard; --',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...['😀'.repeat(10), 'x'.repeat(3000), '__proto__', 'constructor', 'toString', '../../etc/passwd', '=1+1'],
  ...[
    '529.982.247-25',
    '52998224725',
    '00000000000000',
    'OUV-2026-000001',
    'PAD-2026-0001',
    '2026-11-23',
    '10:30',
  ],
  ...[
    'manifestation:3',
    'proceeding:2',
    'guard:1',
    'document:1',
    'attachment:1',
    'hearing:1',
    'xx:1',
    'guard:1e400',
  ],
];
const ODD = [null, '', 0, -1, 1.5, 1e308, 2 ** 53, 'x', true, [], {}, { a: 1 }, '1', [[]]];
const DEEPEST = 9;

export type Source = {
  readonly random: Random;
  readonly memory: Memory;
  readonly folder: string;
  readonly password: string;
};

/** Draws what has no parts: texts and numbers as their names and shapes want them. */
function leaves({ random, memory, folder, password }: Source) {
  const paths = [
    folder,
    `${folder}/nada`,
    `${folder}/../${folder}`,
    'C:\\x',
    '\\\\servidor\\pasta',
    'nada',
    '',
  ];

  function text(name: string, { pattern = '', format, minLength = 0, maxLength = 5000 }: Schema): string {
    const seen = memory.value(name);
    if (typeof seen === 'string' && random.chance(0.4)) return seen;
    if (/password|^current$/i.test(name)) return random.chance(0.7) ? password : 'outra-senha-qualquer-7';
    if (/^(?:file|path|to|folder)$/i.test(name)) return random.pick(paths);
    if (name === 'cpf') return random.pick(CPFS);
    if (format === 'uuid') return '9b2e1a54-7d3c-4f0e-8a61-3c5d7e9f1b20';
    if (
      format === 'date' ||
      pattern.includes('\\d{4}-') ||
      /(?:On|From|To|Until|Day|from|to|until|day|on)$/.test(name)
    )
      return random.pick(random.chance(0.8) ? RECENT : random.chance(0.8) ? DAYS : TEXTS);
    if (/At$|Time$/.test(name) || pattern.includes(':')) return random.pick(INSTANTS);
    if (pattern.includes('0-9a-f')) return 'a0'.repeat(Number(/\{(\d+)\}/.exec(pattern)?.[1] ?? 64) / 2);
    const drawn = random.pick(TEXTS).slice(0, maxLength);
    return random.chance(0.9) ? drawn.padEnd(minLength, 'x') : drawn;
  }

  function number(name: string, { minimum = 0, maximum = 1e9 }: Schema): number {
    const seen = memory.value(name);
    if (typeof seen === 'number' && random.chance(0.6)) return seen;
    if (random.chance(0.15))
      return random.pick([0, 1, 30, 1000, 999_999, -1, minimum, maximum, 2 ** 31, 0.5]);
    return Math.max(Math.min(minimum, maximum), random.between(0, 14));
  }
  return { text, number };
}

/** Draws inputs of a shape: most as the schema wants them, made of what was seen before, a few pieces wrong. */
export function generator(source: Source) {
  const { random, memory } = source;
  const { text, number } = leaves(source);

  function object(feature: string, schema: Schema, root: Schema, depth: number): object {
    const made: [string, unknown][] = [];
    const required = new Set(schema.required);
    const owner = Object.keys(schema.properties ?? {}).find((name) => name.endsWith('Id'));
    const own = memory.record(feature.replace(/s$/, ''));
    const record = owner === undefined ? own : (memory.record(owner.slice(0, -2)) ?? own);
    const known =
      record !== null && random.chance(0.75)
        ? new Map([
            ['version', record.version],
            [owner === undefined || record === own ? 'id' : owner, record.id],
          ])
        : null;
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      if (random.chance(required.has(name) ? 0.004 : 0.35)) continue;
      made.push([name, known?.get(name) ?? value(feature, name, part, root, depth + 1)]);
    }
    if (typeof schema.additionalProperties === 'object') {
      const { propertyNames = {}, additionalProperties } = schema;
      for (let more = random.between(0, 2); more > 0; more -= 1)
        made.push([
          String(value(feature, 'key', propertyNames, root, depth + 1)),
          value(feature, '', additionalProperties, root, depth + 1),
        ]);
    }
    return Object.fromEntries(made);
  }

  function list(feature: string, name: string, schema: Schema, root: Schema, depth: number): unknown[] {
    if (schema.prefixItems !== undefined)
      return schema.prefixItems.map((part) => value(feature, name, part, root, depth + 1));
    const { minItems = 0, maxItems = 9, items = {} } = schema;
    const count = Math.min(Math.max(minItems, random.between(0, 3)), maxItems);
    const one = name.replace(/s$/, '');
    return Array.from({ length: count }, () => value(feature, one, items, root, depth + 1));
  }

  function value(feature: string, name: string, schema: Schema, root: Schema, depth: number): unknown {
    if (depth > DEEPEST || random.chance(0.008)) return random.pick(ODD);
    const named = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
    if (named !== undefined) return value(feature, name, root.$defs?.[named] ?? {}, root, depth + 1);
    if (schema.$ref !== undefined) return value(feature, name, root, root, depth + 2);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return random.pick(schema.enum);
    const either = schema.anyOf ?? schema.oneOf;
    if (either !== undefined) return value(feature, name, random.pick(either), root, depth + 1);
    if (schema.allOf !== undefined)
      return Object.assign({}, ...schema.allOf.map((part) => value(feature, name, part, root, depth + 1)));
    const type = typeof schema.type === 'object' ? random.pick(schema.type) : schema.type;
    if (type === 'object') {
      const seen = name === '' || random.chance(0.6) ? null : memory.piece(name);
      return seen ?? object(feature, schema, root, depth);
    }
    if (type === 'array') return list(feature, name, schema, root, depth);
    if (type === 'integer' || type === 'number') return number(name, schema);
    if (type === 'string') return text(name, schema);
    if (type === 'boolean') return random.chance(0.5);
    return type === 'null' ? null : random.pick([...ODD, ...TEXTS]);
  }
  return (feature: string, schema: Schema): unknown => value(feature, '', schema, schema, 0);
}
