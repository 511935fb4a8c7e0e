import { Alert, Stack } from '@mantine/core';
import { useEffect } from 'react';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepProceeding } from './keep.ts';
import { distinctActs } from './next-acts.ts';
import { SignerFields } from './SignerFields.tsx';

type RecordActProps = {
  readonly proceeding: Proceeding;
  readonly preset?: { readonly kind: string; readonly guardId: number | null };
  readonly onClose: () => void;
};

/** The acts possible now: those that the phase waits for, then the others. */
function optionsFor({ nextActs }: Proceeding) {
  return distinctActs(nextActs.filter((one) => one.why === null)).map((one) => ({
    value: one.kind,
    label: one.label,
    group: one.wanted ? 'O que a fase espera' : 'Outros atos possíveis',
  }));
}

function useRecordAct({ proceeding, preset, onClose }: RecordActProps) {
  const form = useContractForm({
    procedure: 'proceedings.recordAct',
    defaultValues: {
      proceedingId: proceeding.id,
      version: proceeding.version,
      guardId: preset?.guardId ?? null,
      on: today(),
      text: '',
      signerId: null,
      signerName: '',
      ...(preset ? { kind: preset.kind } : {}),
    },
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Ato registrado');
      onClose();
    },
  });
  const kind = form.form.watch('kind');
  const act = proceeding.nextActs.find((one) => one.kind === kind);
  const perAccused = act?.perAccused ?? false;
  const { setValue, getValues } = form.form;
  const only = proceeding.accused.length === 1 ? proceeding.accused[0]?.guard.id : undefined;
  useEffect(() => {
    if (!perAccused) setValue('guardId', null);
    else if (getValues('guardId') === null && only !== undefined) setValue('guardId', only);
  }, [perAccused, only, setValue, getValues]);
  return { form, act, perAccused };
}

/** Those of whom the act may be recorded. */
function accusedFor({ accused, nextActs }: Proceeding, kind: string | undefined) {
  return accused.map(({ guard }) => ({
    value: String(guard.id),
    label: `${guard.name} · ${guard.registration}`,
    disabled: nextActs.some((one) => one.kind === kind && one.guardId === guard.id && one.why !== null),
  }));
}

/** The fields of an act: kind, the accused where it concerns one, day, text. Only acts that fit the phase are offered. */
export function RecordActForm(props: RecordActProps) {
  const { form, act, perAccused } = useRecordAct(props);
  const { control } = form;
  const hint = [act?.hint ?? '', act?.opens ? `Abre prazo: ${act.opens}.` : ''].filter(Boolean).join(' ');
  return (
    <ContractForm of={form} submitLabel="Registrar ato" onCancel={props.onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={control}
          name="kind"
          label="Ato"
          description="Aparecem os que cabem na fase atual"
          options={optionsFor(props.proceeding)}
          searchable={false}
          required
        />
        {hint === '' ? null : (
          <Alert color="govbr" variant="light" p="xs">
            {hint}
          </Alert>
        )}
        {perAccused ? (
          <SelectField
            control={control}
            name="guardId"
            label="Acusado"
            options={accusedFor(props.proceeding, act?.kind)}
            numeric
            required
          />
        ) : null}
        {act === undefined ? null : <SignerFields key={act.kind} of={form} act={act} />}
        <DateField control={control} name="on" label="Data do ato" max={today()} required />
        <TextAreaField
          control={control}
          name="text"
          label="Teor ou referência"
          description="Número do documento, folhas, resumo do que se fez"
          required={act?.mustSay ?? false}
        />
      </Stack>
    </ContractForm>
  );
}
