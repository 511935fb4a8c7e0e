import { Stack } from '@mantine/core';
import { ManyBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { Names } from './Names.tsx';
import { freshId, join } from './place.ts';
import type { Severity } from './sanction-types.ts';

/** The severities, from the lightest to the gravest. */
export function Severities() {
  const { body, set } = useEditor();
  const names = new Map(body.sanctions.map(({ id, label }) => [id, label]));
  return (
    <EntryList<Severity>
      path="severities"
      title="Gravidades"
      noun="gravidade"
      lead="Da mais leve à mais grave, com as sanções que cada uma admite."
      entries={body.severities}
      onChange={(next) => set('severities', next)}
      blank={() => ({ id: freshId('gravidade', body.severities), label: '', citation: '', sanctions: [] })}
      summary={(one) => ({
        title: one.label,
        detail: [one.citation, one.sanctions.map((id) => names.get(id) ?? id).join(', ')]
          .filter(Boolean)
          .join(' · '),
      })}
      ordered
    >
      {(one, put, path) => (
        <Stack gap="sm">
          <Names one={one} set={put} path={path} />
          <ManyBox
            path={join(path, 'sanctions')}
            label="Sanções admitidas"
            choices={choicesOf(body.sanctions)}
            value={one.sanctions}
            onChange={(sanctions) => put({ ...one, sanctions })}
          />
        </Stack>
      )}
    </EntryList>
  );
}
