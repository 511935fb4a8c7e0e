import { SimpleGrid, Stack } from '@mantine/core';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import { MaybePickBox, PickBox } from './Choice.tsx';
import { type Choice, choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { AreaBox, MaybeBox } from './Field.tsx';
import { CitationBox, CodeBox } from './Names.tsx';
import { join } from './place.ts';

export type Circumstance = RulebookDraftBody['aggravating'][number];
type Detection = NonNullable<Circumstance['detect']>;
type DetectionKind = Detection['kind'];

const DETECTIONS: readonly Choice<DetectionKind>[] = [
  { value: 'classIs', label: 'Comportamento em certa classe, na data do fato' },
  { value: 'classAtLeast', label: 'Comportamento ao menos em certa classe, na data do fato' },
  { value: 'rewardsBefore', label: 'Recompensa anterior ao fato' },
  { value: 'otherCharges', label: 'Outra imputação ao mesmo guarda no mesmo procedimento' },
  { value: 'severalGuards', label: 'Mais de um guarda acusado do fato' },
  { value: 'onDuty', label: 'Fato ocorrido em serviço' },
  { value: 'inPublic', label: 'Fato ocorrido em público' },
];

function detectionOf(kind: DetectionKind, firstClass: string): Detection {
  return kind === 'classIs' || kind === 'classAtLeast' ? { kind, class: firstClass } : { kind };
}

type FieldsProps = {
  readonly path: string;
  readonly one: Circumstance;
  readonly set: (next: Circumstance) => void;
};

function Detect({ path, one, set }: FieldsProps) {
  const { classes } = useEditor().body.behavior;
  const { detect } = one;
  const at = join(path, 'detect');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <MaybePickBox
        path={at}
        label="A aplicação a propõe quando"
        none="Só quem instrui a levanta"
        choices={DETECTIONS}
        value={detect?.kind ?? null}
        onChange={(kind) =>
          set({ ...one, detect: kind === null ? null : detectionOf(kind, classes[0]?.id ?? '') })
        }
      />
      {detect?.kind === 'classIs' || detect?.kind === 'classAtLeast' ? (
        <PickBox
          path={join(at, 'class')}
          label="Classe de comportamento"
          choices={choicesOf(classes)}
          value={detect.class}
          onChange={(next) => set({ ...one, detect: { kind: detect.kind, class: next } })}
        />
      ) : null}
    </SimpleGrid>
  );
}

/** Everything of one circumstance. */
export function CircumstanceFields(props: FieldsProps) {
  const { path, one, set } = props;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <CitationBox path={path} one={one} set={set} />
        <CodeBox path={path} one={one} set={set} />
      </SimpleGrid>
      <AreaBox
        path={join(path, 'label')}
        label="Descrição"
        value={one.label}
        onChange={(label) => set({ ...one, label })}
        required
      />
      <Detect {...props} />
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
