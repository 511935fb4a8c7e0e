import { Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { actLabel } from '../../shared/proceedings/model.ts';
import { useCan } from '../app/session.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { type Moment, Timeline } from '../ui/Timeline.tsx';
import { AnnulAct } from './AnnulAct.tsx';
import { DeclareImpediment } from './DeclareImpediment.tsx';
import { DialogButton } from './DialogButton.tsx';
import { RecordActForm } from './RecordAct.tsx';

type Act = Proceeding['acts'][number];
type ActProps = { readonly act: Act; readonly proceeding: Proceeding };

function Term({ act, proceeding }: ActProps) {
  if (act.dueOn === null) return null;
  if (proceeding.status !== 'open' || act.annulled)
    return <Text fz="sm">Prazo até {dateWords(act.dueOn)}.</Text>;
  const filed = proceeding.acts.find(
    (one) => one.kind === 'defesa' && one.guardId === act.guardId && !one.annulled,
  );
  return (
    <Group gap="xs">
      <Text fz="sm">Prazo da defesa:</Text>
      {filed === undefined && act.dueOn < today() ? (
        <StatusBadge tone="neutral" label={`Decorrido em ${dateWords(act.dueOn)}, sem defesa`} />
      ) : (
        <DeadlineBadge due={act.dueOn} today={today()} metOn={filed?.on ?? null} />
      )}
    </Group>
  );
}

function ActDetail({ act, proceeding }: ActProps) {
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
          Registrado por {act.actorName}
        </Text>
        {may ? <AnnulAct act={act} proceeding={proceeding} /> : null}
      </Group>
    </Stack>
  );
}

function momentOf(act: Act, proceeding: Proceeding): Moment {
  const title = act.guardName === null ? actLabel(act.kind) : `${actLabel(act.kind)} · ${act.guardName}`;
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
    detail: <ActDetail act={act} proceeding={proceeding} />,
    tone: act.annulled ? 'bad' : 'info',
  };
}

/** The acts of the file in order of date, and the way to record another. */
export function ActsPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const can = useCan();
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
    <Section title="Atos do procedimento" actions={open ? add : null}>
      {proceeding.acts.length === 0 ? (
        <EmptyState title="Nenhum ato registrado" message="Comece pela portaria de instauração." />
      ) : (
        <Timeline
          label="Atos em ordem de data"
          moments={proceeding.acts.map((act) => momentOf(act, proceeding))}
        />
      )}
    </Section>
  );
}
