import type { ManifestationFilters } from '../../../shared/manifestations/filters.ts';
import {
  CHANNEL_LABELS,
  KIND_LABELS,
  SECRECY_LABELS,
  STATUS_LABELS,
} from '../../../shared/manifestations/model.ts';
import { RECIPIENT_LABELS } from '../../../shared/manifestations/screening.ts';
import { SURVEY_FILTER_LABELS } from '../../../shared/surveys/model.ts';
import { formatDate } from '../../../shared/time/civil-date.ts';

/** A filter in words, and all filters without it. */
export type Chip = { readonly key: string; readonly label: string; readonly without: ManifestationFilters };

type Labels = Readonly<Record<string, string>>;

const LISTS = [
  ['kinds', 'Tipo', KIND_LABELS],
  ['statuses', 'Situação', STATUS_LABELS],
  ['channels', 'Canal', CHANNEL_LABELS],
  ['secrecies', 'Identificação', SECRECY_LABELS],
  ['recipients', 'Enviada a', RECIPIENT_LABELS],
  ['surveys', 'Satisfação', SURVEY_FILTER_LABELS],
  ['districts', 'Bairro', {}],
  ['units', 'Unidade', {}],
] as const;

const PERIODS = [
  ['receivedFrom', 'receivedTo', 'Recebida'],
  ['factFrom', 'factTo', 'Fato'],
  ['dueFrom', 'dueTo', 'Prazo'],
] as const;

function periodWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null)
    return from === to ? `em ${formatDate(from)}` : `de ${formatDate(from)} a ${formatDate(to)}`;
  return from === null ? `até ${formatDate(to ?? '')}` : `desde ${formatDate(from)}`;
}

/** The filters in use but the words and the situation, which have places of their own on the screen. */
export function chipsOf(filters: ManifestationFilters, guardName: (id: number) => string): readonly Chip[] {
  const lists = LISTS.flatMap(([key, name, labels]) => {
    const words: Labels = labels;
    const values: readonly string[] = filters[key];
    return values.map((value) => ({
      key: `${key}:${value}`,
      label: `${name}: ${words[value] ?? value}`,
      without: { ...filters, [key]: values.filter((other) => other !== value) },
    }));
  });
  const periods = PERIODS.flatMap(([from, to, name]) => {
    if (filters[from] === null && filters[to] === null) return [];
    const label = `${name} ${periodWords(filters[from], filters[to])}`;
    return [{ key: from, label, without: { ...filters, [from]: null, [to]: null } }];
  });
  const { guardId } = filters;
  const guard =
    guardId === null
      ? []
      : [{ key: 'guard', label: `Guarda: ${guardName(guardId)}`, without: { ...filters, guardId: null } }];
  return [...lists, ...periods, ...guard];
}

/** The filters as the record of an export keeps them: codes and dates; of what is typed, only that it is in use. */
export function codesOf(filters: ManifestationFilters): readonly string[] {
  const { text, districts, units, order, status, guardId } = filters;
  const lists = (['kinds', 'statuses', 'channels', 'secrecies', 'recipients', 'surveys'] as const).flatMap(
    (key) => (filters[key].length === 0 ? [] : [`${key}=${filters[key].join(',')}`]),
  );
  const days = PERIODS.flatMap(([from, to]) =>
    [from, to].flatMap((key) => (filters[key] === null ? [] : [`${key}=${filters[key]}`])),
  );
  return [
    `status=${status}`,
    `order=${order}`,
    ...lists,
    ...days,
    ...(districts.length === 0 ? [] : [`districts=${districts.length}`]),
    ...(units.length === 0 ? [] : [`units=${units.length}`]),
    ...(guardId === null ? [] : [`guardId=${guardId}`]),
    ...(text === '' ? [] : ['text=sim']),
  ];
}
