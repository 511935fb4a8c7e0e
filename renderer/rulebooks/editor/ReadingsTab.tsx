import { SimpleGrid, Stack } from '@mantine/core';
import type { Reading } from '../../../shared/rulebook/procedure-schema.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { AreaBox, MaybeBox, TextBox } from './Field.tsx';
import { freshId, join } from './place.ts';

/** The value keeps being a number or a yes when what is typed still is one. */
function readValue(text: string): Reading['value'] {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

type ReadingProps = { readonly path: string; readonly one: Reading; readonly set: (next: Reading) => void };

function ReadingFields({ path, one, set }: ReadingProps) {
  return (
    <Stack gap="sm">
      <AreaBox
        path={join(path, 'text')}
        label="Leitura"
        value={one.text}
        onChange={(text) => set({ ...one, text })}
        required
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextBox
          path={join(path, 'citation')}
          label="Artigos"
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
        <TextBox
          path={join(path, 'value')}
          label="Valor adotado"
          description="Como escrito no arquivo da norma."
          value={String(one.value)}
          onChange={(text) => set({ ...one, value: readValue(text) })}
        />
        <MaybeBox
          path={join(path, 'setting')}
          label="Campo da norma que a muda"
          description="Como escrito no arquivo da norma."
          value={one.setting}
          onChange={(setting) => set({ ...one, setting })}
        />
      </SimpleGrid>
    </Stack>
  );
}

/** Where the law is silent or contradicts itself, and how this office reads it. */
export function ReadingsTab() {
  const { body, set } = useEditor();
  return (
    <EntryList<Reading>
      path="readings"
      title="Leituras adotadas"
      noun="leitura"
      lead="Não são texto da lei: são a interpretação adotada onde ela silencia ou se contradiz."
      entries={body.readings}
      onChange={(next) => set('readings', next)}
      blank={() => ({
        id: freshId('leitura', body.readings),
        citation: '',
        text: '',
        value: '',
        setting: null,
      })}
      summary={(one) => ({ title: one.citation, detail: one.text })}
    >
      {(one, put, path) => <ReadingFields one={one} set={put} path={path} />}
    </EntryList>
  );
}
