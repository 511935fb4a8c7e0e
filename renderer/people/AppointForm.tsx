import { Alert, Stack } from '@mantine/core';
import type { PeopleOf } from '../../shared/people/contract.ts';
import {
  COMMISSION,
  DEFENDER_KINDS,
  IMPARTIAL,
  type PersonRole,
  ROLE_NAMES,
} from '../../shared/people/model.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { optionsOf, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { keepPeople } from './keep.ts';
import { ProblemList } from './ProblemList.tsx';
import { useAccountOptions, useGuardOptions } from './use-candidates.ts';

type Form = ContractFormState<'people.appoint'>;
type AppointFormProps = {
  readonly proceeding: Proceeding;
  readonly people: PeopleOf;
  readonly onClose: () => void;
};

/** What stands against the person chosen, while still choosing. */
function Check({ of, proceedingId }: { readonly of: Form; readonly proceedingId: number }) {
  const [role, guardId, accountId] = of.form.watch(['role', 'guardId', 'accountId']);
  const asks = role !== undefined && IMPARTIAL.has(role) && (guardId !== null || accountId !== null);
  const input = { proceedingId, role: role ?? 'membro', guardId, accountId };
  const check = useRead('people.check', input, { enabled: asks });
  const found = check.data?.impediments ?? [];
  if (!asks || check.data === undefined) return null;
  if (found.length === 0) {
    return (
      <Alert color="green" variant="light" p="xs" role="status">
        Nada consta nos registros contra esta designação.
      </Alert>
    );
  }
  return (
    <Alert color="red" variant="light" title="Esta pessoa não pode atuar" role="status">
      <ProblemList problems={found} label="Impedimentos" />
    </Alert>
  );
}

function Who({ of, role }: { readonly of: Form; readonly role: PersonRole }) {
  const { control, form } = of;
  const [guardId, accountId] = form.watch(['guardId', 'accountId']);
  const guards = useGuardOptions();
  const accounts = useAccountOptions(true);
  const typed = guardId === null && accountId === null;
  return (
    <>
      <SelectField
        control={control}
        name="guardId"
        label="Guarda"
        description="Deixe vazio para servidor de outro quadro ou pessoa de fora"
        options={guards}
        numeric
        searchable
      />
      {guardId === null && COMMISSION.has(role) ? (
        <SelectField
          control={control}
          name="accountId"
          label="Usuário do sistema"
          options={accounts}
          numeric
          searchable
        />
      ) : null}
      {typed ? <TextField control={control} name="name" label="Nome completo" required /> : null}
      {COMMISSION.has(role) ? null : (
        <TextField
          control={control}
          name="contact"
          label="Contato"
          description="Telefone, e-mail ou endereço"
        />
      )}
    </>
  );
}

function Defender({ of, proceeding }: { readonly of: Form; readonly proceeding: Proceeding }) {
  const accused = proceeding.accused.map(({ guard }) => ({ value: String(guard.id), label: guard.name }));
  return (
    <>
      <SelectField
        control={of.control}
        name="forGuardId"
        label="Defende"
        options={accused}
        numeric
        required
      />
      <SelectField
        control={of.control}
        name="defenderKind"
        label="Como atua"
        options={optionsOf(DEFENDER_KINDS)}
        required
      />
      <TextField control={of.control} name="oab" label="Inscrição na OAB" placeholder="SP 123.456" />
    </>
  );
}

function useAppoint({ proceeding, people, onClose }: AppointFormProps) {
  return useContractForm({
    procedure: 'people.appoint',
    defaultValues: {
      proceedingId: proceeding.id,
      version: people.version,
      guardId: null,
      accountId: null,
      name: '',
      contact: '',
      oab: '',
      defenderKind: null,
      forGuardId: null,
      from: today(),
      act: '',
    },
    onSuccess: (saved) => {
      keepPeople(saved);
      done('Pessoa incluída no procedimento');
      onClose();
    },
  });
}

/** Puts a person in the file; who may not serve is told before and refused after. */
export function AppointForm(props: AppointFormProps) {
  const form = useAppoint(props);
  const role = form.form.watch('role');
  return (
    <ContractForm of={form} submitLabel="Incluir" onCancel={props.onClose} compact>
      <Stack gap="sm">
        <SelectField
          control={form.control}
          name="role"
          label="Papel no procedimento"
          options={optionsOf(ROLE_NAMES)}
          searchable={false}
          required
        />
        {role === 'manifestante' ? (
          <Alert color="govbr" variant="light" p="xs">
            Entra apenas como “Manifestante” e um número. A identidade fica com a ouvidoria.
          </Alert>
        ) : role === undefined ? null : (
          <Who of={form} role={role} />
        )}
        {role === 'defensor' ? <Defender of={form} proceeding={props.proceeding} /> : null}
        <DateField control={form.control} name="from" label="Desde" max={today()} required />
        <TextField
          control={form.control}
          name="act"
          label="Ato"
          description="Portaria, procuração ou despacho"
          required={role !== undefined && COMMISSION.has(role)}
        />
        <Check of={form} proceedingId={props.proceeding.id} />
      </Stack>
    </ContractForm>
  );
}
