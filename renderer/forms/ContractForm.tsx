import { Alert, Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { IconFileDescription } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Path } from '../app/client.ts';
import { instantWords } from '../ui/dates.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { topDialog } from '../ui/top-dialog.ts';
import { FieldProblems } from './FieldProblems.tsx';
import { UnsavedGuard } from './UnsavedGuard.tsx';
import type { ContractFormState } from './use-contract-form.ts';

type ContractFormProps<P extends Path> = {
  readonly of: ContractFormState<P>;
  readonly submitLabel: string;
  readonly onCancel?: () => void;
  /** In a dialog or a sign-in box: plain buttons, no guard on leaving. */
  readonly compact?: boolean;
  /** Beside the submit button. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** Ctrl+S sends the form in sight: the one in the open dialog, else the page's. */
function useSaveShortcut(ref: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      const dialog = topDialog();
      if (dialog === null || dialog.contains(ref.current)) ref.current?.requestSubmit();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ref]);
}

/** In a dialog the focus begins in the form, not on the button that closes it. */
function useFirstFocus(ref: RefObject<HTMLFormElement | null>): void {
  useLayoutEffect(() => {
    const dialog = ref.current?.closest('[role="dialog"]') ?? null;
    if (dialog === null || dialog.querySelector('[data-autofocus]') !== null) return;
    const first = ref.current?.querySelector('input:not([type="hidden"]), textarea, button');
    first?.setAttribute('data-autofocus', 'true');
  }, [ref]);
}

function DraftOffer<P extends Path>({ of }: { readonly of: ContractFormState<P> }) {
  if (of.draft.found === null) return null;
  return (
    <Alert
      color="govbr"
      variant="light"
      icon={<IconFileDescription aria-hidden />}
      title="Há um rascunho deste formulário"
    >
      <Text fz="sm">Guardado em {instantWords(of.draft.found.savedAt)} e ainda não enviado.</Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" onClick={of.restoreDraft}>
          Retomar o rascunho
        </Button>
        <Button size="xs" variant="default" onClick={of.draft.discard}>
          Descartar
        </Button>
      </Group>
    </Alert>
  );
}

function SaveHint({ kept }: { readonly kept: boolean }) {
  return (
    <Text fz="xs" c="dimmed" role="status" visibleFrom="sm">
      {kept ? 'Rascunho guardado · ' : ''}
      <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">S</Kbd> envia
    </Text>
  );
}

/** The frame of a form: draft offer, refusals, fields, buttons, Ctrl+S, and the question before leaving unsaved. */
export function ContractForm<P extends Path>(props: ContractFormProps<P>) {
  const { of, submitLabel, onCancel, compact = false, actions, children } = props;
  const ref = useRef<HTMLFormElement>(null);
  useSaveShortcut(ref);
  useFirstFocus(ref);
  const { isDirty } = of.form.formState;
  return (
    <form
      ref={ref}
      noValidate
      onSubmit={(event) => {
        // A dialog opened from a field has its own form, whose events React brings up to here.
        event.stopPropagation();
        void of.submit(event);
      }}
    >
      {compact ? null : (
        <UnsavedGuard
          dirty={isDirty}
          finished={of.finished}
          keptAsDraft={of.draft.enabled}
          notKept={of.notKept}
        />
      )}
      <Stack gap="md">
        <DraftOffer of={of} />
        {children}
        <FieldProblems control={of.control} />
        {of.error && of.error.wire.code !== 'invalid' ? <ErrorNotice error={of.error} /> : null}
        <Group className="ls-form-foot" data-plain={compact} justify="flex-end" gap="sm">
          {compact ? null : <SaveHint kept={of.draft.kept} />}
          {actions}
          {onCancel ? (
            <Button variant="default" onClick={onCancel} disabled={of.saving}>
              Cancelar
            </Button>
          ) : null}
          <Button type="submit" loading={of.saving}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
