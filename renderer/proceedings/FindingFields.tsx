import { Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { Charge, Proceeding } from '../../shared/proceedings/contract.ts';
import { OUTCOME_LABELS } from '../../shared/proceedings/model.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { optionsOf, RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { ChargeGrounds } from '../judgment/ChargeGrounds.tsx';
import { DepartureFields } from '../judgment/DepartureFields.tsx';
import { useGrounds } from '../judgment/use-grounds.ts';
import { dateWords } from '../ui/dates.ts';
import { CIRCUMSTANCE_KINDS } from './labels.ts';
import { PenaltyFields } from './PenaltyFields.tsx';
import type { JudgmentForm } from './use-judgment.ts';

export type FindingProps = {
  readonly of: JudgmentForm;
  readonly at: number;
  readonly charge: Charge;
  readonly kind: Proceeding['kind'];
  readonly rulebook: Rulebook | undefined;
};

type Placed = FindingProps & {
  readonly proceedingId: number;
  /** What stands against signing, of every charge. */
  readonly problems: readonly Problem[];
};

/** Each outcome asks for its own fields: what belonged to another is emptied. */
function useOutcome({ of, at }: FindingProps) {
  const { setValue, getValues } = of.form;
  const outcome = of.form.watch(`findings.${at}.outcome`);
  useEffect(() => {
    if (outcome === undefined) return;
    const { penalty, justification, severity } = getValues(`findings.${at}`);
    // Showing the field of the kind makes a penalty without days, which the contract would not take.
    if (outcome === 'proven' && penalty?.days === undefined)
      setValue(`findings.${at}.penalty`, { kind: penalty?.kind ?? '', days: null });
    if (outcome !== 'proven' && penalty !== null) setValue(`findings.${at}.penalty`, null);
    if (outcome !== 'proven' && severity !== null) setValue(`findings.${at}.severity`, null);
    if (outcome !== 'justified' && justification !== null) setValue(`findings.${at}.justification`, null);
  }, [outcome, at, setValue, getValues]);
  return outcome;
}

function Confirmed({ charge }: { readonly charge: Charge }) {
  const confirmed = charge.circumstances.filter((one) => one.verdict === 'confirmed');
  const words = confirmed.map(
    (one) => `${CIRCUMSTANCE_KINDS[one.kind].toLowerCase()}: ${one.label} (${one.citation})`,
  );
  return (
    <Text fz="sm">
      <strong>Circunstâncias confirmadas:</strong> {words.length === 0 ? 'nenhuma' : words.join('; ')}.
    </Text>
  );
}

function Matter({ charge }: { readonly charge: Charge }) {
  return (
    <div className="ls-quote">
      <Text fz="sm" className="ls-text">
        <strong>Fato de {dateWords(charge.factOn)}:</strong> {charge.fact}
      </Text>
      <Confirmed charge={charge} />
    </div>
  );
}

/** The conclusion on one charge. */
export function FindingFields({ proceedingId, problems, ...props }: Placed) {
  const { of, at, charge, rulebook } = props;
  const grounds = useGrounds(proceedingId, charge.id);
  const outcome = useOutcome(props);
  const causes = (rulebook?.justifications ?? []).map((one) => ({
    value: one.id,
    label: `${one.citation} · ${one.label}`,
  }));
  return (
    <fieldset className="ls-card ls-finding">
      <legend className="ls-hidden">
        Conclusão {at + 1}: {charge.guard.name}, {charge.citation}
      </legend>
      <Stack gap="sm">
        <div>
          <h2>
            {at + 1}. {charge.guard.name}
          </h2>
          <Text fz="sm" fw={600}>
            {charge.citation} · {charge.label}
          </Text>
        </div>
        <Matter charge={charge} />
        {grounds ? <ChargeGrounds grounds={grounds} rulebook={rulebook} /> : null}
        <RadioField
          control={of.control}
          name={`findings.${at}.outcome`}
          label="Conclusão"
          options={optionsOf(OUTCOME_LABELS)}
          required
        />
        {outcome === 'justified' ? (
          <SelectField
            control={of.control}
            name={`findings.${at}.justification`}
            label="Causa de justificação"
            description="Provada, afasta a penalidade (art. 38)"
            options={causes}
            required
          />
        ) : null}
        {outcome === 'proven' ? <PenaltyFields {...props} /> : null}
        <TextAreaField
          control={of.control}
          name={`findings.${at}.reason`}
          label="Motivo da conclusão"
          description="As provas em que se apoia e a resposta à defesa"
          required
        />
        <DepartureFields of={of} at={at} problems={problems} />
      </Stack>
    </fieldset>
  );
}
