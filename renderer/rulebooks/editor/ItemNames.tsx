import { SimpleGrid } from '@mantine/core';
import { MaybePickBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { AreaBox, MaybeBox, TextBox } from './Field.tsx';
import type { ItemProps } from './item-types.ts';
import { join } from './place.ts';

/** Article, severity and words of a transgression. */
export function Names({ path, one, set }: ItemProps) {
  const { severities } = useEditor().body;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextBox
          path={join(path, 'citation')}
          label="Artigo"
          value={one.citation}
          onChange={(citation) => set({ ...one, citation })}
        />
        <MaybePickBox
          path={join(path, 'severity')}
          label="Gravidade"
          none="A autoridade fixa e motiva"
          choices={choicesOf(severities)}
          value={one.severity}
          onChange={(severity) => set({ ...one, severity })}
        />
        <TextBox
          path={join(path, 'id')}
          label="Código"
          value={one.id}
          onChange={(id) => set({ ...one, id })}
          required
        />
      </SimpleGrid>
      <AreaBox
        path={join(path, 'label')}
        label="Descrição"
        value={one.label}
        onChange={(label) => set({ ...one, label })}
        required
      />
      <MaybeBox
        path={join(path, 'officialText')}
        label="Texto oficial"
        description="A redação da lei, tal como publicada. É a que se cita no libelo."
        rows={2}
        value={one.officialText}
        onChange={(officialText) => set({ ...one, officialText })}
      />
    </>
  );
}
