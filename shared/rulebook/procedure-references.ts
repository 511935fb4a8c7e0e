import { TERM_KEYS } from './procedure-terms.ts';
import type { ActRule, Procedure } from './procedures-schema.ts';

type Path = (string | number)[];
type Found = Generator<readonly [Path, string]>;
type Placed = { readonly act: ActRule; readonly path: Path };

/** Every act of a kind with its place in it, in the order of the phases; the acts of any phase come last. */
export function placedActs(kind: Procedure): Placed[] {
  const inPhases = kind.phases.flatMap((phase, at) =>
    phase.acts.map((act, index) => ({ act, path: ['phases', at, 'acts', index] })),
  );
  return [...inPhases, ...kind.anytime.map((act, index) => ({ act, path: ['anytime', index] }))];
}

function* repeated(list: readonly { readonly id: string }[], base: Path, what: string): Found {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) yield [[...base, index, 'id'], `${what} “${id}” se repete.`];
    seen.add(id);
  }
}

function* actNames(kind: Procedure): Found {
  const placed = placedActs(kind);
  const known = placed.map(({ act }) => act.id);
  const terms = [...TERM_KEYS, ...kind.terms.map((one) => one.id)];
  const seen = new Set<string>();
  for (const { act, path } of placed) {
    if (seen.has(act.id)) yield [[...path, 'id'], `O ato “${act.id}” se repete.`];
    const strays = act.after.filter((id) => !known.includes(id));
    for (const id of strays) yield [[...path, 'after'], `O ato “${id}” não existe neste tipo.`];
    const later = act.after.find((id) => known.includes(id) && !seen.has(id));
    if (later !== undefined) {
      yield [[...path, 'after'], `O ato “${later}” não vem antes: a fase nunca seria alcançada.`];
    }
    seen.add(act.id);
    for (const key of ['opens', 'meets', 'extends'] as const) {
      const term = act[key];
      if (term !== null && !terms.includes(term)) yield [[...path, key], `O prazo “${term}” não existe.`];
    }
  }
}

function* guaranteeNames(kind: Procedure): Found {
  const acts = placedActs(kind).map(({ act }) => act.id);
  const seen: string[] = [];
  for (const [index, one] of kind.guarantees.entries()) {
    const path: Path = ['guarantees', index];
    for (const id of one.metBy.filter((name) => !acts.includes(name))) {
      yield [[...path, 'metBy'], `O ato “${id}” não existe neste tipo.`];
    }
    for (const id of one.after.filter((name) => !seen.includes(name))) {
      yield [[...path, 'after'], `A garantia “${id}” não vem antes desta.`];
    }
    const next = kind.guarantees.slice(index + 1).map((it) => it.id);
    for (const id of one.until.filter((name) => !next.includes(name))) {
      yield [[...path, 'until'], `A garantia “${id}” não vem depois desta.`];
    }
    seen.push(one.id);
  }
}

function* outcomes(kind: Procedure, kinds: readonly string[]): Found {
  const acts = placedActs(kind).map(({ act }) => act.id);
  const stray = kind.archive.after.find((id) => !acts.includes(id));
  if (stray !== undefined) yield [['archive', 'after'], `O ato “${stray}” não existe neste tipo.`];
  for (const [index, one] of kind.conversions.entries()) {
    if (!kinds.includes(one.to)) {
      yield [['conversions', index, 'to'], `O tipo de procedimento “${one.to}” não existe.`];
    }
    const missing = one.after.find((id) => !acts.includes(id));
    if (missing !== undefined) {
      yield [['conversions', index, 'after'], `O ato “${missing}” não existe neste tipo.`];
    }
  }
}

/** Names of the kinds of proceeding that repeat or that point to nothing, each with its place in the rulebook. */
export function* misnamedProcedures(kinds: readonly Procedure[]): Found {
  yield* repeated(kinds, ['procedures'], 'O tipo');
  const ids = kinds.map((one) => one.id);
  for (const [index, kind] of kinds.entries()) {
    const found = [
      ...repeated(kind.phases, ['phases'], 'A fase'),
      ...repeated(kind.guarantees, ['guarantees'], 'A garantia'),
      ...repeated(kind.terms, ['terms'], 'O prazo'),
      ...actNames(kind),
      ...guaranteeNames(kind),
      ...outcomes(kind, ids),
    ];
    for (const [path, text] of found) yield [['procedures', index, ...path], text];
  }
}
