import { SimpleGrid } from '@mantine/core';
import type { Equivalence } from './behavior-types.ts';
import { ManyBox, PickBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { NumberBox } from './Field.tsx';
import { CitationBox } from './Names.tsx';
import { join } from './place.ts';

/** So many sanctions of some kinds, worth one of another. */
export function EquivalenceFields({
  path,
  one,
  set,
}: {
  readonly path: string;
  readonly one: Equivalence;
  readonly set: (next: Equivalence) => void;
}) {
  const kinds = choicesOf(useEditor().body.sanctions);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <NumberBox
        path={join(path, 'quantity')}
        label="Quantas"
        value={one.quantity}
        onChange={(quantity) => set({ ...one, quantity })}
      />
      <ManyBox
        path={join(path, 'of')}
        label="Sanções destas espécies"
        choices={kinds}
        value={one.of}
        onChange={(of) => set({ ...one, of })}
      />
      <PickBox
        path={join(path, 'as')}
        label="Valem por uma de"
        choices={kinds}
        value={one.as}
        onChange={(as) => set({ ...one, as })}
      />
      <CitationBox path={path} one={one} set={set} />
    </SimpleGrid>
  );
}
