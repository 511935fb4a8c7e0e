import { SimpleGrid } from '@mantine/core';
import type { ScaleGrade } from '../../../shared/progression/schema.ts';
import { MaybePickBox } from './Choice.tsx';
import { MaybeNumberBox, NumberBox } from './Field.tsx';
import { CodeBox, NameBox } from './Names.tsx';
import { join } from './place.ts';
import { LICENCE_CHOICES, SCHOOLING_CHOICES } from './progression-words.ts';

type GradeProps = {
  readonly path: string;
  readonly one: ScaleGrade;
  readonly set: (next: ScaleGrade) => void;
};

/** Everything of one grade. */
export function GradeFields({ path, one, set }: GradeProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <NameBox path={path} one={one} set={set} />
      <CodeBox path={path} one={one} set={set} />
      <MaybeNumberBox
        path={join(path, 'yearsToNext')}
        label="Anos até a seguinte"
        value={one.yearsToNext}
        onChange={(yearsToNext) => set({ ...one, yearsToNext })}
      />
      <MaybePickBox
        path={join(path, 'schooling')}
        label="Escolaridade mínima"
        none="Nenhuma"
        choices={SCHOOLING_CHOICES}
        value={one.schooling}
        onChange={(schooling) => set({ ...one, schooling })}
      />
      <MaybePickBox
        path={join(path, 'drivingLicence')}
        label="Habilitação mínima"
        none="Nenhuma"
        choices={LICENCE_CHOICES}
        value={one.drivingLicence}
        onChange={(drivingLicence) => set({ ...one, drivingLicence })}
      />
      <NumberBox
        path={join(path, 'steps')}
        label="Letras da tabela"
        value={one.steps}
        onChange={(steps) => set({ ...one, steps })}
      />
    </SimpleGrid>
  );
}
