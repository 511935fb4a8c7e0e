import { SimpleGrid, Text } from '@mantine/core';
import { countingWords } from '../sentences.ts';
import { ANCHOR_CHOICES } from './anchors.ts';
import type { PartProps } from './behavior-types.ts';
import { PickBox } from './Choice.tsx';
import { TextBox } from './Field.tsx';

/** From when windows count. */
export function Windows({ behavior, change }: PartProps) {
  return (
    <section className="lr-list" aria-label="Janelas">
      <h3>Janelas</h3>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt={6}>
        <PickBox
          path="behavior.countsFrom"
          label="Os prazos contam-se"
          choices={ANCHOR_CHOICES}
          value={behavior.countsFrom}
          onChange={(countsFrom) => change({ countsFrom })}
        />
        <TextBox
          path="behavior.countsFromCitation"
          label="Artigo"
          value={behavior.countsFromCitation}
          onChange={(countsFromCitation) => change({ countsFromCitation })}
        />
      </SimpleGrid>
      <Text fz="sm" className="lr-sentence" mt="sm">
        {countingWords(behavior)}
      </Text>
    </section>
  );
}
