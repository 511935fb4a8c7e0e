import { useEffect, useRef, useState } from 'react';
import type { FieldPath } from 'react-hook-form';
import { AppError } from '../../../shared/contract/errors.ts';
import type { FormValues, Path } from '../../app/client.ts';
import type { ContractFormState } from '../use-contract-form.ts';
import { type Difference, differences, merged, type Side } from './merge.ts';

export type ConflictField<P extends Path> = {
  readonly name: FieldPath<FormValues<P>> & keyof FormValues<P> & string;
  readonly label: string;
  /** The value in words. */
  readonly show: (value: unknown) => string;
};

type Options<P extends Path> = {
  readonly of: ContractFormState<P>;
  /** The record as it is now, as the form holds it; what is no part of the record comes as the form has it. */
  readonly load: (mine: FormValues<P>) => Promise<FormValues<P>>;
  readonly fields: readonly ConflictField<P>[];
  /** What always follows the record, such as its version. */
  readonly carried: readonly ConflictField<P>['name'][];
};

export type Conflict<P extends Path> = {
  readonly found: {
    readonly mine: FormValues<P>;
    readonly theirs: FormValues<P>;
    readonly list: readonly Difference<ConflictField<P>['name']>[];
  } | null;
  readonly error: AppError | null;
  readonly fields: readonly ConflictField<P>[];
  /** Takes the sides chosen, of the differences found; the form then stands on the record as it is now. */
  readonly settle: (sides: Readonly<Record<string, Side>>) => void;
};

/**
 * When another person saved the same record first: reads theirs, tells the differences, and lets the person choose field by
 * field. What was typed stays on the screen all the while, and may be typed on.
 */
export function useConflict<P extends Path>({ of, load, fields, carried }: Options<P>): Conflict<P> {
  const base = useRef<FormValues<P> | null>(null);
  base.current ??= of.form.getValues();
  const [found, setFound] = useState<Conflict<P>['found']>(null);
  const [error, setError] = useState<AppError | null>(null);
  const latest = useRef({ of, load, fields });
  latest.current = { of, load, fields };
  const refused = of.error?.wire.code === 'conflict' ? of.error : null;

  useEffect(() => {
    if (refused === null) return;
    const { of: form, load: read, fields: named } = latest.current;
    const mine = form.form.getValues();
    read(mine).then(
      (theirs) => {
        const names = named.map(({ name }) => name);
        setFound({ mine, theirs, list: differences(base.current ?? mine, mine, theirs, names) });
        setError(null);
        form.dismiss();
      },
      (cause: unknown) => setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' })),
    );
  }, [refused]);

  const settle = (sides: Readonly<Record<string, Side>>): void => {
    if (found === null) return;
    const taken = found.list.map(({ field }) => field).filter((field) => sides[field] === 'theirs');
    // What was typed after the differences were shown is kept too.
    const now = merged(of.form.getValues(), found.theirs, taken);
    of.form.reset(merged(now, found.theirs, carried), { keepDefaultValues: true });
    base.current = found.theirs;
    setFound(null);
  };
  return { found, error, fields, settle };
}
