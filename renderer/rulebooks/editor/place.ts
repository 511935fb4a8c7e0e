import type { DraftProcedure } from '../../../shared/rulebook/draft-procedures.ts';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';

export const TABS = [
  { id: 'identificacao', label: 'Identificação' },
  { id: 'sancoes', label: 'Gravidades e sanções' },
  { id: 'infracoes', label: 'Infrações' },
  { id: 'circunstancias', label: 'Circunstâncias' },
  { id: 'reincidencia', label: 'Reincidência' },
  { id: 'comportamento', label: 'Classes de comportamento' },
  { id: 'janelas', label: 'Janelas e afastamentos' },
  { id: 'procedimentos', label: 'Procedimentos' },
  { id: 'prazos', label: 'Prazos e prescrição' },
  { id: 'recompensas', label: 'Recompensas' },
  { id: 'progressao', label: 'Progressão' },
  { id: 'leituras', label: 'Leituras' },
] as const;
export type TabId = (typeof TABS)[number]['id'];

const HOMES: ReadonlyMap<string, TabId> = new Map([
  ['severities', 'sancoes'],
  ['sanctions', 'sancoes'],
  ['competence', 'sancoes'],
  ['transgressions', 'infracoes'],
  ['conflicts', 'infracoes'],
  ['justifications', 'circunstancias'],
  ['mitigating', 'circunstancias'],
  ['aggravating', 'circunstancias'],
  ['worksheet', 'circunstancias'],
  ['recurrence', 'reincidencia'],
  ['behavior', 'comportamento'],
  ['procedures', 'procedimentos'],
  ['terms', 'prazos'],
  ['appeals', 'prazos'],
  ['sindicancia', 'prazos'],
  ['limitation', 'prazos'],
  ['people', 'prazos'],
  ['cancellation', 'prazos'],
  ['rewards', 'recompensas'],
  ['progression', 'progressao'],
  ['readings', 'leituras'],
]);

const WINDOWS: ReadonlySet<string> = new Set(['countsFrom', 'countsFromCitation', 'leaves', 'equivalences']);

/** The tab where a place of the rulebook is edited. */
export function tabOf(path: string): TabId {
  const [first = '', second = ''] = path.split('.');
  if (first === 'behavior' && WINDOWS.has(second)) return 'janelas';
  return HOMES.get(first) ?? 'identificacao';
}

/** The name of a tab. */
export function tabLabel(id: TabId): string {
  return TABS.find((tab) => tab.id === id)?.label ?? id;
}

/** A path joined by dots. */
export function join(path: string, ...parts: readonly (string | number)[]): string {
  return [path, ...parts].join('.');
}

/** The entries of lists that must be open for a place to be seen: path of the list and position. */
export function entriesOn(body: RulebookDraftBody, path: string): readonly (readonly [string, number])[] {
  const parts = path.split('.');
  if (parts[0] === 'competence') {
    return [['sanctions', body.sanctions.findIndex((one) => one.id === parts[1])]];
  }
  return parts.flatMap((part, at) =>
    /^\d+$/.test(part) ? [[parts.slice(0, at).join('.'), Number(part)] as const] : [],
  );
}

type Named = { readonly citation?: string; readonly label?: string; readonly id?: string };

/** The lists inside a kind of proceeding, by their paths. */
function procedureLists(kind: DraftProcedure, at: number): [string, readonly Named[]][] {
  const path = join('procedures', at);
  return [
    [join(path, 'phases'), kind.phases],
    ...kind.phases.map((phase, index): [string, readonly Named[]] => [
      join(path, 'phases', index, 'acts'),
      phase.acts,
    ]),
    [join(path, 'anytime'), kind.anytime],
    [join(path, 'guarantees'), kind.guarantees],
    [join(path, 'terms'), kind.terms],
  ];
}

function lists(body: RulebookDraftBody): Readonly<Record<string, readonly Named[]>> {
  const { behavior, progression } = body;
  return {
    severities: body.severities,
    sanctions: body.sanctions,
    transgressions: body.transgressions,
    conflicts: body.conflicts,
    justifications: body.justifications,
    mitigating: body.mitigating,
    aggravating: body.aggravating,
    recurrence: body.recurrence.map(({ item }) => ({ id: item })),
    'behavior.classes': behavior.classes,
    'behavior.equivalences': behavior.equivalences,
    rewards: body.rewards,
    readings: body.readings,
    procedures: body.procedures,
    ...Object.fromEntries(body.procedures.flatMap(procedureLists)),
    'progression.grades': progression?.grades ?? [],
    'progression.requirements': progression?.requirements ?? [],
    'progression.points': progression?.points ?? [],
  };
}

/** A place in words: the tab, then the entry where there is one. */
export function placeWords(body: RulebookDraftBody, path: string): string {
  const tab = tabLabel(tabOf(path));
  const known = lists(body);
  const names = entriesOn(body, path).flatMap(([list, index]) => {
    const entry = known[list]?.[index];
    return entry?.label || entry?.citation || entry?.id || [];
  });
  return [tab, ...names].join(' · ');
}

function closest(path: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-path]')];
  const pathOf = (one: HTMLElement): string => one.dataset['path'] ?? '';
  const around = all
    .filter((one) => path === pathOf(one) || path.startsWith(`${pathOf(one)}.`))
    .sort((a, b) => pathOf(b).length - pathOf(a).length);
  return around[0] ?? all.find((one) => pathOf(one).startsWith(`${path}.`));
}

/** Puts the focus on the field of a place, or on what is nearest to it on the screen. */
export function focusPlace(path: string): void {
  const found = closest(path);
  const field =
    found?.querySelector<HTMLElement>('input:not([type="hidden"]):not([type="search"]), textarea') ??
    found?.querySelector('button');
  found?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** An identifier that no entry has yet. */
export function freshId(prefix: string, entries: readonly { readonly id: string }[]): string {
  const taken = new Set(entries.map((one) => one.id));
  let number = entries.length + 1;
  while (taken.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}
