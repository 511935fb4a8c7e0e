import { Alert, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { DialogButton } from './DialogButton.tsx';
import { Explained } from './Explained.tsx';

type ConvertProps = { readonly proceeding: Proceeding };

const CONSEQUENCE =
  'Este procedimento se encerra e outro é aberto com novo número, com as manifestações, as provas e as imputações que valem. Os atos ficam nestes autos: no novo, o acusado é citado outra vez. Não se desfaz.';

function Barred({ proceeding }: ConvertProps) {
  const barred = proceeding.outcomes.conversions.filter((one) => one.why !== null);
  if (barred.length === 0) return null;
  return (
    <Alert color="amber" variant="light" p="xs">
      {barred.map((one) => (
        <div key={one.to}>
          <strong>{one.label}:</strong> {one.why?.text} ({one.why?.citation})
        </div>
      ))}
    </Alert>
  );
}

function NotYet({ proceeding }: ConvertProps) {
  return (
    <Stack gap="sm">
      <Text fz="sm">Ainda não cabe converter este procedimento. Registre antes o que segue.</Text>
      <Barred proceeding={proceeding} />
    </Stack>
  );
}

function ConvertForm({ proceeding, onClose }: ConvertProps & { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const form = useContractForm({
    procedure: 'proceedings.convert',
    defaultValues: { id: proceeding.id, version: proceeding.version, on: today(), reason: '' },
    draft: `proceedings.convert:${proceeding.id}`,
    onSuccess: ({ id, number }) => {
      done('Procedimento convertido', number);
      onClose();
      void navigate(`/procedimentos/${id}`);
    },
  });
  const possible = proceeding.outcomes.conversions.filter((one) => one.why === null);
  return (
    <ContractForm of={form} submitLabel="Converter procedimento" onCancel={onClose} compact>
      <Explained text={CONSEQUENCE}>
        <Barred proceeding={proceeding} />
        <RadioField
          control={form.control}
          name="to"
          label="Converter em"
          options={possible.map(({ to, label }) => ({ value: to, label }))}
          required
        />
        <DateField control={form.control} name="on" label="Data da conversão" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivos da conversão" rows={4} required />
      </Explained>
    </ContractForm>
  );
}

/** Ends the file by opening another of the kinds that the rite admits; shown where there is one. */
export function ConvertProceeding({ proceeding }: ConvertProps) {
  if (proceeding.outcomes.conversions.length === 0) return null;
  const possible = proceeding.outcomes.conversions.some((one) => one.why === null);
  return (
    <DialogButton label="Converter" title={`Converter ${proceeding.number}`}>
      {(close) =>
        possible ? (
          <ConvertForm proceeding={proceeding} onClose={close} />
        ) : (
          <NotYet proceeding={proceeding} />
        )
      }
    </DialogButton>
  );
}
