import { SimpleGrid } from '@mantine/core';
import { LEAVE_KINDS } from '../../../shared/guards/model.ts';
import type { Leaves } from './behavior-types.ts';
import { ManyBox, PickBox } from './Choice.tsx';
import type { Choice } from './choices.ts';
import { CheckBox, NumberBox } from './Field.tsx';

const EXCLUDES: readonly Choice<Leaves['excludes']>[] = [
  { value: 'all', label: 'Todos os dias de afastamento' },
  { value: 'excess', label: 'Só o que exceder o total tolerado' },
];

const LEAVES = LEAVE_KINDS.map(({ id, label }) => ({ value: String(id), label }));

/** Which leaves stop a window, and how much of them. */
export function LeaveFields({
  leaves,
  put,
}: {
  readonly leaves: Leaves;
  readonly put: (part: Partial<Leaves>) => void;
}) {
  const named = leaves.kinds !== 'all';
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberBox
          path="behavior.leaves.thresholdDays"
          label="Total tolerado dentro do prazo"
          suffix=" dias"
          blankZero={false}
          value={leaves.thresholdDays}
          onChange={(thresholdDays) => put({ thresholdDays })}
        />
        <PickBox
          path="behavior.leaves.excludes"
          label="Passado o total, descontam-se"
          choices={EXCLUDES}
          value={leaves.excludes}
          onChange={(excludes) => put({ excludes })}
        />
      </SimpleGrid>
      <CheckBox
        path="behavior.leaves.kinds.all"
        label="Contam todas as espécies de afastamento, salvo as excetuadas"
        value={!named}
        onChange={(all) => put({ kinds: all ? 'all' : [] })}
      />
      <SimpleGrid cols={{ base: 1, sm: named ? 2 : 1 }}>
        {named ? (
          <ManyBox
            path="behavior.leaves.kinds"
            label="Espécies que contam"
            choices={LEAVES}
            value={leaves.kinds === 'all' ? [] : leaves.kinds}
            onChange={(kinds) => put({ kinds })}
          />
        ) : null}
        <ManyBox
          path="behavior.leaves.exceptKinds"
          label="Espécies que nunca contam"
          choices={LEAVES}
          value={leaves.exceptKinds}
          onChange={(exceptKinds) => put({ exceptKinds })}
        />
      </SimpleGrid>
    </>
  );
}
