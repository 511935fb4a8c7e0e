import { SimpleGrid } from '@mantine/core';
import { CheckBox, MaybeBox, NumberBox } from './Field.tsx';
import { join } from './place.ts';
import type { EntryProps, Sanction } from './sanction-types.ts';

/** The range of days of a sanction, or what the law says in its place. */
export function Days({ path, one, set }: EntryProps<Sanction>) {
  const { days } = one;
  return (
    <>
      <CheckBox
        path={join(path, 'days')}
        label="A lei fixa o mínimo e o máximo de dias"
        value={days !== null}
        onChange={(fixed) => set({ ...one, days: fixed ? { min: 1, max: 30 } : null })}
      />
      {days === null ? (
        <MaybeBox
          path={join(path, 'daysNote')}
          label="O que a lei diz sobre a duração"
          value={one.daysNote}
          onChange={(daysNote) => set({ ...one, daysNote })}
        />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberBox
            path={join(path, 'days.min')}
            label="Mínimo de dias"
            value={days.min}
            onChange={(min) => set({ ...one, days: { ...days, min } })}
          />
          <NumberBox
            path={join(path, 'days.max')}
            label="Máximo de dias"
            value={days.max}
            onChange={(max) => set({ ...one, days: { ...days, max } })}
          />
        </SimpleGrid>
      )}
    </>
  );
}
