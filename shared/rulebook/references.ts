import { unknownProgressionNames } from '../progression/schema.ts';
import { unknownKinds } from './behavior-schema.ts';
import type { Circumstance } from './catalog-schema.ts';
import { misnamedProcedures } from './procedure-references.ts';
import type { RulebookShape } from './schema.ts';

type Path = (string | number)[];
type Misnamed = Generator<readonly [Path, string]>;

/** Whether a name points to nothing. An empty one was already refused where it is written. */
function lacks(names: readonly string[], name: string): boolean {
  return name !== '' && !names.includes(name);
}

function* repeated(list: readonly { readonly id: string }[], name: string): Misnamed {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (id !== '' && seen.has(id)) yield [[name, index, 'id'], `O identificador “${id}” se repete.`];
    seen.add(id);
  }
}

/** Justifications, mitigating and aggravating circumstances have no identifier in common. */
function* repeatedCircumstances(value: RulebookShape): Misnamed {
  const seen = new Set<string>();
  for (const name of ['mitigating', 'aggravating', 'justifications'] as const) {
    for (const [index, { id }] of value[name].entries()) {
      if (id !== '' && seen.has(id))
        yield [[name, index, 'id'], `O identificador “${id}” se repete entre as circunstâncias.`];
      seen.add(id);
    }
  }
}

function* severitiesAndItems(value: RulebookShape): Misnamed {
  const severities = value.severities.map((one) => one.id);
  const sanctions = value.sanctions.map((one) => one.id);
  const items = value.transgressions.map((one) => one.id);
  const aggravating = value.aggravating.map((one) => one.id);
  for (const [index, one] of value.severities.entries()) {
    const stray = one.sanctions.find((id) => lacks(sanctions, id));
    if (stray !== undefined) yield [['severities', index, 'sanctions'], `A sanção “${stray}” não existe.`];
  }
  for (const [index, one] of value.transgressions.entries()) {
    if (one.severity !== null && lacks(severities, one.severity)) {
      yield [['transgressions', index, 'severity'], `A gravidade “${one.severity}” não existe.`];
    }
    const stray = one.ownAggravation?.insteadOf.find((id) => lacks(aggravating, id));
    if (stray !== undefined) {
      const path = ['transgressions', index, 'ownAggravation', 'insteadOf'];
      yield [path, `A agravante “${stray}” não existe.`];
    }
  }
  for (const [index, { items: twins, proposed }] of value.conflicts.entries()) {
    const stray = twins.find((id) => lacks(items, id));
    if (stray !== undefined) yield [['conflicts', index, 'items'], `O item “${stray}” não existe.`];
    if (lacks(twins, proposed)) {
      yield [['conflicts', index, 'proposed'], 'O item proposto não está entre os que conflitam.'];
    }
  }
}

function* recurrencesAndCrimes(value: RulebookShape): Misnamed {
  const severities = value.severities.map((one) => one.id);
  const items = value.transgressions.map((one) => one.id);
  for (const [index, one] of value.recurrence.entries()) {
    for (const key of ['fromSeverity', 'toSeverity'] as const) {
      if (lacks(severities, one[key]))
        yield [['recurrence', index, key], `A gravidade “${one[key]}” não existe.`];
    }
    if (lacks(items, one.item)) yield [['recurrence', index, 'item'], `O item “${one.item}” não existe.`];
  }
  const stray = value.limitation.criminalItems?.find((id) => lacks(items, id));
  if (stray !== undefined) yield [['limitation', 'criminalItems'], `O item “${stray}” não existe.`];
}

function strayClass({ detect }: Circumstance, classes: readonly string[]): string | null {
  if (detect?.kind !== 'classAtLeast' && detect?.kind !== 'classIs') return null;
  return lacks(classes, detect.class) ? detect.class : null;
}

function* classesAndKinds(value: RulebookShape): Misnamed {
  const sanctions = value.sanctions.map((one) => one.id);
  const classes = value.behavior.classes.map((one) => one.id);
  for (const { path, kind } of unknownKinds(value.behavior, sanctions)) {
    yield [['behavior', ...path], `A sanção “${kind}” não existe.`];
  }
  for (const kind of Object.keys(value.competence)) {
    if (lacks(sanctions, kind)) yield [['competence', kind], `A sanção “${kind}” não existe.`];
  }
  for (const name of ['mitigating', 'aggravating', 'justifications'] as const) {
    for (const [index, one] of value[name].entries()) {
      const stray = strayClass(one, classes);
      if (stray !== null) {
        yield [[name, index, 'detect', 'class'], `A classe de comportamento “${stray}” não existe.`];
      }
    }
  }
  if (value.progression !== null) {
    for (const [path, message] of unknownProgressionNames(value.progression, classes, sanctions)) {
      yield [['progression', ...path], message];
    }
  }
}

function* weights({ worksheet, mitigating, aggravating }: RulebookShape): Misnamed {
  if (worksheet === null) return;
  const known = [...mitigating, ...aggravating].map((one) => one.id);
  const seen = new Set<string>();
  for (const [index, { circumstance }] of worksheet.weights.entries()) {
    const path = ['worksheet', 'weights', index, 'circumstance'];
    if (lacks(known, circumstance)) yield [path, `A circunstância “${circumstance}” não existe.`];
    if (circumstance !== '' && seen.has(circumstance))
      yield [path, `A circunstância “${circumstance}” já tem peso.`];
    seen.add(circumstance);
  }
}

/** Names that repeat or that point to nothing, each with its place in the rulebook. */
export function* misnamed(value: RulebookShape): Misnamed {
  for (const name of ['severities', 'sanctions', 'transgressions', 'rewards', 'readings'] as const) {
    yield* repeated(value[name], name);
  }
  yield* repeatedCircumstances(value);
  yield* severitiesAndItems(value);
  yield* recurrencesAndCrimes(value);
  yield* classesAndKinds(value);
  yield* weights(value);
  yield* misnamedProcedures(value.procedures);
}
