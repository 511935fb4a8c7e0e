import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Drawer, Group, SimpleGrid, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import {
  type ManifestationFilters,
  manifestationFilters,
  NO_FILTERS,
} from '../../../shared/manifestations/filters.ts';
import {
  CHANNEL_LABELS,
  KIND_LABELS,
  SECRECY_LABELS,
  STATUS_LABELS,
} from '../../../shared/manifestations/model.ts';
import { RECIPIENT_LABELS } from '../../../shared/manifestations/screening.ts';
import { SURVEY_FILTER_LABELS, surveyFilter } from '../../../shared/surveys/model.ts';
import { useRead } from '../../app/queries.ts';
import { MultiSelectField, optionsOf, SelectField } from '../../forms/ChoiceFields.tsx';
import { DateField } from '../../forms/DateField.tsx';
import { FieldProblems } from '../../forms/FieldProblems.tsx';

type FilterDrawerProps = {
  readonly filters: ManifestationFilters;
  readonly onApply: (filters: ManifestationFilters) => void;
  readonly onClose: () => void;
};

// In the order of the codes: a record would put its numbers first, and from the worst.
const SURVEY_FILTERS = surveyFilter.options.map((value) => ({ value, label: SURVEY_FILTER_LABELS[value] }));

type Values = z.input<typeof manifestationFilters>;

const PERIODS = [
  ['receivedFrom', 'receivedTo', 'Recebida'],
  ['factFrom', 'factTo', 'Fato'],
  ['dueFrom', 'dueTo', 'Prazo'],
] as const;

const options = (names: readonly string[] | undefined) =>
  (names ?? []).map((name) => ({ value: name, label: name }));

function useFilterForm(filters: ManifestationFilters) {
  return useForm<Values, unknown, ManifestationFilters>({
    resolver: zodResolver(manifestationFilters),
    defaultValues: filters,
  });
}

type Form = ReturnType<typeof useFilterForm>;

function Periods({ control }: { readonly control: Form['control'] }) {
  return PERIODS.map(([from, to, name]) => (
    <SimpleGrid key={from} cols={2} spacing="sm">
      <DateField control={control} name={from} label={`${name} desde`} whenEmpty="null" />
      <DateField control={control} name={to} label={`${name} até`} whenEmpty="null" />
    </SimpleGrid>
  ));
}

function Fields({ control }: { readonly control: Form['control'] }) {
  const places = useRead('manifestations.places', {});
  const guards = useRead('guards.list', { status: 'all' });
  const named = (guards.data ?? []).map(({ id, name, registration }) => ({
    value: String(id),
    label: `${name} · ${registration}`,
  }));
  return (
    <Stack gap="sm">
      <MultiSelectField control={control} name="kinds" label="Tipo" options={optionsOf(KIND_LABELS)} />
      <MultiSelectField
        control={control}
        name="statuses"
        label="Situação"
        options={optionsOf(STATUS_LABELS)}
      />
      <MultiSelectField control={control} name="channels" label="Canal" options={optionsOf(CHANNEL_LABELS)} />
      <MultiSelectField
        control={control}
        name="secrecies"
        label="Identificação"
        options={optionsOf(SECRECY_LABELS)}
      />
      <MultiSelectField
        control={control}
        name="recipients"
        label="Enviada a"
        options={optionsOf(RECIPIENT_LABELS)}
      />
      <MultiSelectField control={control} name="surveys" label="Satisfação" options={SURVEY_FILTERS} />
      <Periods control={control} />
      <MultiSelectField
        control={control}
        name="districts"
        label="Bairro"
        options={options(places.data?.districts)}
      />
      <MultiSelectField
        control={control}
        name="units"
        label="Unidade"
        options={options(places.data?.units)}
      />
      <SelectField
        control={control}
        name="guardId"
        label="Guarda indicado"
        options={named}
        numeric
        searchable
      />
    </Stack>
  );
}

/** Every filter of the list; what is applied shows above it, one by one. */
export function FilterDrawer({ filters, onApply, onClose }: FilterDrawerProps) {
  const form = useFilterForm(filters);
  const apply = (next: ManifestationFilters): void => {
    onApply(next);
    onClose();
  };
  const { text, status, order } = filters;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title="Filtros"
      closeButtonProps={{ 'aria-label': 'Fechar os filtros' }}
    >
      <form noValidate onSubmit={(event) => void form.handleSubmit(apply)(event)}>
        <Stack gap="md">
          <FieldProblems control={form.control} />
          <Fields control={form.control} />
          <Group justify="space-between" className="ls-drawer-foot">
            <Button variant="default" onClick={() => apply({ ...NO_FILTERS, text, status, order })}>
              Limpar
            </Button>
            <Button type="submit">Aplicar</Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
