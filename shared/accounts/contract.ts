import { z } from 'zod';
import { command, door, query } from '../contract/procedure.ts';
import { role } from '../permissions.ts';

/** Lower-case login: letters, digits, dot, hyphen; 2 to 40 characters. */
export const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z][a-z0-9.-]{1,39}$/,
    'Use de 2 a 40 letras minúsculas, números, ponto ou hífen, começando por letra.',
  );

/** 10 to 128 characters, no composition rule (ASVS 6.2): common words are refused by `passwordProblem`. */
export const password = z
  .string()
  .min(10, 'Use ao menos 10 caracteres.')
  .max(128, 'Use no máximo 128 caracteres.');

export const personName = z.string().trim().min(3, 'Informe o nome completo.').max(120, 'Nome longo demais.');

export const session = z.object({
  accountId: z.number().int(),
  username: z.string(),
  name: z.string(),
  office: z.string(),
  roles: z.array(role),
  mustChangePassword: z.boolean(),
});
export type Session = z.infer<typeof session>;

/**
 * `new`: no file yet, the wizard runs. `locked`: someone must sign in. `open`: a session exists.
 * `damaged`: the folder cannot be used as it is; `what` says how.
 */
export const doorStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('new') }),
  z.object({ state: z.literal('locked') }),
  z.object({ state: z.literal('open'), session }),
  z.object({
    state: z.literal('damaged'),
    what: z.enum([
      'missing',
      'newer',
      'foreign',
      'unreadable',
      'keys',
      'readonly',
      'denied',
      'network',
      'synced',
    ]),
  }),
]);

export const account = z.object({
  id: z.number().int(),
  username: z.string(),
  name: z.string(),
  office: z.string(),
  roles: z.array(role),
  status: z.enum(['active', 'disabled']),
  mustChangePassword: z.boolean(),
  guardId: z.number().int().nullable(),
  lastSignInAt: z.string().nullable(),
  version: z.number().int(),
});
export type Account = z.infer<typeof account>;

/** A password typed to be checked against the one in use. */
const typedPassword = z.string().min(1, 'Informe a senha.').max(128, 'Use no máximo 128 caracteres.');
const roles = z.array(role).min(1, 'Escolha ao menos um papel.');
const office = z.string().trim().max(120, 'Cargo longo demais.');

export const accountsContract = {
  status: door({ input: z.object({}), output: doorStatus }),
  signIn: door({ input: z.object({ username, password: typedPassword }), output: session }),
  /** The password of whoever is signed in, again, before what asks for it; `refused` says how long to wait. */
  confirm: door({ input: z.object({ password: typedPassword }), output: z.object({}) }),
  /** Opens with the printed recovery key and gives the named account a new password. */
  recover: door({
    input: z.object({ recoveryKey: z.string().max(200), username, newPassword: password }),
    output: session,
  }),
  list: query('accounts.manage', { input: z.object({}), output: z.array(account) }),
  create: command('accounts.manage', {
    confirmed: true,
    input: z.object({ username, name: personName, office, roles, guardId: z.number().int().nullable() }),
    /** The temporary password, shown once; the account must change it at first sign-in. */
    output: z.object({ account, temporaryPassword: z.string() }),
    secretReply:
      'Esta conta já foi criada, e a senha temporária só é mostrada uma vez: para emitir outra, redefina a senha da conta.',
  }),
  update: command('accounts.manage', {
    confirmed: true,
    input: z.object({
      id: z.number().int(),
      version: z.number().int(),
      name: personName,
      office,
      roles,
      guardId: z.number().int().nullable(),
      status: z.enum(['active', 'disabled']),
    }),
    output: account,
  }),
  resetPassword: command('accounts.manage', {
    confirmed: true,
    input: z.object({ id: z.number().int() }),
    output: z.object({ temporaryPassword: z.string() }),
    secretReply:
      'A senha desta conta já foi redefinida, e a senha temporária só é mostrada uma vez: para emitir outra, redefina de novo.',
  }),
  changePassword: command('session', {
    input: z.object({ current: typedPassword, next: password }),
    output: session,
  }),
  /** Replaces the printed recovery key; the old one stops opening the file. Asks for the administrator's password again. */
  renewRecoveryKey: command('accounts.manage', {
    input: z.object({ password: typedPassword }),
    output: z.object({ recoveryKey: z.string() }),
    secretReply:
      'A chave de recuperação já foi trocada, e a nova só é mostrada uma vez: se ela não foi impressa, gere outra.',
  }),
};
