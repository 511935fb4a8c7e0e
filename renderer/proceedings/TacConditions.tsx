import { Group, Stack, Text } from '@mantine/core';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useCan } from '../app/session.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { DialogButton } from './DialogButton.tsx';
import { AddConditionForm, SettleConditionForm } from './TacForms.tsx';

type Condition = Proceeding['conditions'][number];
type LineProps = { readonly condition: Condition; readonly proceeding: Proceeding };

function Standing({ condition }: { readonly condition: Condition }) {
  if (condition.outcome === null)
    return <DeadlineBadge due={condition.dueOn} today={today()} warnFrom={15} />;
  const on = dateWords(condition.outcomeOn);
  return condition.outcome === 'kept' ? (
    <StatusBadge tone="good" label={`Cumprida em ${on}`} />
  ) : (
    <StatusBadge tone="bad" label={`Descumprida em ${on}`} />
  );
}

function ConditionLine({ condition, proceeding }: LineProps) {
  const may = useCan()('proceedings.charge') && proceeding.status === 'open' && condition.outcome === null;
  return (
    <li>
      <Group gap="xs" justify="space-between">
        <Text fw={600} fz="sm">
          {condition.guardName}
        </Text>
        <Standing condition={condition} />
      </Group>
      <Text fz="sm" className="ls-text">
        {condition.text}
      </Text>
      {condition.outcomeText === null ? null : <Text fz="sm">Verificação: {condition.outcomeText}</Text>}
      {may ? (
        <DialogButton
          size="compact-xs"
          label="Verificar"
          name={`Verificar condição: ${condition.text}`}
          title="Verificar condição"
        >
          {(close) => <SettleConditionForm proceeding={proceeding} condition={condition} onClose={close} />}
        </DialogButton>
      ) : null}
    </li>
  );
}

/** The conditions of an adjustment term, each with its day and what became of it. */
export function TacConditions({ proceeding }: { readonly proceeding: Proceeding }) {
  const may = useCan()('proceedings.charge') && proceeding.status === 'open' && proceeding.accused.length > 0;
  return (
    <Section
      title="Condições do ajustamento"
      actions={
        may ? (
          <DialogButton label="Acrescentar condição" title="Acrescentar condição">
            {(close) => <AddConditionForm proceeding={proceeding} onClose={close} />}
          </DialogButton>
        ) : null
      }
    >
      {proceeding.conditions.length === 0 ? (
        <EmptyState title="Nenhuma condição" message="Registre as condições antes de o termo ser assinado." />
      ) : (
        <Stack component="ul" gap="md" className="ls-plain-list">
          {proceeding.conditions.map((one) => (
            <ConditionLine key={one.id} condition={one} proceeding={proceeding} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
