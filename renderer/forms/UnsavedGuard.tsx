import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';

type UnsavedGuardProps = {
  readonly dirty: boolean;
  readonly finished: RefObject<boolean>;
  readonly keptAsDraft: boolean;
  /** What was filled in and the draft never keeps, such as `a identidade do cidadão`; null where there is nothing. */
  readonly notKept?: () => string | null;
};

function leavingWords(keptAsDraft: boolean, notKept: string | null): string {
  if (!keptAsDraft) return 'O que foi alterado neste formulário ainda não foi gravado e se perderá.';
  const kept = 'fica guardado como rascunho e será oferecido quando você voltar a este formulário.';
  return notKept === null
    ? `O que foi preenchido ${kept}`
    : `O que foi preenchido, exceto ${notKept}, ${kept} ${notKept.replace(/^./, (first) => first.toUpperCase())} não vai para o rascunho e se perderá.`;
}

/** Asks before leaving a form that was changed and not sent. */
export function UnsavedGuard({ dirty, finished, keptAsDraft, notKept }: UnsavedGuardProps) {
  const changed = useRef(dirty);
  useEffect(() => {
    changed.current = dirty;
    if (!dirty) finished.current = false;
  }, [dirty, finished]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      changed.current && !finished.current && currentLocation.pathname !== nextLocation.pathname,
  );
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal opened onClose={() => blocker.reset()} title="Sair sem enviar?">
      <Stack gap="md">
        <Text fz="sm">{leavingWords(keptAsDraft, notKept?.() ?? null)}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => blocker.proceed()}>
            Sair
          </Button>
          <Button onClick={() => blocker.reset()} data-autofocus>
            Continuar preenchendo
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
