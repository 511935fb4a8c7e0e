import { useParams } from 'react-router';
import type { Meeting } from '../../shared/council/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import '../styles/charter.css';
import { dateWords, today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { CancelForm } from './CancelForm.tsx';
import { CRUMBS } from './crumbs.ts';
import { HoldForm } from './HoldForm.tsx';
import { meetingBadge } from './labels.ts';
import { Minutes } from './Minutes.tsx';

function CancelButton({ meeting }: { readonly meeting: Meeting }) {
  const may = useCan()('council.write');
  if (!may || meeting.status !== 'planned') return null;
  return (
    <DialogButton label="Cancelar reunião" title={`Cancelar a ${meeting.number}ª reunião`}>
      {(close) => <CancelForm meeting={meeting} onClose={close} />}
    </DialogButton>
  );
}

function Whole({ meeting }: { readonly meeting: Meeting }) {
  const may = useCan()('council.write');
  const { on, at, place, agenda, status, cancelledReason } = meeting;
  return (
    <>
      <Section title="Convocação">
        <KeyValue
          facts={[
            { label: 'Dia e hora', value: `${dateWords(on)}, ${at}` },
            { label: 'Local', value: place },
            { label: 'Pauta', value: <span className="lc-lines">{agenda}</span>, wide: true },
            ...(cancelledReason === null
              ? []
              : [{ label: 'Motivo do cancelamento', value: cancelledReason, wide: true }]),
          ]}
        />
      </Section>
      {status === 'held' ? <Minutes meeting={meeting} /> : null}
      {status === 'planned' && may ? <HoldForm key={meeting.version} meeting={meeting} /> : null}
    </>
  );
}

/** One meeting: how it was called, who came, the minutes. */
export function MeetingPage() {
  const id = Number(useParams().id);
  const query = useRead('council.list', {});
  const meeting = query.data?.meetings.find((one) => one.id === id);
  return (
    <Page
      title={meeting ? `${meeting.number}ª reunião do Conselho de Usuários` : 'Reunião'}
      crumbs={CRUMBS}
      badges={meeting ? <StatusBadge {...meetingBadge(meeting, today())} /> : null}
      actions={meeting ? <CancelButton meeting={meeting} /> : null}
    >
      <Loaded query={query}>
        {() =>
          meeting === undefined ? (
            <EmptyState title="Reunião não encontrada" message="Volte ao Conselho e escolha outra." />
          ) : (
            <Whole meeting={meeting} />
          )
        }
      </Loaded>
    </Page>
  );
}
