import { Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { OUTCOME_LABELS } from '../../shared/proceedings/model.ts';
import { optionsOf, RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { chargesToJudge } from '../proceedings/judgment.ts';
import { useRulebook } from '../proceedings/use-rulebook.ts';
import { done } from '../ui/notify.tsx';

type FormProps = { readonly proceeding: Proceeding; readonly onClose: () => void };
type ChargeProps = {
  readonly of: ContractFormState<'judgment.recordReport'>;
  readonly at: number;
  readonly charge: Proceeding['charges'][number];
};

/** The penalty is of what was proven: with another outcome it is emptied. */
function usePenalty({ of, at }: ChargeProps) {
  const { setValue, getValues } = of.form;
  const outcome = of.form.watch(`conclusions.${at}.outcome`);
  useEffect(() => {
    const penalty = getValues(`conclusions.${at}.penalty`);
    if (outcome === 'proven' && penalty === null)
      setValue(`conclusions.${at}.penalty`, { kind: '', days: null });
    if (outcome !== undefined && outcome !== 'proven' && penalty !== null)
      setValue(`conclusions.${at}.penalty`, null);
  }, [outcome, at, setValue, getValues]);
  return outcome;
}

function ChargeConclusion(props: ChargeProps) {
  const { of, at, charge } = props;
  const outcome = usePenalty(props);
  const sanctions = useRulebook(charge.rulebook.id)?.sanctions ?? [];
  const kind = of.form.watch(`conclusions.${at}.penalty.kind`);
  const timed = sanctions.find((one) => one.id === kind)?.effect === 'suspension';
  return (
    <fieldset className="ls-card ls-finding">
      <legend className="ls-hidden">
        Conclusão do relatório {at + 1}: {charge.guard.name}, {charge.citation}
      </legend>
      <Stack gap="sm">
        <Text fz="sm" fw={600}>
          {charge.guard.name} · {charge.citation} · {charge.label}
        </Text>
        <RadioField
          control={of.control}
          name={`conclusions.${at}.outcome`}
          label="Conclusão da comissão"
          options={optionsOf(OUTCOME_LABELS)}
          required
        />
        {outcome === 'proven' ? (
          <SelectField
            control={of.control}
            name={`conclusions.${at}.penalty.kind`}
            label="Penalidade proposta"
            options={sanctions.map((one) => ({ value: one.id, label: one.label }))}
            required
          />
        ) : null}
        {outcome === 'proven' && timed ? (
          <NumberField
            control={of.control}
            name={`conclusions.${at}.penalty.days`}
            label="Dias propostos"
            min={1}
            max={365}
          />
        ) : null}
        <TextAreaField
          control={of.control}
          name={`conclusions.${at}.dissent`}
          label="Voto divergente na comissão"
          description="Quem divergiu e por quê; vazio quando foi unânime"
        />
      </Stack>
    </fieldset>
  );
}

function ReportForm({ proceeding, onClose }: FormProps) {
  const charges = chargesToJudge(proceeding);
  const form = useContractForm({
    procedure: 'judgment.recordReport',
    defaultValues: {
      proceedingId: proceeding.id,
      version: proceeding.version,
      conclusions: charges.map(({ id }) => ({ chargeId: id, penalty: null, dissent: '' })),
    },
    onSuccess: () => {
      done('Conclusões do relatório registradas');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Registrar conclusões" onCancel={onClose} compact>
      <Stack gap="sm">
        <Text fz="sm">
          O que a comissão concluiu aparece a quem julga; se o julgamento divergir, os motivos são exigidos
          (Lei 8.112/1990, art. 168). Um novo registro toma o lugar do anterior, que permanece guardado.
        </Text>
        {charges.map((charge, at) => (
          <ChargeConclusion key={charge.id} of={form} at={at} charge={charge} />
        ))}
      </Stack>
    </ContractForm>
  );
}

/** Records what the report concluded, once it is among the acts. */
export function RecordReport({ proceeding }: Pick<FormProps, 'proceeding'>) {
  return (
    <DialogButton label="Conclusões do relatório" title="Conclusões do relatório da comissão">
      {(close) => <ReportForm proceeding={proceeding} onClose={close} />}
    </DialogButton>
  );
}
