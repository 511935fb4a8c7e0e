import { useNavigate } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { CORRECTABLE } from '../../shared/manifestations/correction.ts';
import { call, type FormValues } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { type ConflictField, useConflict } from '../forms/conflict/use-conflict.ts';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type Values = FormValues<'manifestations.correct'>;
type Field = ConflictField<'manifestations.correct'>;

/** The record's data as the form holds them. */
function valuesOf(one: Manifestation, reason: string): Values {
  const { id, version, factOn, factTime, address, district, described, vehicle, unit, witnesses } = one;
  const guardIds = one.guards.map((guard) => guard.id).toSorted((a, b) => a - b);
  return {
    id,
    version,
    factOn,
    factTime,
    address,
    district,
    guardIds,
    described,
    vehicle,
    unit,
    witnesses,
    reason,
  };
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function useFields(): readonly Field[] {
  const guards = useRead('guards.list', { status: 'all' });
  const named = new Map((guards.data ?? []).map(({ id, name }) => [id, name]));
  const guardWords = (value: unknown): string =>
    (Array.isArray(value) ? value : []).map((id) => named.get(id) ?? `guarda ${id}`).join(', ');
  const show = {
    factOn: (value: unknown) => (value === null ? '' : dateWords(words(value))),
    guardIds: guardWords,
  };
  const names = [
    'factOn',
    'factTime',
    'district',
    'address',
    'guardIds',
    'described',
    'vehicle',
    'unit',
    'witnesses',
  ] as const;
  return names.map((name) => ({
    name,
    label: CORRECTABLE[name],
    show: name === 'factOn' || name === 'guardIds' ? show[name] : words,
  }));
}

/** The correction of the data of a fact, autosaved, with what another person saved meanwhile side by side. */
export function useCorrectForm(one: Manifestation) {
  const navigate = useNavigate();
  const state = useContractForm({
    procedure: 'manifestations.correct',
    defaultValues: valuesOf(one, ''),
    draft: `manifestations.correct:${one.id}`,
    onSuccess: () => {
      done('Dados corrigidos', one.protocol);
      void navigate(`/manifestacoes/${one.id}`);
    },
  });
  const conflict = useConflict({
    of: state,
    load: async (mine) => valuesOf(await call('manifestations.get', { id: one.id }), mine.reason),
    fields: useFields(),
    carried: ['version'],
  });
  return { state, conflict };
}
