import { Stack } from '@mantine/core';
import { EFFECTS } from '../labels.ts';
import { PickBox } from './Choice.tsx';
import { Competence } from './Competence.tsx';
import { choicesIn } from './choices.ts';
import { MaybeBox } from './Field.tsx';
import { Names } from './Names.tsx';
import { join } from './place.ts';
import { Days } from './SanctionDays.tsx';
import { Fine } from './SanctionFine.tsx';
import type { EntryProps, Sanction } from './sanction-types.ts';

const EFFECT_CHOICES = choicesIn(EFFECTS, ['light', 'suspension', 'dismissal', 'other']);

/** Everything of one sanction. */
export function SanctionFields(props: EntryProps<Sanction>) {
  const { path, one, set } = props;
  return (
    <Stack gap="sm">
      <Names {...props} />
      <PickBox
        path={join(path, 'effect')}
        label="Efeito"
        choices={EFFECT_CHOICES}
        value={one.effect}
        onChange={(effect) => set({ ...one, effect })}
      />
      <Days {...props} />
      <Competence one={one} />
      <Fine {...props} />
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
