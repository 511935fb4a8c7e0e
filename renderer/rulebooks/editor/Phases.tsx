import { SimpleGrid, Stack } from '@mantine/core';
import type { DraftPhase } from '../../../shared/rulebook/draft-procedures.ts';
import { EXIT_WORDS } from '../../../shared/rulebooks/describe-procedures.ts';
import { ActList } from './ActList.tsx';
import { PickBox } from './Choice.tsx';
import { choicesIn } from './choices.ts';
import { EntryList } from './EntryList.tsx';
import { TextBox } from './Field.tsx';
import { join } from './place.ts';
import { blankPhase, type KindPart } from './procedure-types.ts';

const EXITS = choicesIn(EXIT_WORDS, ['acts', 'decision', 'notice', 'appeal', 'service', 'archive']);

type PhaseProps = {
  readonly kind: KindPart['kind'];
  readonly one: DraftPhase;
  readonly set: (next: DraftPhase) => void;
  readonly path: string;
};

function PhaseFields({ kind, one, set, path }: PhaseProps) {
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextBox
          path={join(path, 'label')}
          label="Nome da fase"
          value={one.label}
          onChange={(label) => set({ ...one, label })}
          required
        />
        <TextBox
          path={join(path, 'citation')}
          label="Artigo da fase"
          value={one.citation}
          onChange={(citation) => set({ ...one, citation })}
        />
        <PickBox
          path={join(path, 'exit')}
          label="Termina"
          choices={EXITS}
          value={one.exit}
          onChange={(exit) => set({ ...one, exit })}
        />
      </SimpleGrid>
      <ActList
        kind={kind}
        path={join(path, 'acts')}
        title="Atos da fase"
        acts={one.acts}
        onChange={(acts) => set({ ...one, acts })}
      />
    </Stack>
  );
}

/** The phases of a kind, in order. */
export function Phases({ kind, put, path }: KindPart) {
  return (
    <EntryList<DraftPhase>
      path={join(path, 'phases')}
      title="Fases"
      noun="fase"
      entries={kind.phases}
      onChange={(phases) => put({ phases })}
      blank={() => blankPhase(kind)}
      summary={(one) => ({ title: one.label, detail: one.acts.map((act) => act.label).join(', ') })}
      ordered
    >
      {(one, set, at) => <PhaseFields kind={kind} one={one} set={set} path={at} />}
    </EntryList>
  );
}
