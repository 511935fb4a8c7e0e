import { listSections } from './describe-lists.ts';
import { identitySection, otherSections } from './describe-others.ts';
import { peopleSection } from './describe-people.ts';
import { procedureSection } from './describe-procedures.ts';
import { ruleSections } from './describe-rules.ts';
import type { Body, Entry, Section } from './describe-words.ts';
import type { ComparedSection, Difference } from './model.ts';

/** In a draft an id may still be blank or repeated: the second one is numbered. */
function apart(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const times = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, times);
    return times === 1 ? entry : { ...entry, id: `${entry.id}#${times}` };
  });
}

/** The whole rulebook in words, section by section. */
export function describeRulebook(body: Body): Section[] {
  const all = [
    identitySection(body),
    ...listSections(body),
    ...ruleSections(body),
    procedureSection(body),
    peopleSection(body),
    ...otherSections(body),
  ];
  return all.map((section) => ({ ...section, entries: apart(section.entries) }));
}

function whole({ said }: Entry): string {
  return said.map(([, label, text]) => `${label}: ${text}`).join('; ');
}

function changes(section: string, before: Entry, after: Entry): Difference[] {
  return after.said.flatMap(([field, label, text]) => {
    const old = before.said.find(([name]) => name === field)?.[2] ?? '';
    if (old === text) return [];
    const path = `${section}.${after.id}.${field}`;
    return [{ path, kind: 'changed' as const, label: `${after.label}: ${label}`, before: old, after: text }];
  });
}

function differences(section: string, before: readonly Entry[], after: readonly Entry[]): Difference[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map((entry) => entry.id));
  const gone = before.filter((entry) => !kept.has(entry.id));
  return [
    ...after.flatMap((entry) => {
      const earlier = old.get(entry.id);
      if (earlier !== undefined) return changes(section, earlier, entry);
      const path = `${section}.${entry.id}`;
      return [{ path, kind: 'added' as const, label: entry.label, before: null, after: whole(entry) }];
    }),
    ...gone.map((entry) => ({
      path: `${section}.${entry.id}`,
      kind: 'removed' as const,
      label: entry.label,
      before: whole(entry),
      after: null,
    })),
  ];
}

/** What `b` has that `a` has not, what it lacks, and what it says otherwise; sections that agree are left out. */
export function compareRulebooks(a: Body, b: Body): ComparedSection[] {
  const before = describeRulebook(a);
  return describeRulebook(b).flatMap(({ id, label, entries }) => {
    const old = before.find((section) => section.id === id)?.entries ?? [];
    const found = differences(id, old, entries);
    return found.length === 0 ? [] : [{ id, label, differences: found }];
  });
}
