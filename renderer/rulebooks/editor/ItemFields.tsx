import { Stack } from '@mantine/core';
import { CheckBox, MaybeBox } from './Field.tsx';
import { Names } from './ItemNames.tsx';
import type { ItemProps } from './item-types.ts';
import { OwnAggravation } from './OwnAggravation.tsx';
import { join } from './place.ts';

/** Everything of one transgression. */
export function ItemFields(props: ItemProps) {
  const { path, one, set } = props;
  return (
    <Stack gap="sm">
      <Names {...props} />
      <OwnAggravation {...props} />
      <CheckBox
        path={join(path, 'derived')}
        label="Decorre da reincidência: a aplicação a propõe, não se escolhe à mão"
        value={one.derived !== null}
        onChange={(derived) => set({ ...one, derived: derived ? 'recurrence' : null })}
      />
      <MaybeBox
        path={join(path, 'note')}
        label="Observação"
        rows={2}
        value={one.note}
        onChange={(note) => set({ ...one, note })}
      />
    </Stack>
  );
}
