import { SimpleGrid } from '@mantine/core';
import { MaybePickBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { AreaBox, MaybeBox } from './Field.tsx';
import type { ItemProps } from './item-types.ts';
import { CitationBox, CodeBox } from './Names.tsx';
import { join } from './place.ts';

/** Article, severity and words of a transgression. */
export function Names({ path, one, set }: ItemProps) {
  const { severities } = useEditor().body;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <CitationBox path={path} one={one} set={set} />
        <MaybePickBox
          path={join(path, 'severity')}
          label="Gravidade"
          none="A autoridade fixa e motiva"
          choices={choicesOf(severities)}
          value={one.severity}
          onChange={(severity) => set({ ...one, severity })}
        />
        <CodeBox path={path} one={one} set={set} />
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
