import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import type { PraiseNote } from '../../shared/praise/model.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { PraiseOutcome } from './PraiseOutcome.tsx';
import { PraiseReasonDialog } from './PraiseReasonDialog.tsx';
import { SendPraiseDialog } from './SendPraiseDialog.tsx';

type NoteProps = { readonly note: PraiseNote; readonly onWithdraw: (() => void) | null };

function Note({ note, onWithdraw }: NoteProps) {
  return (
    <li className="ls-recipient">
      <Group justify="space-between" gap="xs">
        <Text fw={600} fz="sm">
          {note.guard.name} · matrícula {note.guard.registration}
        </Text>
        {onWithdraw === null || note.state !== 'waiting' ? null : (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={onWithdraw}
            aria-label={`Recolher a nota de ${note.guard.name}`}
          >
            Recolher
          </Button>
        )}
      </Group>
      <Text fz="xs" c="dimmed">
        Levado ao registro em {dateWords(note.sentOn)}
      </Text>
      <p className="ls-told">{note.extract}</p>
      <PraiseOutcome note={note} />
    </li>
  );
}

type Guards = Manifestation['guards'];

/** The guards to whom the praise may still be brought, or brought in other words. */
function notConsidered(guards: Guards, notes: readonly PraiseNote[]): Guards {
  return guards.filter(({ id }) => {
    const note = notes.findLast((one) => one.guard.id === id && one.state !== 'withdrawn');
    return note === undefined || note.state === 'waiting';
  });
}

type NotesProps = { readonly manifestation: Manifestation; readonly notes: readonly PraiseNote[] };

function Notes({ manifestation, notes }: NotesProps) {
  const may = useCan()('manifestations.write');
  const [sending, setSending] = useState(false);
  const [withdrawing, setWithdrawing] = useState<PraiseNote | null>(null);
  const open = notConsidered(manifestation.guards, notes);
  const extract = notes.find(({ state }) => state === 'waiting')?.extract ?? manifestation.extract ?? '';
  return (
    <>
      {notes.length === 0 ? (
        <Text fz="sm">
          O elogio vai ao registro do guarda quando é encaminhado ou respondido. Escreva antes o extrato, se
          preferir.
        </Text>
      ) : (
        <ul className="ls-recipients">
          {notes.map((note) => (
            <Note key={note.id} note={note} onWithdraw={may ? () => setWithdrawing(note) : null} />
          ))}
        </ul>
      )}
      {may && open.length > 0 ? (
        <Button variant="default" mt="sm" onClick={() => setSending(true)}>
          {notes.some(({ state }) => state === 'waiting')
            ? 'Reescrever o extrato'
            : 'Levar ao registro do guarda'}
        </Button>
      ) : null}
      {sending ? (
        <SendPraiseDialog
          manifestation={manifestation}
          guards={open}
          extract={extract}
          onClose={() => setSending(false)}
        />
      ) : null}
      {withdrawing === null ? null : (
        <PraiseReasonDialog step="praise.withdraw" note={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </>
  );
}

/** Of a praise that names guards: its notes in their records and what came of them. */
export function PraiseSection({ manifestation }: { readonly manifestation: Manifestation }) {
  const notes = useRead('praise.ofManifestation', { manifestationId: manifestation.id });
  const concerns = manifestation.kind === 'elogio' && manifestation.guards.length > 0;
  if (!concerns && (notes.data?.length ?? 0) === 0) return null;
  return (
    <Section title="Elogio no registro do guarda">
      <Loaded query={notes}>{(data) => <Notes manifestation={manifestation} notes={data} />}</Loaded>
    </Section>
  );
}
