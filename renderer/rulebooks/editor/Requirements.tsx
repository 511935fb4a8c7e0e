import { SimpleGrid } from '@mantine/core';
import type { Progression } from '../../../shared/progression/schema.ts';
import { PickBox } from './Choice.tsx';
import { EntryList } from './EntryList.tsx';
import { CitationBox, NameBox } from './Names.tsx';
import { join } from './place.ts';
import { REQUIREMENT_CHOICES, requirementName } from './progression-words.ts';
import type { TableProps } from './use-table.ts';

type Requirement = Progression['requirements'][number];

/** What is checked of each candidate. */
export function Requirements({ table, put }: TableProps) {
  const blank = (): Requirement => {
    const free = REQUIREMENT_CHOICES.find(({ value }) => table.requirements.every((one) => one.id !== value));
    return { id: free?.value ?? 'time', label: free?.label ?? '', citation: '' };
  };
  return (
    <EntryList<Requirement>
      path="progression.requirements"
      title="Requisitos"
      noun="requisito"
      lead="Verificam-se e mostram-se nesta ordem."
      entries={table.requirements}
      onChange={(requirements) => put({ requirements })}
      blank={blank}
      summary={(one) => ({
        title: one.label,
        detail: [one.citation, requirementName(one.id)].filter(Boolean).join(' · '),
      })}
      ordered
    >
      {(one, set, path) => (
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <PickBox
            path={join(path, 'id')}
            label="O que se verifica"
            choices={REQUIREMENT_CHOICES}
            value={one.id}
            onChange={(id) => set({ ...one, id })}
          />
          <NameBox path={path} one={one} set={set} />
          <CitationBox path={path} one={one} set={set} />
        </SimpleGrid>
      )}
    </EntryList>
  );
}
