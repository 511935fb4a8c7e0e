import { Group } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { Papers } from '../judgment/Papers.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { Explained } from '../proceedings/Explained.tsx';
import { today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { keepSanction } from './keep.ts';
import type { StepFormProps, StepProps } from './NotifyForm.tsx';

function InterruptForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.interrupt',
    defaultValues: { id: sanction.id, version: sanction.version, on: today(), reason: '' },
    onSuccess: (saved) => {
      keepSanction(saved);
      done('Cumprimento interrompido', `Restam ${saved.daysLeft} dias.`);
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Interromper" onCancel={onClose} compact>
      <Explained text="Os dias já cumpridos ficam contados; os que restam serão cumpridos depois, com novo primeiro dia. Enquanto isso a suspensão conta como não cumprida.">
        <DateField
          control={form.control}
          name="on"
          label="Primeiro dia não cumprido"
          max={today()}
          required
        />
        <TextAreaField control={form.control} name="reason" label="Motivo da interrupção" required />
      </Explained>
    </ContractForm>
  );
}

function PayrollForm({ sanction, onClose }: StepFormProps) {
  const form = useContractForm({
    procedure: 'sanctions.issuePayrollNotice',
    defaultValues: {
      id: sanction.id,
      recipient: 'Setor de folha de pagamento e comando da Guarda',
      replaces: null,
    },
    onSuccess: ({ number }) => {
      done('Comunicação expedida', number);
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Expedir comunicação" onCancel={onClose} compact>
      <Explained text="O documento recebe número e diz à folha e à escala os dias do cumprimento, ou a multa.">
        <TextField control={form.control} name="recipient" label="A quem se comunica" required />
      </Explained>
    </ContractForm>
  );
}

function Actions({ sanction }: StepProps) {
  const can = useCan();
  if (!can('sanctions.serve') || sanction.days === null || sanction.annulledOn !== null) return null;
  const running = sanction.state === 'serving' && sanction.finePercent === null;
  return (
    <Group gap="xs">
      {sanction.fulfilledOn === null ? null : (
        <DialogButton label="Comunicar à folha e à escala" title="Comunicação à folha e à escala">
          {(close) => <PayrollForm sanction={sanction} onClose={close} />}
        </DialogButton>
      )}
      {running ? (
        <DialogButton label="Interromper cumprimento" title="Interromper o cumprimento da suspensão">
          {(close) => <InterruptForm sanction={sanction} onClose={close} />}
        </DialogButton>
      ) : null}
    </Group>
  );
}

/** Numbered documents of a sanction, and what may be done while it is served. */
export function SanctionPapers({ sanction }: StepProps) {
  const papers = useRead('sanctions.papers', { id: sanction.id });
  return (
    <Section title="Documentos e cumprimento" actions={<Actions sanction={sanction} />}>
      <Loaded query={papers}>
        {(rows) => <Papers papers={rows} empty="Nenhum documento desta sanção foi expedido." />}
      </Loaded>
    </Section>
  );
}
