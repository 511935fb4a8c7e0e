import { Alert, Checkbox, Stack } from '@mantine/core';
import type { LinksOf } from '../../shared/links/contract.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { BecauseList } from '../ui/Because.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepLinks } from './keep.ts';

type SplitFormProps = {
  readonly proceeding: Proceeding;
  readonly links: LinksOf;
  readonly onClose: () => void;
};

function Charges({
  proceeding,
  chosen,
  onChange,
}: Pick<SplitFormProps, 'proceeding'> & {
  readonly chosen: readonly number[];
  readonly onChange: (ids: number[]) => void;
}) {
  return (
    <Checkbox.Group
      label="Imputações que vão para o procedimento novo"
      value={chosen.map(String)}
      onChange={(values) => onChange(values.map(Number))}
      withAsterisk
    >
      <Stack gap={6} mt={6}>
        {proceeding.charges
          .filter((charge) => !charge.withdrawn)
          .map(({ id, guard, citation, factOn }) => (
            <Checkbox
              key={id}
              value={String(id)}
              label={`${guard.name} · ${citation} · fato de ${dateWords(factOn)}`}
            />
          ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Opens another file with some of the charges, told before what it does to limitation. */
export function SplitForm({ proceeding, links, onClose }: SplitFormProps) {
  const form = useContractForm({
    procedure: 'links.split',
    defaultValues: {
      proceedingId: proceeding.id,
      version: links.version,
      chargeIds: [],
      on: today(),
      reason: '',
    },
    onSuccess: ({ newNumber, ...saved }) => {
      keepLinks(saved);
      done('Procedimento desmembrado', `O novo procedimento é o ${newNumber}.`);
      onClose();
    },
  });
  const { watch, setValue } = form.form;
  return (
    <ContractForm of={form} submitLabel="Desmembrar" onCancel={onClose} compact>
      <Stack gap="sm">
        <Charges
          proceeding={proceeding}
          chosen={watch('chargeIds')}
          onChange={(ids) => setValue('chargeIds', ids, { shouldDirty: true })}
        />
        <Alert color="govbr" variant="light" title="Efeito sobre a prescrição e os atos">
          <BecauseList reasons={links.splitEffect} />
        </Alert>
        <DateField control={form.control} name="on" label="Data do despacho" max={today()} required />
        <TextAreaField control={form.control} name="reason" label="Motivo" required />
      </Stack>
    </ContractForm>
  );
}
