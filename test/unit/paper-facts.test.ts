import { describe, expect, test } from 'vitest';
import { ALL_KINDS } from '../../shared/documents/kinds.ts';
import { FULLNESS, factsFor } from '../support/paper-facts.ts';

describe.each(ALL_KINDS.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  test.each(FULLNESS)('takes %s facts and tells them in a line', (fullness) => {
    const facts = factsFor(kind.facts, fullness);
    expect(kind.facts.safeParse(facts).error?.issues ?? []).toEqual([]);
    expect(kind.freeze(facts).summary).not.toContain('undefined');
  });
});
