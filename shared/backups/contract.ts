import { z } from 'zod';
import { username } from '../accounts/contract.ts';
import { command, door, query, signal } from '../contract/procedure.ts';
import { backupStatus, copyKind, copyName, policy, policyFields, rehearsal, storedCopy } from './model.ts';

const id = z.number().int();
const job = z.uuid().nullable().default(null);
/** A folder of the disk; from a window, one that the person has just chosen. */
const file = z.string().min(1, 'Escolha a pasta.').max(4096);
const of = { folderId: id, name: copyName };

/** What was made and verified in one folder; `problem` empty when it was. */
const made = z.object({
  folderId: id,
  folder: z.string(),
  name: z.string(),
  problem: z.string(),
  notice: z.string(),
});
export type Made = z.infer<typeof made>;

/**
 * Copies of the whole office in folders that it chooses, each verified by opening it again; their rehearsal and their
 * restoring. A copy is as encrypted as its source, with the slots that open it.
 */
export const backupsContract = {
  status: query('backups.manage', { input: z.object({}), output: backupStatus }),
  addFolder: command('backups.manage', {
    confirmed: true,
    input: z.object({ file }),
    output: z.object({ id }),
    touches: ['dashboard'],
  }),
  /** The office no longer copies there; what is there stays. */
  removeFolder: command('backups.manage', {
    input: z.object({ id }),
    output: z.object({}),
    touches: ['dashboard'],
  }),
  setPolicy: command('backups.manage', {
    input: z.object({ ...policyFields, version: id }),
    output: policy,
    touches: ['dashboard'],
  }),
  /** Copies now, to every chosen folder. */
  run: command('backups.manage', {
    input: z.object({ job }),
    output: z.array(made),
    touches: ['dashboard'],
  }),
  /** What the application does by itself, in whoever's session it is; nothing where none is due. */
  automatic: command('session', {
    input: z.object({ kind: copyKind.exclude(['manual']) }),
    output: z.array(made),
    touches: ['dashboard'],
  }),
  /** Reads a copy whole, against its manifest and the trail in use. */
  verify: command('backups.manage', {
    input: z.object({ ...of, job }),
    output: z.object({ problem: z.string() }),
    touches: ['dashboard'],
  }),
  /** Restores into a folder of its own, compares, and deletes it; a typed recovery key is tried on the copy too. */
  rehearse: command('backups.manage', {
    input: z.object({ ...of, recoveryKey: z.string().max(200).nullable().default(null), job }),
    output: z.object({ id, problem: z.string() }),
  }),
  rehearsal: query('backups.manage', { input: z.object({ id }), output: rehearsal }),
  cancel: signal('backups.manage', { input: z.object({ job: z.uuid() }), output: z.object({}) }),
  /** The copies that a folder holds, newest first; what is in them needs a key. */
  find: door({ input: z.object({ file }), output: z.array(storedCopy) }),
  /**
   * Puts a copy in the place of the data of this folder, which are kept aside under a dated name. Opened by the printed
   * recovery key, or by the password of an administrator, both as they were when the copy was made.
   */
  restore: door({
    input: z.object({
      file,
      name: copyName,
      secret: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('recovery'), recoveryKey: z.string().max(200) }),
        z.object({
          kind: z.literal('password'),
          username,
          password: z.string().min(1, 'Informe a senha.').max(128),
        }),
      ]),
      job,
    }),
    /** Where what was replaced is kept, within the data folder; null where there was nothing. */
    output: z.object({ aside: z.string().nullable(), records: id, attachments: id }),
  }),
};
export type RestoreInput = z.output<(typeof backupsContract)['restore']['input']>;
