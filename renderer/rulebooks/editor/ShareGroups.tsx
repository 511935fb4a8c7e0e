import { SimpleGrid } from '@mantine/core';
import type { Progression } from '../../../shared/progression/schema.ts';
import { ManyBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { EntryList } from './EntryList.tsx';
import { NumberBox } from './Field.tsx';
import { join } from './place.ts';
import type { TableProps } from './use-table.ts';

/** How the posts are shared. */
export type Shares = NonNullable<Progression['shares']>;
type Group = Shares['groups'][number];

/** Which grades share which part of the posts. */
export function Groups({ table, put, shares }: TableProps & { readonly shares: Shares }) {
  const grades = choicesOf(table.grades);
  const nameOf = (id: string): string => grades.find(({ value }) => value === id)?.label ?? id;
  return (
    <EntryList<Group>
      path="progression.shares.groups"
      title="Percentuais"
      noun="percentual"
      lead="Graduações indicadas juntas dividem o mesmo número de vagas."
      entries={shares.groups}
      onChange={(groups) => put({ shares: { ...shares, groups } })}
      blank={() => ({ grades: [], percent: 0 })}
      summary={(one) => ({
        title: one.grades.map(nameOf).join(', '),
        detail: `${one.percent.toLocaleString('pt-BR')} %`,
      })}
    >
      {(one, set, path) => (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ManyBox
            path={join(path, 'grades')}
            label="Graduações"
            choices={grades}
            value={one.grades}
            onChange={(next) => set({ ...one, grades: next })}
          />
          <NumberBox
            path={join(path, 'percent')}
            label="Parte das vagas"
            suffix=" %"
            decimals={2}
            value={one.percent}
            onChange={(percent) => set({ ...one, percent })}
          />
        </SimpleGrid>
      )}
    </EntryList>
  );
}
