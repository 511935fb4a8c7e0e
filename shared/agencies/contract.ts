import { z } from 'zod';
import { password, personName, session, username } from '../accounts/contract.ts';
import { command, door, query } from '../contract/procedure.ts';
import { role } from '../permissions.ts';
import { isoDate } from '../time/civil-date.ts';

export const UF = [
  'AC',
  'AL',
  'AP',
  'AM',
  'BA',
  'CE',
  'DF',
  'ES',
  'GO',
  'MA',
  'MT',
  'MS',
  'MG',
  'PA',
  'PB',
  'PR',
  'PE',
  'PI',
  'RJ',
  'RN',
  'RS',
  'RO',
  'RR',
  'SC',
  'SP',
  'SE',
  'TO',
] as const;

/** A picture as a data URL, PNG or JPEG, up to 500 kB of text. */
export const crest = z
  .string()
  .max(500_000, 'A imagem do brasão passa de 350 kB: use uma menor.')
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/, 'O brasão deve ser uma imagem PNG ou JPEG.');

const agencyFields = {
  name: z.string().trim().min(3, 'Informe o nome da guarda.').max(120),
  municipality: z.string().trim().min(2, 'Informe o município.').max(80),
  state: z.enum(UF, { error: 'Escolha a unidade da Federação.' }),
  crest: crest.nullable(),
  /** Lines under the name in the letterhead: department, address, telephone. */
  letterhead: z.string().trim().max(300),
  /** Minutes without use until the file is closed. */
  idleMinutes: z.number().int().min(1, 'Mínimo de 1 minuto.').max(60, 'Máximo de 60 minutos.'),
};

export const agency = z.object({ id: z.number().int(), ...agencyFields, version: z.number().int() });
export type Agency = z.infer<typeof agency>;

/** No municipal guard has a disciplinary code as old as this; an earlier year is a slip of the hand. */
const OLDEST_VALIDITY = '1900-01-01';

/** What the model law leaves to the municipality and a judgment cannot do without (LAW: suspension days, competence). */
export const municipalParameters = z
  .object({
    suspensionMinDays: z.number().int().min(1, 'Mínimo de 1 dia.').max(365),
    suspensionMaxDays: z.number().int().min(1).max(365, 'Máximo de 365 dias.'),
    /** For each sanction kind, the roles that may apply it. */
    competence: z.record(z.string(), z.array(role)),
    lawNumber: z.string().trim().max(120),
    validFrom: isoDate.refine((day) => day >= OLDEST_VALIDITY, 'Vigência anterior a 1900: confira o ano.'),
  })
  .refine((value) => value.suspensionMinDays <= value.suspensionMaxDays, {
    path: ['suspensionMaxDays'],
    message: 'O máximo não pode ser menor que o mínimo.',
  });
export type MunicipalParameters = z.infer<typeof municipalParameters>;

export const createAgencyInput = z.object({
  agency: z.object(agencyFields),
  administrator: z.object({ username, name: personName, password }),
  rulebookId: z.literal('guarda-legal-2021'),
  parameters: municipalParameters,
});

export const agenciesContract = {
  /** First run: creates the encrypted file, the agency, the first administrator and the rulebook. The key is shown once. */
  create: door({ input: createAgencyInput, output: z.object({ recoveryKey: z.string(), session }) }),
  current: query('session', { input: z.object({}), output: agency }),
  update: command('agencies.manage', {
    input: z.object({ ...agencyFields, version: z.number().int() }),
    output: agency,
  }),
};
