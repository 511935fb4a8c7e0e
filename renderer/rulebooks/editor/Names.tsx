import { SimpleGrid } from '@mantine/core';
import { TextBox } from './Field.tsx';
import { join } from './place.ts';
import type { EntryProps } from './sanction-types.ts';

/** Name, article and code of an entry. */
export function Names<T extends { id: string; label: string; citation: string }>({
  path,
  one,
  set,
}: EntryProps<T>) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <TextBox
        path={join(path, 'label')}
        label="Nome"
        value={one.label}
        onChange={(label) => set({ ...one, label })}
        required
      />
      <TextBox
        path={join(path, 'citation')}
        label="Artigo"
        value={one.citation}
        onChange={(citation) => set({ ...one, citation })}
      />
      <TextBox
        path={join(path, 'id')}
        label="Código"
        value={one.id}
        onChange={(id) => set({ ...one, id })}
        required
      />
    </SimpleGrid>
  );
}
