import { SimpleGrid, Stack } from '@mantine/core';
import { ManyBox, PickBox } from './Choice.tsx';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { AreaBox, TextBox } from './Field.tsx';
import type { Conflict } from './item-types.ts';
import { join } from './place.ts';

function ConflictFields({
  path,
  one,
  set,
}: {
  readonly path: string;
  readonly one: Conflict;
  readonly set: (next: Conflict) => void;
}) {
  const { transgressions } = useEditor().body;
  const items = transgressions.map(({ id, citation, label }) => ({
    value: id,
    label: `${citation} · ${label}`,
  }));
  return (
    <Stack gap="sm">
      <ManyBox
        path={join(path, 'items')}
        label="Itens que preveem a mesma conduta"
        choices={items}
        value={one.items}
        onChange={(next) => set({ ...one, items: next })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PickBox
          path={join(path, 'proposed')}
          label="Item que a aplicação propõe"
          choices={items.filter(({ value }) => one.items.includes(value))}
          value={one.proposed}
          onChange={(proposed) => set({ ...one, proposed })}
        />
        <TextBox
          path={join(path, 'citation')}
          label="Artigos"
          value={one.citation}
          onChange={(citation) => set({ ...one, citation })}
        />
      </SimpleGrid>
      <AreaBox
        path={join(path, 'text')}
        label="Explicação"
        value={one.text}
        onChange={(text) => set({ ...one, text })}
        required
      />
    </Stack>
  );
}

/** Where the code repeats a conduct in several items. */
export function Conflicts() {
  const { body, set } = useEditor();
  return (
    <EntryList<Conflict>
      path="conflicts"
      title="Condutas repetidas"
      noun="repetição"
      lead="A mesma conduta prevista em mais de um item: pede-se escolha motivada, e um deles é proposto."
      entries={body.conflicts}
      onChange={(next) => set('conflicts', next)}
      blank={() => ({ items: [], proposed: '', citation: '', text: '' })}
      summary={(one) => ({ title: one.citation, detail: one.text })}
    >
      {(one, put, path) => <ConflictFields one={one} set={put} path={path} />}
    </EntryList>
  );
}
