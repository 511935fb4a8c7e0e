import { Alert, Stack } from '@mantine/core';
import { useEffect } from 'react';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { ACTS, type ActKind, isOfAccused } from '../../shared/proceedings/model.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepProceeding } from './keep.ts';
import { ACT_HINTS } from './labels.ts';

type RecordActProps = {
  readonly proceeding: Proceeding;
  readonly preset?: { readonly kind: ActKind; readonly guardId: number | null };
  readonly onClose: () => void;
};

const KINDS = ACTS.map(({ id, label }) => ({ value: id, label }));
const MUST_SAY: ReadonlySet<string> = new Set(['impedimento', 'outro']);

function useRecordAct({ proceeding, preset, onClose }: RecordActProps) {
  const form = useContractForm({
    procedure: 'proceedings.recordAct',
    defaultValues: {
      proceedingId: proceeding.id,
      version: proceeding.version,
      guardId: preset?.guardId ?? null,
      on: today(),
      text: '',
      ...(preset ? { kind: preset.kind } : {}),
    },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Ato registrado');
      onClose();
    },
  });
  const kind = form.form.watch('kind');
  const { setValue, getValues } = form.form;
  const only = proceeding.accused.length === 1 ? proceeding.accused[0]?.guard.id : undefined;
  useEffect(() => {
    if (kind === undefined || !isOfAccused(kind)) setValue('guardId', null);
    else if (getValues('guardId') === null && only !== undefined) setValue('guardId', only);
  }, [kind, only, setValue, getValues]);
  return { form, kind };
}

/** The fields of an act: kind, the accused where it concerns one, day, text. */
export function RecordActForm(props: RecordActProps) {
  const { form, kind } = useRecordAct(props);
  const { control } = form;
  const accused = props.proceeding.accused.map(({ guard }) => ({
    value: String(guard.id),
    label: `${guard.name} · ${guard.registration}`,
  }));
  const hint = kind === undefined ? undefined : ACT_HINTS[kind];
  return (
    <ContractForm of={form} submitLabel="Registrar ato" onCancel={props.onClose} compact>
      <Stack gap="sm">
        <SelectField control={control} name="kind" label="Ato" options={KINDS} searchable={false} required />
        {hint ? (
          <Alert color="govbr" variant="light" p="xs">
            {hint}
          </Alert>
        ) : null}
        {kind !== undefined && isOfAccused(kind) ? (
          <SelectField
            control={control}
            name="guardId"
            label="Acusado"
            options={accused}
            numeric
            required
            {...(accused.length === 0
              ? { description: 'Ninguém responde ainda: impute antes uma transgressão.' }
              : {})}
          />
        ) : null}
        <DateField control={control} name="on" label="Data do ato" max={today()} required />
        <TextAreaField
          control={control}
          name="text"
          label="Teor ou referência"
          description="Número do documento, folhas, resumo do que se fez"
          required={MUST_SAY.has(kind ?? '')}
        />
      </Stack>
    </ContractForm>
  );
}
