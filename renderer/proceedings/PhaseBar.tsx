import { Text } from '@mantine/core';
import { IconCheck, IconCircleDot } from '@tabler/icons-react';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { Section } from '../ui/Page.tsx';
import { PHASE_STATES } from './labels.ts';

type Phase = Proceeding['phases'][number];

function Mark({ state }: Pick<Phase, 'state'>) {
  if (state === 'done') return <IconCheck size={14} aria-hidden />;
  return state === 'current' ? <IconCircleDot size={14} aria-hidden /> : null;
}

/** The phases of the rite in order, each with its state in words; they move by acts and by nothing else. */
export function PhaseBar({ phases }: { readonly phases: readonly Phase[] }) {
  const current = phases.find((one) => one.state === 'current');
  return (
    <Section title="Fases">
      <ol className="ls-phases" aria-label="Fases do procedimento">
        {phases.map((phase) => (
          <li
            key={phase.id}
            data-state={phase.state}
            {...(phase.state === 'current' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="ls-phase-state">
              <Mark state={phase.state} />
              {PHASE_STATES[phase.state]}
            </span>
            <span className="ls-phase-name">{phase.label}</span>
          </li>
        ))}
      </ol>
      {current === undefined || current.lacking.length === 0 ? null : (
        <Text fz="sm" mt="xs">
          Para sair da fase “{current.label}” falta: {current.lacking.join('; ')}.
        </Text>
      )}
    </Section>
  );
}
