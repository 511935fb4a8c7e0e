import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { NO_FILTERS } from '../../shared/manifestations/filters.ts';
import { KIND_LABELS, type ManifestationKind } from '../../shared/manifestations/model.ts';
import { useRead } from '../app/queries.ts';
import { useField } from '../forms/field.ts';

const OFFERED = 20;
const WAIT_MS = 250;

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}

type Known = { readonly id: number; readonly protocol: string; readonly kind: ManifestationKind };

function optionOf({ id, protocol, kind }: Known) {
  return { value: String(id), label: `${protocol} · ${KIND_LABELS[kind]}` };
}

type OriginsFieldProps<V extends FieldValues, N extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  readonly name: N;
};

/** Manifestations found by protocol or by words; the contract holds their ids. */
export function OriginsField<V extends FieldValues, N extends FieldPath<V>, T>(
  props: OriginsFieldProps<V, N, T>,
) {
  const field = useField({
    ...props,
    label: 'Manifestações de origem',
    description: 'Procure por protocolo ou palavras do relato; deixe vazio se a iniciativa é da ouvidoria',
  });
  const chosen = numbers(field.value);
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim().slice(0, 120), WAIT_MS);
  const found = useRead('manifestations.list', { ...NO_FILTERS, text, limit: OFFERED, before: null });
  const named = useRead('recommendations.origins', { ids: chosen });
  const all = new Map(
    [...(named.data ?? []), ...(found.data?.rows ?? [])].map((one) => [one.id, optionOf(one)]),
  );
  const missing = chosen.filter((id) => !all.has(id)).map((id) => ({ value: String(id), label: '…' }));
  return (
    <MultiSelect
      {...field.props}
      data={[...all.values(), ...missing]}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage="Nenhuma manifestação com essas palavras"
      classNames={{ inputField: 'ls-guards-input' }}
      value={chosen.map(String)}
      onChange={(next) => field.set(next.map(Number))}
    />
  );
}
