import { SimpleGrid, Stack } from '@mantine/core';
import { PickBox } from './Choice.tsx';
import { useEditor } from './editor-context.ts';
import { NumberBox } from './Field.tsx';
import { CitationBox, CodeBox, NameBox } from './Names.tsx';
import { Particular } from './PointParticular.tsx';
import { join } from './place.ts';
import { type PointProps, turned } from './point-types.ts';
import { POINT_CHOICES } from './progression-words.ts';

/** Everything of one rule of points. */
export function PointFields(props: PointProps) {
  const { path, one, set } = props;
  const { classes } = useEditor().body.behavior;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NameBox path={path} one={one} set={set} />
        <CitationBox path={path} one={one} set={set} />
        <CodeBox path={path} one={one} set={set} />
        <PickBox
          path={join(path, 'kind')}
          label="O que pontua"
          choices={POINT_CHOICES}
          value={one.kind}
          onChange={(kind) => set(turned(one, kind, classes[0]?.id ?? ''))}
        />
        <NumberBox
          path={join(path, 'value')}
          label="Pontos"
          value={one.value}
          decimals={2}
          negative
          blankZero={false}
          onChange={(value) => set({ ...one, value })}
        />
      </SimpleGrid>
      <Particular {...props} />
    </Stack>
  );
}
