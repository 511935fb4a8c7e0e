import { SimpleGrid, Stack, Text } from '@mantine/core';
import { leavesWords } from '../sentences.ts';
import type { Leaves, PartProps } from './behavior-types.ts';
import { CheckBox, TextBox } from './Field.tsx';
import { LeaveFields } from './LeaveFields.tsx';

/** What leaves do to windows. */
export function LeavesPart({ behavior, change }: PartProps) {
  const { leaves } = behavior;
  const put = (part: Partial<Leaves>): void => change({ leaves: { ...leaves, ...part } });
  return (
    <section className="lr-list" aria-label="Afastamentos">
      <h3>Afastamentos</h3>
      <Stack gap="sm" mt={6}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CheckBox
            path="behavior.leaves.off"
            label="Afastamentos alteram os prazos"
            value={!leaves.off}
            onChange={(on) => put({ off: !on })}
          />
          <TextBox
            path="behavior.leaves.citation"
            label="Artigo"
            value={leaves.citation}
            onChange={(citation) => put({ citation })}
          />
        </SimpleGrid>
        {leaves.off ? null : <LeaveFields leaves={leaves} put={put} />}
        <Text fz="sm" className="lr-sentence">
          {leavesWords(behavior)}
        </Text>
      </Stack>
    </section>
  );
}
