import type { FieldPath, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { AppError } from '../../shared/contract/errors.ts';
import { type AppContract, contract } from '../../shared/contract/index.ts';
import type { AnyProcedure, Contract, InputOf, OutputOf, ParsedOf } from '../../shared/contract/procedure.ts';
import { envelope } from '../../shared/contract/wire.ts';
import { desktopContract } from '../../shared/desktop/contract.ts';
import { askPresence } from './presence.ts';

type Everything = AppContract & typeof desktopContract;

const everything: Everything = { ...contract, ...desktopContract };

/** Every procedure as `feature.name`: renaming one in the contract stops its callers from compiling. */
export type Path = {
  [F in keyof Everything & string]: `${F}.${keyof Everything[F] & string}`;
}[keyof Everything & string];

/** The declaration behind a path. */
export type ProcedureAt<P extends Path> = P extends `${infer F}.${infer N}`
  ? F extends keyof Everything
    ? N extends keyof Everything[F]
      ? Extract<Everything[F][N], AnyProcedure>
      : never
    : never
  : never;

export type InputAt<P extends Path> = InputOf<ProcedureAt<P>>;
export type OutputAt<P extends Path> = OutputOf<ProcedureAt<P>>;
export type ParsedAt<P extends Path> = ParsedOf<ProcedureAt<P>>;

const table: Contract = everything;

/** The feature that a path belongs to, which is also the first part of its query keys. */
export function featureOf(path: Path): string {
  return path.slice(0, path.indexOf('.'));
}

function declaration(path: Path): AnyProcedure {
  const found = table[featureOf(path)]?.[path.slice(path.indexOf('.') + 1)];
  if (found === undefined) throw new AppError({ code: 'notFound', what: path });
  return found;
}

/** A command's input as a form holds it. */
export type FormValues<P extends Path> = Extract<InputAt<P>, FieldValues>;

/** The contract's own input schema, for a form to check before sending. */
export function inputSchema<P extends Path>(path: P): z.ZodType<ParsedAt<P>, FormValues<P>> {
  return declaration(path).input as z.ZodType<ParsedAt<P>, FormValues<P>>;
}

/** The form's field that a dotted path of the backend's refusal names. */
export function fieldNamed<P extends Path>(name: string): FieldPath<FormValues<P>> {
  return name as FieldPath<FormValues<P>>;
}

/** The values of a kept draft over the form's present ones, so that a field added since then is there too. */
export function draftValues<P extends Path>(body: string, present: FormValues<P>): FormValues<P> {
  return { ...present, ...(JSON.parse(body) as Partial<FormValues<P>>) };
}

async function reply(path: Path, input: unknown, key: string | undefined) {
  try {
    const text = await window.lisura.call(path, JSON.stringify(input ?? {}), key);
    return envelope.parse(JSON.parse(text));
  } catch {
    throw new AppError({ code: 'unavailable' });
  }
}

/**
 * Calls a procedure. `key` names one intention of the person: sent again with the same key, a command never acts twice.
 * What asks for the password first asks the person, and goes on with the answer.
 * @throws {AppError} every refusal, of the closed list.
 */
export async function call<P extends Path>(path: P, input: InputAt<P>, key?: string): Promise<OutputAt<P>> {
  let answer = await reply(path, input, key);
  if (!answer.ok && answer.error.code === 'confirm' && (await askPresence()))
    answer = await reply(path, input, key);
  if (!answer.ok) throw new AppError(answer.error);
  return answer.value as OutputAt<P>;
}
