import { Group } from '@mantine/core';
import type { Hearing } from '../../shared/hearings/contract.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepHearing } from './keep.ts';
import { AbsenceForm, CancelForm, DeclineForm } from './ReasonForm.tsx';
import { ScheduleForm } from './ScheduleForm.tsx';

function Hold({ hearing }: { readonly hearing: Hearing }) {
  const hold = useWrite('hearings.hold', {
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Oitiva realizada', 'Lavre agora o termo.');
    },
  });
  return (
    <ConfirmButton
      label="Realizada"
      question="A oitiva se realizou?"
      consequence={
        hearing.isAccused
          ? 'A oitiva do acusado entra como ato do procedimento, na data da pauta.'
          : 'A oitiva fica registrada na data da pauta.'
      }
      confirmLabel="Confirmar"
      onConfirm={() => hold.mutateAsync({ hearingId: hearing.id, version: hearing.version })}
    />
  );
}

function Reschedule({ hearing }: { readonly hearing: Hearing }) {
  const people = useRead('people.list', { proceedingId: hearing.proceeding.id });
  const { data } = people;
  if (data === undefined) return null;
  return (
    <DialogButton label="Nova data" title={`Nova data: ${hearing.heard}`}>
      {(close) => (
        <ScheduleForm
          proceedingId={hearing.proceeding.id}
          people={data}
          accused={[]}
          previous={hearing}
          onClose={close}
        />
      )}
    </DialogButton>
  );
}

/** What may be done with a hearing now. */
export function HearingActions({ hearing }: { readonly hearing: Hearing }) {
  const scheduled = hearing.status === 'scheduled';
  const dayCame = hearing.on <= today();
  const canMove = hearing.nextId === null && (scheduled || hearing.status === 'absent');
  return (
    <Group gap="xs">
      {scheduled && dayCame ? <Hold hearing={hearing} /> : null}
      {scheduled && dayCame ? (
        <DialogButton label="Ausência" title={`Ausência: ${hearing.heard}`}>
          {(close) => <AbsenceForm hearing={hearing} onClose={close} />}
        </DialogButton>
      ) : null}
      {scheduled && hearing.isAccused ? (
        <DialogButton label="Recusa do acusado" title={`Recusa em ser ouvido: ${hearing.heard}`}>
          {(close) => <DeclineForm hearing={hearing} onClose={close} />}
        </DialogButton>
      ) : null}
      {canMove ? <Reschedule hearing={hearing} /> : null}
      {scheduled ? (
        <DialogButton variant="subtle" color="red" label="Cancelar oitiva" title="Cancelar a oitiva">
          {(close) => <CancelForm hearing={hearing} onClose={close} />}
        </DialogButton>
      ) : null}
    </Group>
  );
}
