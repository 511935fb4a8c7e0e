import { Text } from '@mantine/core';
import { useState } from 'react';
import { groundLabel } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { useCan } from '../app/session.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { AnnulEntryDialog } from './AnnulEntryDialog.tsx';
import { EndSuspensionDialog } from './EndSuspensionDialog.tsx';
import { EntryStanding } from './EntryStanding.tsx';
import { StepButton } from './StepButton.tsx';

type Permit = PersonnelRecord['permits'][number];
type Suspension = Permit['suspensions'][number];

function spanWords({ from, to }: Suspension): string {
  return to === null
    ? `desde ${dateWords(from)}, sem data de término`
    : `${dateWords(from)} a ${dateWords(to)}`;
}

function nameOf(one: Suspension): string {
  return `Suspensão do porte por ${groundLabel(one.ground).toLowerCase()}, ${spanWords(one)}`;
}

type RowProps = { readonly one: Suspension; readonly onEnd: () => void; readonly onAnnul: () => void };

function Row({ one, onEnd, onAnnul }: RowProps) {
  const writes = useCan()('guards.write');
  const runs = !one.annulled && (one.to === null || one.to > today());
  return (
    <li>
      <div>
        <Text fz="sm">
          <strong>{groundLabel(one.ground)}</strong>, {spanWords(one)}
        </Text>
        <Text fz="xs" c="dimmed">
          {one.reason} Ato: {one.act}.
        </Text>
      </div>
      {writes || one.annulled ? (
        <div>
          <EntryStanding
            entry={one}
            what={nameOf(one)}
            steps={runs ? <StepButton label="Encerrar" what={nameOf(one)} onClick={onEnd} /> : null}
            onAnnul={onAnnul}
          />
        </div>
      ) : null}
    </li>
  );
}

type Asked = { readonly what: 'end' | 'annul'; readonly one: Suspension } | null;

/** Suspensions of a permit, each with ground, days, reason and act. */
export function SuspensionsList({ permit }: { readonly permit: Permit }) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  if (permit.suspensions.length === 0) {
    return (
      <Text fz="sm" c="dimmed">
        Nenhuma suspensão registrada.
      </Text>
    );
  }
  return (
    <>
      <Text fz="sm" fw={600}>
        Suspensões
      </Text>
      <ul className="lpe-suspensions">
        {permit.suspensions.map((one) => (
          <Row
            key={one.id}
            one={one}
            onEnd={() => setAsked({ what: 'end', one })}
            onAnnul={() => setAsked({ what: 'annul', one })}
          />
        ))}
      </ul>
      {asked?.what === 'end' ? <EndSuspensionDialog suspension={asked.one} onClose={close} /> : null}
      {asked?.what === 'annul' ? (
        <AnnulEntryDialog id={asked.one.id} what={nameOf(asked.one)} onClose={close} />
      ) : null}
    </>
  );
}
