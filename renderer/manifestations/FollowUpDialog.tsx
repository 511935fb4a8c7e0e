import '../styles/manifestations.css';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { call, type OutputAt } from '../app/client.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { CitizenView } from './CitizenView.tsx';
import { codeDigits, codeGroups } from './labels.ts';

type Found = NonNullable<OutputAt<'manifestations.followUp'>>;

const UNKNOWN = 'Nenhuma manifestação tem este código. Confira os dezesseis números no comprovante.';

type CodeFormProps = { readonly onFound: (found: Found, code: string) => void };

function CodeForm({ onFound }: CodeFormProps) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const find = async (): Promise<void> => {
    if (codeDigits(code).length < 16) return setProblem('O código tem dezesseis números.');
    setBusy(true);
    setError(null);
    try {
      const found = await call('manifestations.followUp', { code: codeDigits(code) });
      if (found === null) setProblem(UNKNOWN);
      else onFound(found, codeDigits(code));
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void find();
      }}
    >
      <Stack gap="md">
        <TextInput
          label="Código de acompanhamento"
          description="Dezesseis números, impressos no comprovante entregue ao cidadão"
          inputMode="numeric"
          autoComplete="off"
          placeholder="0000 0000 0000 0000"
          classNames={{ input: 'ls-code-input' }}
          data-autofocus
          value={code}
          error={problem}
          onChange={(event) => {
            setCode(codeGroups(event.currentTarget.value).join(' '));
            setProblem(null);
          }}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Consultar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function FollowUpDialog({ onClose }: { readonly onClose: () => void }) {
  const [shown, setShown] = useState<{ readonly found: Found; readonly code: string } | null>(null);
  const again = async (code: string): Promise<void> => {
    const found = await call('manifestations.followUp', { code });
    if (found !== null) setShown({ found, code });
  };
  return (
    <Modal opened onClose={onClose} title="Consultar por código" size="lg">
      <Stack gap="md">
        <Text fz="sm" c="dimmed">
          Mostra apenas o que o cidadão pode ver: nada do relato, da identidade ou da apuração.
        </Text>
        {shown === null ? (
          <CodeForm onFound={(found, code) => setShown({ found, code })} />
        ) : (
          <CitizenView
            {...shown}
            onAnother={() => setShown(null)}
            onAnswered={() => void again(shown.code)}
          />
        )}
      </Stack>
    </Modal>
  );
}

/** Opens the citizen's view of a manifestation from the code of the receipt. */
export function FollowUpButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTicket size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Consultar por código
      </Button>
      {open ? <FollowUpDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
