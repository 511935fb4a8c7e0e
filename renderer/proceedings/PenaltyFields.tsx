import { Alert, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import type { FindingProps } from './FindingFields.tsx';
import { type OfferedPenalty, offeredPenalties, punishedSeverity } from './judgment.ts';

function useOffered({ of, at, charge, kind, rulebook }: FindingProps) {
  const severity = punishedSeverity(charge, of.form.watch(`findings.${at}.severity`));
  const offered = rulebook ? offeredPenalties(rulebook, severity, kind) : [];
  const chosen = of.form.watch(`findings.${at}.penalty`);
  return { severity, offered, chosen: offered.find((one) => one.kind === chosen?.kind) };
}

/** The only penalty is taken as it is; one that the severity no longer admits is taken back; days go with suspension alone. */
function useCoherence({ of, at, rulebook }: FindingProps, offered: readonly OfferedPenalty[]) {
  const { setValue, getValues } = of.form;
  const kind = of.form.watch(`findings.${at}.penalty.kind`) ?? '';
  const only = offered.length === 1 ? offered[0]?.kind : undefined;
  const lost = rulebook !== undefined && kind !== '' && !offered.some((one) => one.kind === kind);
  const timed = rulebook?.sanctions.find((one) => one.id === kind)?.effect === 'suspension';
  useEffect(() => {
    if (rulebook === undefined || getValues(`findings.${at}.outcome`) !== 'proven') return;
    const next = only ?? (lost ? '' : kind);
    const days = getValues(`findings.${at}.penalty.days`) ?? null;
    if (next !== kind || (!timed && days !== null))
      setValue(`findings.${at}.penalty`, { kind: next, days: timed ? days : null });
  }, [only, lost, kind, timed, rulebook, at, setValue, getValues]);
}

function Days({ of, at, penalty }: Pick<FindingProps, 'of' | 'at'> & { readonly penalty: OfferedPenalty }) {
  if (penalty.days === null) return null;
  const { min, max } = penalty.days;
  return (
    <NumberField
      control={of.control}
      name={`findings.${at}.penalty.days`}
      label="Dias de suspensão"
      description={`De ${min} a ${max} dias corridos`}
      min={min}
      max={max}
      required
    />
  );
}

/** The penalty of a proven charge, within what its severity admits. */
export function PenaltyFields(props: FindingProps) {
  const { of, at, charge, rulebook } = props;
  const { severity, offered, chosen } = useOffered(props);
  useCoherence(props, offered);
  const severities = (rulebook?.severities ?? []).map((one) => ({ value: one.id, label: one.label }));
  const row = rulebook?.severities.find((one) => one.id === severity);
  return (
    <Stack gap="sm">
      {charge.severity === null ? (
        <SelectField
          control={of.control}
          name={`findings.${at}.severity`}
          label="Gravidade"
          description="A norma não dá gravidade a este dispositivo: fixe-a e diga por que no motivo"
          options={severities}
          required
        />
      ) : null}
      {row && offered.length === 0 ? (
        <Alert color="amber" variant="light" className="ls-notice">
          Nenhuma penalidade da gravidade {row.label.toLowerCase()} pode ser aplicada neste tipo de
          procedimento.
        </Alert>
      ) : null}
      {row && offered.length > 0 ? (
        <RadioField
          control={of.control}
          name={`findings.${at}.penalty.kind`}
          label="Penalidade"
          description={`As que a gravidade ${row.label.toLowerCase()} admite (${row.citation})`}
          options={offered.map((one) => ({ value: one.kind, label: one.label }))}
          required
        />
      ) : null}
      {chosen ? <Days of={of} at={at} penalty={chosen} /> : null}
    </Stack>
  );
}
