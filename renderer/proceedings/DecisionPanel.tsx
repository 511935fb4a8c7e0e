import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { DEPARTURE_LABELS } from '../../shared/judgment/model.ts';
import type { Charge, Proceeding } from '../../shared/proceedings/contract.ts';
import { OUTCOME_LABELS } from '../../shared/proceedings/model.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { OUTCOME_TONES, penaltyWords } from './labels.ts';
import { useRulebooks } from './use-judgment.ts';

type DecisionProps = {
  readonly proceeding: Proceeding;
  readonly decision: NonNullable<Proceeding['decision']>;
};

function Penalty({ charge, rulebook }: { readonly charge: Charge; readonly rulebook: Rulebook | undefined }) {
  const finding = charge.finding;
  if (finding?.sanction) {
    return (
      <Text fz="sm">
        Penalidade:{' '}
        <Anchor component={Link} to={`/sancoes/${finding.sanction.id}`} fz="inherit" fw={600}>
          {penaltyWords(finding.sanction)}
        </Anchor>
      </Text>
    );
  }
  const cause = rulebook?.justifications.find((one) => one.id === finding?.justification);
  return (
    <Text fz="sm">
      {cause
        ? `Causa de justificação: ${cause.label} (${cause.citation}). Sem penalidade.`
        : 'Sem penalidade.'}
    </Text>
  );
}

function Finding({ charge, rulebook }: { readonly charge: Charge; readonly rulebook: Rulebook | undefined }) {
  const finding = charge.finding;
  if (finding === null) return null;
  return (
    <li>
      <div className="ls-between">
        <Text fz="sm" fw={600}>
          {charge.guard.name} · {charge.citation} · {charge.label}
        </Text>
        <StatusBadge tone={OUTCOME_TONES[finding.outcome]} label={OUTCOME_LABELS[finding.outcome]} />
      </div>
      <Penalty charge={charge} rulebook={rulebook} />
      <Text fz="sm" className="ls-text">
        Motivo: {finding.reason}
      </Text>
      {finding.departures.map(({ kind, fact, reason }) => (
        <Text key={kind} fz="sm" className="ls-text">
          {DEPARTURE_LABELS[kind]}: {fact} Motivo: {reason}
        </Text>
      ))}
    </li>
  );
}

/** The judgment as signed, with the sanctions that it gave rise to. */
export function DecisionPanel({ proceeding, decision }: DecisionProps) {
  const rulebooks = useRulebooks(proceeding);
  return (
    <Section title="Julgamento">
      <Stack gap="md">
        <KeyValue
          facts={[
            { label: 'Data', value: dateWords(decision.on) },
            { label: 'Autoridade', value: decision.authorityName },
            { label: 'Cargo', value: decision.authorityOffice },
            { label: 'Fundamentação', value: decision.reasons, wide: true },
          ]}
        />
        <h3 className="ls-small-title">Conclusão sobre cada imputação</h3>
        <ul className="ls-circumstances">
          {proceeding.charges.map((charge) => (
            <Finding key={charge.id} charge={charge} rulebook={rulebooks.get(charge.rulebook.id)} />
          ))}
        </ul>
      </Stack>
    </Section>
  );
}
