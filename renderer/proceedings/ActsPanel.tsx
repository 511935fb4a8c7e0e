import { Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { type Moment, Timeline } from '../ui/Timeline.tsx';
import { ActPaper } from './ActPaper.tsx';
import { AnnulAct } from './AnnulAct.tsx';
import { Checklists, FileIndexes } from './Checklists.tsx';
import { DeclareImpediment } from './DeclareImpediment.tsx';
import { DialogButton } from './DialogButton.tsx';
import { RecordActForm } from './RecordAct.tsx';

type Act = Proceeding['acts'][number];
type Papers = OutputAt<'proceedings.papers'> | undefined;
type ActProps = { readonly act: Act; readonly proceeding: Proceeding };

function Term({ act, proceeding }: ActProps) {
  const term = proceeding.terms.find(
    (one) => one.openedOn === act.on && one.openedBy === act.label && one.guardId === act.guardId,
  );
  const due = term?.dueOn ?? act.dueOn;
  return due === null ? null : <Text fz="sm">Prazo até {dateWords(due)}.</Text>;
}

function ActDetail({ act, proceeding, papers }: ActProps & { readonly papers: Papers }) {
  const may = useCan()('proceedings.write') && proceeding.status === 'open' && !act.annulled;
  return (
    <Stack gap={4}>
      {act.text === '' ? null : (
        <Text fz="sm" className="ls-text">
          {act.text}
        </Text>
      )}
      <Term act={act} proceeding={proceeding} />
      {act.annulled ? <Text fz="sm">Motivo da anulação: {act.annulledReason}</Text> : null}
      <Group gap="xs">
        <Text fz="xs" c="dimmed">
          {act.signerName === '' || act.signerName === act.actorName
            ? ''
            : `Assinado por ${act.signerName}. `}
          Registrado por {act.actorName}
        </Text>
        {papers === undefined ? null : (
          <ActPaper papers={papers} act={act} open={proceeding.status === 'open'} />
        )}
        {may ? <AnnulAct act={act} proceeding={proceeding} /> : null}
      </Group>
    </Stack>
  );
}

function momentOf(act: Act, proceeding: Proceeding, papers: Papers): Moment {
  const title = act.guardName === null ? act.label : `${act.label} · ${act.guardName}`;
  return {
    id: act.id,
    when: dateWords(act.on),
    title: act.annulled ? (
      <Group gap="xs">
        <s>{title}</s>
        <StatusBadge tone="bad" label="Anulado" />
      </Group>
    ) : (
      title
    ),
    detail: <ActDetail act={act} proceeding={proceeding} papers={papers} />,
    tone: act.annulled ? 'bad' : 'info',
  };
}

/** The acts of the file in order of date, and the way to record another. */
export function ActsPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const can = useCan();
  const papers = useRead('proceedings.papers', { proceedingId: proceeding.id });
  const open = proceeding.status === 'open';
  const declare = can('proceedings.decide') ? <DeclareImpediment proceeding={proceeding} /> : null;
  const add = can('proceedings.write') ? (
    <DialogButton
      variant="filled"
      label="Registrar ato"
      title="Registrar ato"
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {(close) => <RecordActForm proceeding={proceeding} onClose={close} />}
    </DialogButton>
  ) : (
    declare
  );
  return (
    <Stack gap="md">
      <Section title="Atos do procedimento" actions={open ? add : null}>
        {proceeding.acts.length === 0 ? (
          <EmptyState
            title="Nenhum ato registrado"
            message="O quadro “Próximos atos” diz por onde começar."
          />
        ) : (
          <Timeline
            label="Atos em ordem de data"
            moments={proceeding.acts.map((act) => momentOf(act, proceeding, papers.data))}
          />
        )}
      </Section>
      <Checklists proceedingId={proceeding.id} issued={papers.data?.issued ?? []} />
      <FileIndexes proceedingId={proceeding.id} issued={papers.data?.issued ?? []} />
    </Stack>
  );
}
