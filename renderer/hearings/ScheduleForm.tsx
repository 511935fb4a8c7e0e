import { Select, Stack } from '@mantine/core';
import type { Hearing } from '../../shared/hearings/contract.ts';
import type { PeopleOf } from '../../shared/people/contract.ts';
import { HEARD, ROLE_NAMES } from '../../shared/people/model.ts';
import { useRead } from '../app/queries.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateTimeField } from '../forms/DateTimeField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';
import { ClashList } from './ClashList.tsx';

type Form = ContractFormState<'hearings.schedule'>;
export type Accused = readonly { readonly id: number; readonly name: string }[];

type ScheduleFormProps = {
  readonly proceedingId: number;
  readonly people: PeopleOf;
  readonly accused: Accused;
  /** The hearing whose date changes; null for a new one. */
  readonly previous: Hearing | null;
  readonly onClose: () => void;
};

/** Everything against the date while it is being chosen. */
function Clashes({ of }: { readonly of: Form }) {
  const { warningsReason: _, ...planned } = of.form.watch();
  const chosen = planned.personId !== null || planned.guardId !== null;
  const whole =
    chosen &&
    Number(planned.presiderId) > 0 &&
    /^\d{4}-\d{2}-\d{2}$/.test(planned.on) &&
    /^\d{2}:\d{2}$/.test(planned.at) &&
    planned.minutes >= 5 &&
    planned.place.length >= 2;
  const clashes = useRead('hearings.clashes', planned, { enabled: whole });
  if (!whole || clashes.data === undefined) return null;
  return <ClashList clashes={clashes.data} />;
}

/** Who is heard: an accused or one of the people of the file, in one list. */
function Heard({
  of,
  people,
  accused,
}: { readonly of: Form } & Pick<ScheduleFormProps, 'people' | 'accused'>) {
  const { watch, setValue, formState } = of.form;
  const [personId, guardId] = watch(['personId', 'guardId']);
  const value = guardId === null ? (personId === null ? null : `person:${personId}`) : `guard:${guardId}`;
  const choose = (next: string | null): void => {
    const [kind, id] = (next ?? '').split(':');
    const options = { shouldDirty: true, shouldValidate: formState.isSubmitted };
    setValue('personId', kind === 'person' ? Number(id) : null, options);
    setValue('guardId', kind === 'guard' ? Number(id) : null, options);
  };
  const heard = people.people.filter((one) => one.to === null && HEARD.has(one.role));
  const error = formState.errors.personId?.message ?? formState.errors.guardId?.message;
  return (
    <Select
      label="Quem será ouvido"
      placeholder="Escolha"
      withAsterisk
      allowDeselect={false}
      value={value}
      onChange={choose}
      error={error ?? null}
      data={[
        { group: 'Acusados', items: accused.map(({ id, name }) => ({ value: `guard:${id}`, label: name })) },
        {
          group: 'Pessoas do procedimento',
          items: heard.map(({ id, name, role }) => ({
            value: `person:${id}`,
            label: `${name} · ${ROLE_NAMES[role]}`,
          })),
        },
      ]}
    />
  );
}

function useSchedule({ proceedingId, people, previous, onClose }: ScheduleFormProps) {
  const president = people.people.find((one) => one.role === 'presidente' && one.to === null);
  return useContractForm({
    procedure: 'hearings.schedule',
    defaultValues: {
      proceedingId,
      personId: previous?.personId ?? null,
      guardId: previous?.isAccused ? previous.heardGuardId : null,
      ...(previous === null
        ? president
          ? { presiderId: president.id }
          : {}
        : { presiderId: previous.presiderId }),
      on: '',
      at: previous?.at ?? '09:00',
      minutes: previous?.minutes ?? 60,
      place: previous?.place ?? '',
      previousId: previous?.id ?? null,
      warningsReason: '',
    },
    onSuccess: () => {
      done(previous === null ? 'Oitiva designada' : 'Nova data designada', 'Expeça agora a intimação.');
      onClose();
    },
  });
}

/** Sets a hearing, or the new date of one, with the conflicts found beside it. */
export function ScheduleForm(props: ScheduleFormProps) {
  const { people, accused, previous, onClose } = props;
  const form = useSchedule(props);
  const { control } = form;
  const presiders = people.people
    .filter((one) => one.to === null && (one.role === 'presidente' || one.role === 'membro'))
    .map(({ id, name, role }) => ({ value: String(id), label: `${name} · ${ROLE_NAMES[role]}` }));
  return (
    <ContractForm of={form} submitLabel="Designar" onCancel={onClose} compact>
      <Stack gap="sm">
        {previous === null ? <Heard of={form} people={people} accused={accused} /> : null}
        <SelectField
          control={control}
          name="presiderId"
          label="Quem preside"
          description={presiders.length === 0 ? 'Designe antes a comissão, na aba Pessoas' : ''}
          options={presiders}
          numeric
          required
        />
        <DateTimeField
          control={control}
          date="on"
          time="at"
          dateLabel="Dia"
          timeLabel="Hora"
          required
          timeRequired
        />
        <NumberField
          control={control}
          name="minutes"
          label="Duração prevista"
          min={5}
          max={720}
          suffix=" min"
          required
        />
        <TextField control={control} name="place" label="Local" required />
        <Clashes of={form} />
        <TextAreaField
          control={control}
          name="warningsReason"
          label={previous?.status === 'scheduled' ? 'Motivo da mudança' : 'Motivo, se houver aviso'}
          rows={2}
          required={previous?.status === 'scheduled'}
        />
      </Stack>
    </ContractForm>
  );
}
