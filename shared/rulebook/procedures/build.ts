import type { ActRule } from '../procedures-schema.ts';

type Particular = Partial<Omit<ActRule, 'id' | 'label' | 'citation'>>;

/** An act with what is particular to it; the rest is as the schema would fill it. */
export function act(id: string, label: string, citation: string, more: Particular = {}): ActRule {
  return {
    id,
    label,
    citation,
    hint: '',
    perAccused: false,
    signs: [],
    document: null,
    opens: null,
    meets: null,
    extends: null,
    compulsory: false,
    group: null,
    counts: 'recorded',
    after: [],
    fromCharge: false,
    last: false,
    once: false,
    mustSay: false,
    effect: 'none',
    ...more,
  };
}

/** An act of one accused. */
export function ofAccused(id: string, label: string, citation: string, more: Particular = {}): ActRule {
  return act(id, label, citation, { perAccused: true, ...more });
}
