import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { RemovalsOfFile } from '../../shared/personnel/record.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { EndRemovalDialog } from './EndRemovalDialog.tsx';
import { ExtendRemovalDialog } from './ExtendRemovalDialog.tsx';
import { removalBadge } from './labels.ts';
import { RemovalDialog } from './RemovalDialog.tsx';
import { StepButton } from './StepButton.tsx';

type Accused = RemovalsOfFile['accused'][number];
type Removal = Accused['removals'][number];

const NOTICE_DAYS = 15;

function Words({ removal, permit }: { readonly removal: Removal; readonly permit: Accused['permit'] }) {
  const { act, reason, extendedAct, extendedReason, endedAct, barsPermit, barsPermitReason } = removal;
  const barred = barsPermit
    ? ` Porte de arma suspenso: ${barsPermitReason}`
    : permit === null
      ? ' O guarda não tem porte de arma registrado.'
      : ` O porte nº ${permit.number} não foi suspenso por este ato.`;
  return (
    <>
      <Text fz="sm">
        {act}. {reason}
      </Text>
      {extendedAct === null ? null : (
        <Text fz="sm">
          Prorrogado: {extendedAct}. {extendedReason}
        </Text>
      )}
      {endedAct === null ? null : <Text fz="sm">Encerrado: {endedAct}.</Text>}
      <Text fz="sm">Farda e equipamento vedados (Anexo 3, art. 16, I).{barred}</Text>
    </>
  );
}

function Steps({ removal, name }: { readonly removal: Removal; readonly name: string }) {
  const [step, setStep] = useState<'extend' | 'end' | null>(null);
  const close = (): void => setStep(null);
  const what = `Afastamento preventivo de ${name}`;
  return (
    <Group gap="xs">
      {removal.extendableTo === null ? null : (
        <StepButton label="Prorrogar" what={what} onClick={() => setStep('extend')} />
      )}
      {removal.state !== 'ended' && removal.endedOn === null ? (
        <StepButton label="Encerrar" what={what} onClick={() => setStep('end')} />
      ) : null}
      {step === 'extend' ? <ExtendRemovalDialog removal={removal} onClose={close} /> : null}
      {step === 'end' ? <EndRemovalDialog removal={removal} onClose={close} /> : null}
    </Group>
  );
}

type OneProps = {
  readonly one: Accused;
  readonly removal: Removal;
  readonly on: string;
  readonly may: boolean;
};

function One({ one, removal, on, may }: OneProps) {
  const { from, to, state, annulled } = removal;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fz="sm" fw={600}>
          {dateWords(from)} a {dateWords(to)}
        </Text>
        {state === null ? (
          <StatusBadge tone="bad" label="Anulado" />
        ) : (
          <StatusBadge {...removalBadge(state)} />
        )}
        {state === 'running' ? <DeadlineBadge due={to} today={on} warnFrom={NOTICE_DAYS} /> : null}
      </Group>
      <Words removal={removal} permit={one.permit} />
      {may && !annulled ? <Steps removal={removal} name={one.guard.name} /> : null}
    </Stack>
  );
}

type OrderProps = { readonly guard: Accused['guard']; readonly proceedingId: number };

function Order({ guard, proceedingId }: OrderProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        aria-label={`Afastar preventivamente: ${guard.name}`}
        onClick={() => setOpen(true)}
      >
        Afastar preventivamente
      </Button>
      {open ? (
        <RemovalDialog
          guardId={guard.id}
          guardName={guard.name}
          proceedingId={proceedingId}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

type ListProps = { readonly data: RemovalsOfFile; readonly proceeding: Proceeding };

function List({ data, proceeding }: ListProps) {
  const may = useCan()('guards.write');
  const order = may && proceeding.status === 'open';
  if (data.accused.length === 0) return <Text fz="sm">Ninguém responde a imputação neste procedimento.</Text>;
  return data.accused.map((one) => (
    <Stack key={one.guard.id} gap="xs">
      <Group justify="space-between">
        <Title order={3} fz="md">
          {one.guard.name}
        </Title>
        {order ? <Order guard={one.guard} proceedingId={proceeding.id} /> : null}
      </Group>
      {one.removals.length === 0 ? (
        <Text fz="sm" c="dimmed">
          Não foi afastado neste procedimento.
        </Text>
      ) : (
        one.removals.map((removal) => (
          <One key={removal.id} one={one} removal={removal} on={data.on} may={may} />
        ))
      )}
    </Stack>
  ));
}

/** Preventive removals ordered in the file, with their limit and what each bars, and the ordering of one. */
export function FileRemovals({ proceeding }: { readonly proceeding: Proceeding }) {
  const query = useRead('personnel.removalsOfFile', { proceedingId: proceeding.id });
  return (
    <Section title="Afastamento preventivo">
      <Loaded query={query}>
        {(data) => (
          <Stack gap="md">
            <Text fz="sm">
              Medida cautelar de até {data.term.days} dias, prorrogável uma vez por {data.term.extensionDays},
              para que o acusado não influa na apuração ({data.term.citation}).
            </Text>
            <List data={data} proceeding={proceeding} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
