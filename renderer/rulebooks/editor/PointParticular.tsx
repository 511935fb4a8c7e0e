import { SimpleGrid } from '@mantine/core';
import type { PointRule } from '../../../shared/progression/schema.ts';
import { ManyBox, PickBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { CheckBox, MaybeNumberBox, NumberBox } from './Field.tsx';
import { join } from './place.ts';
import type { PointProps } from './point-types.ts';
import { SCHOOLING_CHOICES } from './progression-words.ts';

function TitlePoints({ path, one, set }: PointProps<Extract<PointRule, { kind: 'title' }>>) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ManyBox
          path={join(path, 'levels')}
          label="Níveis"
          choices={SCHOOLING_CHOICES}
          value={one.levels}
          onChange={(levels) => set({ ...one, levels })}
        />
        <MaybeNumberBox
          path={join(path, 'minHours')}
          label="De ao menos"
          suffix=" horas"
          value={one.minHours}
          onChange={(minHours) => set({ ...one, minHours })}
        />
      </SimpleGrid>
      <CheckBox
        path={join(path, 'once')}
        label="Vários títulos destes níveis valem por um"
        value={one.once}
        onChange={(once) => set({ ...one, once })}
      />
      <CheckBox
        path={join(path, 'unlessRequired')}
        label="Nada vale se a graduação pretendida já exige o nível"
        value={one.unlessRequired}
        onChange={(unlessRequired) => set({ ...one, unlessRequired })}
      />
    </>
  );
}

function SanctionPoints({ path, one, set }: PointProps<Extract<PointRule, { kind: 'sanction' }>>) {
  const { sanctions } = useEditor().body;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <ManyBox
        path={join(path, 'sanctions')}
        label="Sanções"
        choices={choicesOf(sanctions)}
        value={one.sanctions}
        onChange={(next) => set({ ...one, sanctions: next })}
      />
      <NumberBox
        path={join(path, 'withinMonths')}
        label="Aplicadas nos últimos"
        suffix=" meses"
        value={one.withinMonths}
        onChange={(withinMonths) => set({ ...one, withinMonths })}
      />
    </SimpleGrid>
  );
}

/** What only one kind of rule has. */
export function Particular({ path, one, set }: PointProps) {
  const { behavior } = useEditor().body;
  if (one.kind === 'title') return <TitlePoints path={path} one={one} set={set} />;
  if (one.kind === 'sanction') return <SanctionPoints path={path} one={one} set={set} />;
  if (one.kind === 'year_in_grade') return null;
  return (
    <PickBox
      path={join(path, 'class')}
      label="Classe"
      choices={choicesOf(behavior.classes)}
      value={one.class}
      onChange={(next) => set({ ...one, class: next })}
    />
  );
}
