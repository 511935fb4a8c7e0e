import { Group, Stack, Text } from '@mantine/core';
import type { Mandate } from '../../shared/mandates/contract.ts';
import { END_KIND_LABELS, endKind, PROTECTED_OFFICES } from '../../shared/mandates/model.ts';
import { absoluteMajority } from '../../shared/mandates/rules.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type Props = { readonly mandate: Mandate; readonly onClose: () => void };
type Form = ContractFormState<'mandates.end'>;

/** What may end this term: an interim or substitute ceases; only the ouvidor and the corregedor lose it by vote. */
function kindsFor({ office, kind }: Mandate) {
  const titular = kind === 'titular' || kind === 'reconducao';
  const shielded = titular && PROTECTED_OFFICES.includes(office);
  return endKind.options
    .filter((one) => (one === 'perda' ? shielded : one === 'cessacao' ? !titular : true))
    .filter((one) => !(one === 'exoneracao' && shielded))
    .map((value) => ({ value, label: END_KIND_LABELS[value] }));
}

function VoteFields({ of: { control, form } }: { readonly of: Form }) {
  const members = form.watch('members');
  return (
    <Stack gap="sm">
      <Text fz="sm">
        A perda é decidida pela maioria absoluta da Câmara Municipal, por razão relevante e específica
        prevista em lei municipal (Lei 13.022/2014, art. 13, § 2º).
        {typeof members === 'number'
          ? ` Com ${members} vereadores, são ${absoluteMajority(members)} votos.`
          : ''}
      </Text>
      <Group grow align="flex-start">
        <DateField
          control={control}
          name="sessionOn"
          label="Sessão da Câmara"
          max={today()}
          whenEmpty="null"
          required
        />
        <NumberField control={control} name="members" label="Vereadores da Câmara" min={0} required />
        <NumberField control={control} name="votes" label="Votos favoráveis" min={0} required />
      </Group>
    </Stack>
  );
}

/** Ends a term before its day. */
export function EndMandateForm({ mandate, onClose }: Props) {
  const form = useContractForm({
    procedure: 'mandates.end',
    defaultValues: {
      id: mandate.id,
      version: mandate.version,
      on: '',
      reason: '',
      sessionOn: null,
      votes: null,
      members: null,
    },
    draft: `mandates.end:${mandate.id}`,
    onSuccess: () => {
      done('Término registrado');
      onClose();
    },
  });
  const { control } = form;
  const loss = form.form.watch('kind') === 'perda';
  return (
    <ContractForm of={form} submitLabel="Registrar término" onCancel={onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={control}
          name="kind"
          label="Como terminou"
          options={kindsFor(mandate)}
          searchable={false}
          required
        />
        {loss ? <VoteFields of={form} /> : null}
        <DateField control={control} name="on" label="Último dia no cargo" max={today()} required />
        <TextAreaField
          control={control}
          name="reason"
          label="Motivo"
          description={loss ? 'A razão e o artigo da lei municipal' : 'Com o ato, quando houver'}
          required
        />
      </Stack>
    </ContractForm>
  );
}
