import type { FieldPath } from 'react-hook-form';
import type { Role } from '../../shared/permissions.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import type { FormValues } from '../app/client.ts';
import type { ContractFormState } from '../forms/use-contract-form.ts';

export type SetupForm = ContractFormState<'agencies.create'>;
export type SetupField = FieldPath<FormValues<'agencies.create'>>;

type Step = { readonly label: string; readonly fields: readonly SetupField[] };

/** The steps of the first run and the fields that each must have right. */
export const STEPS: readonly Step[] = [
  {
    label: 'Órgão',
    fields: [
      'agency.name',
      'agency.municipality',
      'agency.state',
      'agency.crest',
      'agency.letterhead',
      'agency.idleMinutes',
    ],
  },
  {
    label: 'Administrador',
    fields: ['administrator.name', 'administrator.username', 'administrator.password'],
  },
  {
    label: 'Norma',
    fields: [
      'parameters.lawNumber',
      'parameters.validFrom',
      'parameters.suspensionMinDays',
      'parameters.suspensionMaxDays',
      'parameters.competence',
    ],
  },
  { label: 'Conferência', fields: [] },
];

/** The built-in rulebook that a new office starts from. */
export const MODEL = guardaLegal2021;

const DECIDES: Role[] = ['autoridade'];

/** A new office before anything is typed: the authority is proposed for every sanction, to be confirmed or changed. */
export const EMPTY_SETUP = {
  agency: { name: '', municipality: '', crest: null, letterhead: '', idleMinutes: 15 },
  administrator: { username: '', name: '', password: '' },
  rulebookId: 'guarda-legal-2021',
  parameters: {
    lawNumber: '',
    validFrom: '',
    competence: Object.fromEntries(MODEL.sanctions.map((sanction) => [sanction.id, DECIDES])),
  },
} as const;

/** The first step that holds a refused field; null when none does. */
export function firstBadStep({ form }: SetupForm): number | null {
  const at = STEPS.findIndex((step) => step.fields.some((field) => form.getFieldState(field).invalid));
  return at === -1 ? null : at;
}
