import { zodResolver } from '@hookform/resolvers/zod';
import { type BaseSyntheticEvent, type RefObject, useRef, useState } from 'react';
import { type Control, type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import { AppError } from '../../shared/contract/errors.ts';
import {
  draftValues,
  type FormValues,
  fieldNamed,
  inputSchema,
  type OutputAt,
  type ParsedAt,
  type Path,
} from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { type Draft, useDraft } from './use-draft.ts';

export type ContractFormState<P extends Path> = {
  readonly form: UseFormReturn<FormValues<P>, unknown, ParsedAt<P>>;
  readonly control: Control<FormValues<P>, unknown, ParsedAt<P>>;
  readonly submit: (event?: BaseSyntheticEvent) => Promise<void>;
  readonly saving: boolean;
  /** The last refusal, until the next attempt. */
  readonly error: AppError | null;
  /** The refusal was taken up elsewhere: it is shown no more. */
  readonly dismiss: () => void;
  readonly draft: Draft;
  readonly restoreDraft: () => void;
  /** What is filled in and the draft leaves out, in words; null where there is nothing. */
  readonly notKept: () => string | null;
  /** True from success until the next change: leaving asks nothing. */
  readonly finished: RefObject<boolean>;
};

type Options<P extends Path> = {
  readonly procedure: P;
  readonly defaultValues: DefaultValues<FormValues<P>>;
  /** Keeps the unfinished form under this name, such as `manifestations.register` or `guards.update:12`. */
  readonly draft?: string;
  /** Fields that a draft never keeps. */
  readonly draftWithout?: readonly (keyof FormValues<P> & string)[];
  /** The same in words, for who leaves the form: `a identidade do cidadão`. */
  readonly draftWithoutWords?: string;
  /** Refusals that the contract cannot know, such as a retyped password: field to message. Runs before sending. */
  readonly before?: (values: FormValues<P>) => Readonly<Record<string, string>>;
  readonly onSuccess: (output: OutputAt<P>) => void;
};

function asAppError(cause: unknown): AppError {
  return cause instanceof AppError ? cause : new AppError({ code: 'unavailable' });
}

function checkBefore(problems: Readonly<Record<string, string>>): void {
  const fields = Object.fromEntries(Object.entries(problems).map(([field, message]) => [field, [message]]));
  if (Object.keys(fields).length > 0) throw new AppError({ code: 'invalid', fields });
}

/**
 * A form of one procedure: checked by the contract's own schema before sending, by the backend after,
 * with the backend's refusals put beside their fields.
 */
export function useContractForm<P extends Path>(options: Options<P>): ContractFormState<P> {
  const form = useForm<FormValues<P>, unknown, ParsedAt<P>>({
    resolver: zodResolver(inputSchema(options.procedure)),
    defaultValues: options.defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  });
  const write = useWrite(options.procedure);
  const draft = useDraft(form, options.draft ?? null, options.draftWithout);
  const [error, setError] = useState<AppError | null>(null);
  const finished = useRef(false);
  const sending = useRef(false);

  const refuse = (refusal: AppError): void => {
    setError(refusal);
    if (refusal.wire.code !== 'invalid') return;
    Object.entries(refusal.wire.fields).forEach(([field, messages], at) => {
      form.setError(
        fieldNamed<P>(field),
        { type: 'server', message: messages.join(' ') },
        { shouldFocus: at === 0 },
      );
    });
  };
  const submit = form.handleSubmit(async () => {
    // The button waits for the next drawing; a second Ctrl+S does not.
    if (sending.current) return;
    sending.current = true;
    setError(null);
    const values = form.getValues();
    try {
      checkBefore(options.before?.(values) ?? {});
      const output = await write.mutateAsync(values);
      finished.current = true;
      draft.finish();
      form.reset(values);
      options.onSuccess(output);
    } catch (cause) {
      refuse(asAppError(cause));
    } finally {
      sending.current = false;
    }
  });
  const restoreDraft = (): void => {
    if (draft.found === null) return;
    form.reset(draftValues<P>(draft.found.body, form.getValues()), { keepDefaultValues: true });
    draft.settle();
  };
  const notKept = (): string | null => {
    const values: Readonly<Record<string, unknown>> = form.getValues();
    const filled = options.draftWithout?.some((field) => (values[field] ?? null) !== null) ?? false;
    return filled ? (options.draftWithoutWords ?? null) : null;
  };
  return {
    form,
    control: form.control,
    submit,
    saving: write.isPending,
    error,
    dismiss: () => setError(null),
    draft,
    restoreDraft,
    notKept,
    finished,
  };
}
