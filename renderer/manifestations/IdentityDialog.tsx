import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import type { Identity } from '../../shared/manifestations/contract.ts';
import { formatCpf } from '../../shared/text/cpf.ts';
import { call } from '../app/client.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { KeyValue } from '../ui/KeyValue.tsx';
import { useCountdown } from '../ui/use-countdown.ts';

const SHOWN_SECONDS = 60;
const REASON_MIN = 10;

type AskProps = { readonly id: number; readonly onOpened: (identity: Identity | null) => void };

function AskReason({ id, onOpened }: AskProps) {
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const open = async (): Promise<void> => {
    if (reason.trim().length < REASON_MIN) return setShort(true);
    setBusy(true);
    setError(null);
    try {
      // Called directly: an identity must not stay in the memory of readings.
      onOpened(await call('manifestations.identity', { id, reason: reason.trim() }));
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
      setBusy(false);
    }
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void open();
  };
  return (
    <form noValidate onSubmit={send}>
      <Stack gap="md">
        <Alert
          color="amber"
          variant="light"
          icon={<IconEyeExclamation aria-hidden />}
          title="A abertura fica registrada"
        >
          <Text fz="sm">
            Seu nome, a data, a hora e o motivo vão para a trilha de auditoria. A identidade é protegida pela
            Lei 13.460/2017, art. 10, § 7º.
          </Text>
        </Alert>
        <Textarea
          label="Motivo para abrir a identidade"
          required
          autosize
          minRows={3}
          maxLength={4000}
          data-autofocus
          value={reason}
          error={short ? `Escreva ao menos ${REASON_MIN} caracteres.` : null}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setShort(false);
          }}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Registrar o motivo e abrir
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type ShownProps = { readonly identity: Identity | null; readonly onHide: () => void };

function Shown({ identity, onHide }: ShownProps) {
  const left = useCountdown(SHOWN_SECONDS, identity);
  useEffect(() => {
    if (left === 0) onHide();
  }, [left, onHide]);
  if (identity === null) return <Text fz="sm">Não há identidade registrada nesta manifestação.</Text>;
  return (
    <Stack gap="md">
      <KeyValue
        facts={[
          { label: 'Nome', value: identity.name, wide: true },
          { label: 'CPF', value: formatCpf(identity.cpf) },
          { label: 'Telefone', value: identity.phone },
          { label: 'E-mail', value: identity.email, wide: true },
          { label: 'Endereço', value: identity.address, wide: true },
        ]}
      />
      <Group justify="space-between">
        <Text fz="sm" c="dimmed">
          {left === 1 ? 'Oculta-se em 1 segundo' : `Oculta-se em ${left} segundos`}
        </Text>
        <Button onClick={onHide} data-autofocus>
          Ocultar agora
        </Button>
      </Group>
    </Stack>
  );
}

type IdentityDialogProps = { readonly id: number; readonly onClose: () => void };

/** Asks why, then shows who spoke for one minute and forgets it. */
export function IdentityDialog({ id, onClose }: IdentityDialogProps) {
  const [opened, setOpened] = useState<{ readonly identity: Identity | null } | null>(null);
  return (
    <Modal opened onClose={onClose} title="Identidade de quem se manifestou" closeOnClickOutside={false}>
      {opened === null ? (
        <AskReason id={id} onOpened={(identity) => setOpened({ identity })} />
      ) : (
        <Shown identity={opened.identity} onHide={onClose} />
      )}
    </Modal>
  );
}
