import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { addDays, isIsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
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

/** The fine that may take the place of this suspension; null where none may. */
function useFine({ factOn, kind, daysLeft }: StepProps['sanction']) {
  const inForce = useRead('rulebooks.inForce', { on: factOn });
  const found = inForce.data?.body.sanctions.find((one) => one.id === kind)?.fine ?? null;
  return daysLeft === null ? found : null;
}

function ServeForm({ sanction, onClose }: StepFormProps) {
  const days = sanction.daysLeft ?? sanction.days;
  const fine = useFine(sanction);
  const [asFine, setAsFine] = useState(false);
  const form = useContractForm({
    procedure: 'sanctions.serve',
    defaultValues: { id: sanction.id, version: sanction.version, on: today(), fine: '' },
    before: ({ fine: act = '' }) =>
      asFine && act.trim().length < 10
        ? { fine: 'Escreva o ato e os motivos com ao menos 10 caracteres.' }
        : {},
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
        {fine === null ? null : (
          <Checkbox
            label={`Converter em multa de ${fine.percent}% por dia, permanecendo em serviço (${fine.citation})`}
            checked={asFine}
            onChange={(event) => {
              setAsFine(event.currentTarget.checked);
              if (!event.currentTarget.checked) form.form.setValue('fine', '');
            }}
          />
        )}
        {asFine ? (
          <TextAreaField control={form.control} name="fine" label="Ato e motivos da conversão" required />
        ) : null}
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
