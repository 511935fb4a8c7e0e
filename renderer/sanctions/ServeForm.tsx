import { Text } from '@mantine/core';
import { addDays, isIsoDate } from '../../shared/time/civil-date.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepSanction } from './keep.ts';
import type { StepFormProps, StepProps } from './NotifyForm.tsx';

function LastDay({ from, days }: { readonly from: string; readonly days: number }) {
  if (!isIsoDate(from)) return null;
  return (
    <Text fz="sm" role="status">
      Último dia: <strong>{dateWords(addDays(from, days - 1))}</strong>, em dias corridos.
    </Text>
  );
}

function ServeForm({ sanction, onClose }: StepFormProps) {
  const { days } = sanction;
  const form = useContractForm({
    procedure: 'sanctions.serve',
    defaultValues: { id: sanction.id, version: sanction.version, on: today() },
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Cumprimento registrado');
      onClose();
    },
  });
  const on = form.form.watch('on');
  const text =
    days === null
      ? 'Registre o dia em que a penalidade foi aplicada ao guarda. Dele corre o tempo que a fará deixar de contar para o comportamento.'
      : 'Registre o primeiro dia de afastamento, que pode ser futuro. O último resulta da contagem em dias corridos, e dele corre o tempo que a fará deixar de contar para o comportamento.';
  return (
    <ContractForm of={form} submitLabel="Registrar cumprimento" onCancel={onClose} compact>
      <Explained text={text}>
        <DateField
          control={form.control}
          name="on"
          label={days === null ? 'Data da aplicação' : 'Primeiro dia da suspensão'}
          required
        />
        {days === null ? null : <LastDay from={on} days={days} />}
      </Explained>
    </ContractForm>
  );
}

/** Records how a final sanction was served. */
export function ServeButton({ sanction }: StepProps) {
  return (
    <DialogButton variant="filled" label="Registrar cumprimento" title="Registrar o cumprimento">
      {(close) => <ServeForm sanction={sanction} onClose={close} />}
    </DialogButton>
  );
}
