import { builtInRulebooks } from '../../shared/rulebook/built-in.ts';
import type { RulebookSource } from '../../shared/rulebooks/model.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';

/** A source as one word, for addresses and lists: `version:3`. */
export function sourceKey({ type, id }: RulebookSource): string {
  return `${type}:${id}`;
}

/** The source that a word names; null when it names none. */
export function sourceNamed(key: string | null): RulebookSource | null {
  const [type, ...rest] = (key ?? '').split(':');
  const id = rest.join(':');
  if (type === 'builtIn' && id !== '') return { type, id };
  if ((type === 'version' || type === 'draft') && /^\d{1,9}$/.test(id)) return { type, id: Number(id) };
  return null;
}

export type SourceOption = { readonly value: string; readonly label: string; readonly group: string };

const BUILT_IN: readonly SourceOption[] = builtInRulebooks.map(({ id, title }) => ({
  value: sourceKey({ type: 'builtIn', id }),
  label: title,
  group: 'Acompanham a aplicação',
}));

/** Every rulebook that the person may read: published versions, open drafts and those that come with the application. */
export function useSources(): readonly SourceOption[] {
  const writes = useCan()('rulebooks.write');
  const versions = useRead('rulebooks.list', {});
  const drafts = useRead('rulebooks.listDrafts', { all: false }, { enabled: writes });
  return [
    ...(versions.data ?? []).map(({ id, title, validFrom }) => ({
      value: sourceKey({ type: 'version', id }),
      label: `${title}, desde ${dateWords(validFrom)}`,
      group: 'Versões publicadas',
    })),
    ...(writes ? (drafts.data ?? []) : []).map(({ id, title }) => ({
      value: sourceKey({ type: 'draft', id }),
      label: `${title} (minuta nº ${id})`,
      group: 'Minutas',
    })),
    ...BUILT_IN,
  ];
}

/** Groups of options as a select wants them. */
export function groupedSources(options: readonly SourceOption[]) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    items: options.filter((one) => one.group === group).map(({ value, label }) => ({ value, label })),
  }));
}
