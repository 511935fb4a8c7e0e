import { SimpleGrid } from '@mantine/core';
import { ManyBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { AreaBox, CheckBox, TextBox } from './Field.tsx';
import type { ItemProps } from './item-types.ts';
import { join } from './place.ts';

/** The aggravation written in the item itself. */
export function OwnAggravation({ path, one, set }: ItemProps) {
  const { aggravating } = useEditor().body;
  const own = one.ownAggravation;
  const at = join(path, 'ownAggravation');
  return (
    <>
      <CheckBox
        path={at}
        label="O próprio item traz uma agravante"
        value={own !== null}
        onChange={(has) =>
          set({ ...one, ownAggravation: has ? { citation: one.citation, label: '', insteadOf: [] } : null })
        }
      />
      {own === null ? null : (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextBox
              path={join(at, 'citation')}
              label="Artigo da agravante própria"
              value={own.citation}
              onChange={(citation) => set({ ...one, ownAggravation: { ...own, citation } })}
            />
            <ManyBox
              path={join(at, 'insteadOf')}
              label="No lugar das agravantes gerais"
              choices={choicesOf(aggravating)}
              value={own.insteadOf}
              onChange={(insteadOf) => set({ ...one, ownAggravation: { ...own, insteadOf } })}
            />
          </SimpleGrid>
          <AreaBox
            path={join(at, 'label')}
            label="Descrição da agravante própria"
            value={own.label}
            onChange={(label) => set({ ...one, ownAggravation: { ...own, label } })}
            required
          />
        </>
      )}
    </>
  );
}
