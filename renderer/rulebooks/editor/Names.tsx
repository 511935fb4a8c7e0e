import { SimpleGrid } from '@mantine/core';
import { TextBox } from './Field.tsx';
import { join } from './place.ts';
import type { EntryProps } from './sanction-types.ts';

export function NameBox<T extends { label: string }>({ path, one, set }: EntryProps<T>) {
  return (
    <TextBox
      path={join(path, 'label')}
      label="Nome"
      value={one.label}
      onChange={(label) => set({ ...one, label })}
      required
    />
  );
}

export function CitationBox<T extends { citation: string }>({ path, one, set }: EntryProps<T>) {
  return (
    <TextBox
      path={join(path, 'citation')}
      label="Artigo"
      value={one.citation}
      onChange={(citation) => set({ ...one, citation })}
    />
  );
}

export function CodeBox<T extends { id: string }>({ path, one, set }: EntryProps<T>) {
  return (
    <TextBox
      path={join(path, 'id')}
      label="Código"
      value={one.id}
      onChange={(id) => set({ ...one, id })}
      required
    />
  );
}

/** Name, article and code of an entry. */
export function Names<T extends { id: string; label: string; citation: string }>(entry: EntryProps<T>) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <NameBox {...entry} />
      <CitationBox {...entry} />
      <CodeBox {...entry} />
    </SimpleGrid>
  );
}
