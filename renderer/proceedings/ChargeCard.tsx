import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Charge, Proceeding } from '../../shared/proceedings/contract.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { type Fact, KeyValue } from '../ui/KeyValue.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { CircumstanceList } from './CircumstanceList.tsx';
import { lawWords } from './law-words.ts';
import { MilderLaw } from './MilderLaw.tsx';
import { severityWords, useRulebook } from './use-rulebook.ts';
import { WithdrawCharge } from './WithdrawCharge.tsx';

export type ChargeProps = { readonly charge: Charge; readonly proceeding: Proceeding };

function Severity({ charge }: { readonly charge: Charge }) {
  const rulebook = useRulebook(charge.rulebook.id);
  const own = severityWords(rulebook, charge.severity);
  if (charge.effectiveSeverity === charge.severity)
    return <StatusBadge tone="neutral" label={`Gravidade: ${own.toLowerCase()}`} />;
  const raised = severityWords(rulebook, charge.effectiveSeverity).toLowerCase();
  const why =
    charge.severity === null ? 'fixada no julgamento' : `era ${own.toLowerCase()}; subiu por reincidência`;
  return <StatusBadge tone="warn" label={`Gravidade: ${raised} (${why})`} />;
}

function factsOf(charge: Charge): Fact[] {
  const choice: Fact[] =
    charge.choiceReason === ''
      ? []
      : [{ label: 'Motivo da escolha do dispositivo', value: charge.choiceReason, wide: true }];
  const applied: Fact[] =
    charge.rulebook.id === charge.factRulebook.id
      ? []
      : [{ label: 'Norma aplicada', value: lawWords(charge.rulebook), wide: true }];
  return [
    { label: 'Data do fato', value: dateWords(charge.factOn) },
    { label: 'Em serviço', value: charge.onDuty ? 'Sim' : 'Não' },
    { label: 'Em público', value: charge.inPublic ? 'Sim' : 'Não' },
    { label: 'Fato imputado', value: charge.fact, wide: true },
    ...choice,
    { label: 'Norma da data do fato', value: lawWords(charge.factRulebook), wide: true },
    ...applied,
  ];
}

function Head({ charge, proceeding }: ChargeProps) {
  const may = useCan()('proceedings.charge') && proceeding.status === 'open' && !charge.withdrawn;
  return (
    <div className="ls-between">
      <div>
        <h3 className="ls-charge-item">
          {charge.citation} · {charge.label}
        </h3>
        <Anchor component={Link} to={`/guardas/${charge.guard.id}`} fz="sm">
          {charge.guard.name} · matrícula {charge.guard.registration}
        </Anchor>
      </div>
      <Group gap="xs">
        {charge.withdrawn ? <StatusBadge tone="quiet" label="Retirada" /> : <Severity charge={charge} />}
        {may ? <WithdrawCharge charge={charge} proceeding={proceeding} /> : null}
      </Group>
    </div>
  );
}

/** One charge: guard, item of the rulebook, fact, circumstances. */
export function ChargeCard({ charge, proceeding }: ChargeProps) {
  return (
    <section
      className="ls-card"
      data-off={charge.withdrawn}
      aria-label={`Imputação a ${charge.guard.name}: ${charge.citation}`}
    >
      <Stack gap="sm">
        <Head charge={charge} proceeding={proceeding} />
        {charge.withdrawn ? <Text fz="sm">Motivo da retirada: {charge.withdrawnReason}</Text> : null}
        <KeyValue facts={factsOf(charge)} />
        <MilderLaw charge={charge} proceeding={proceeding} />
        {charge.withdrawn ? null : <CircumstanceList charge={charge} proceeding={proceeding} />}
      </Stack>
    </section>
  );
}
