import type { Random } from '../../../build/demo/random.ts';

/** What replies have told so far, for the inputs that come: as one who tries every number that they have seen. */
export type Memory = {
  readonly hear: (feature: string, reply: unknown) => void;
  /** A record of a feature with the version that it was last seen at. */
  readonly record: (singular: string) => { readonly id: number; readonly version: number } | null;
  /** A whole object seen under this name. */
  readonly piece: (name: string) => object | null;
  /** A short value seen under this name. */
  readonly value: (name: string) => string | number | null;
};

const MOST = 60;
const PIECES = 4;
const LARGEST_PIECE = 100_000;
const WORDLESS = /^[\w:./-]{1,64}$/;

/** @returns an empty memory; it keeps numbers and short codes, never sentences, so that no secret text is sent back */
export function createMemory(random: Random): Memory {
  const records = new Map<string, Map<number, number>>();
  const values = new Map<string, (string | number)[]>();
  const pieces = new Map<string, object[]>();
  const keep = (name: string, value: string | number): void => {
    const known = values.get(name) ?? [];
    if (known.includes(value)) return;
    if (known.length >= MOST) known.splice(random.between(0, MOST - 1), 1);
    values.set(name, [...known, value]);
  };
  const hear = (feature: string, value: unknown, owner = feature.replace(/s$/, ''), depth = 0): void => {
    if (typeof value !== 'object' || value === null || depth > 6) return;
    if (!Array.isArray(value) && owner !== '') {
      const known = pieces.get(owner) ?? [];
      if (known.length < PIECES && JSON.stringify(value).length < LARGEST_PIECE)
        pieces.set(owner, [...known, value]);
    }
    const entries = Array.isArray(value)
      ? value.slice(0, 12).map((one) => ['', one] as const)
      : Object.entries(value);
    const found = new Map(entries);
    const [id, version] = [found.get('id'), found.get('version')];
    if (typeof id === 'number' && typeof version === 'number') {
      const own = records.get(feature) ?? new Map<number, number>();
      records.set(feature, own.set(id, version));
    }
    if (typeof id === 'number') keep(`${owner}Id`, id);
    for (const [name, one] of entries) {
      if (typeof one === 'number' || (typeof one === 'string' && WORDLESS.test(one))) keep(name, one);
      else hear(feature, one, name === '' ? owner : name.replace(/s$/, ''), depth + 1);
    }
  };
  return {
    hear,
    record: (singular) => {
      const own = [...(records.get(`${singular}s`) ?? records.get(singular) ?? [])];
      if (own.length === 0) return null;
      const [id, version] = random.pick(own);
      return { id, version };
    },
    piece: (name) => {
      const known = pieces.get(name) ?? pieces.get(name.replace(/s$/, '')) ?? [];
      return known.length === 0 ? null : random.pick(known);
    },
    value: (name) => {
      const known = values.get(name) ?? [];
      return known.length === 0 ? null : random.pick(known);
    },
  };
}
