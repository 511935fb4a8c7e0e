import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoredCopy } from '../../shared/backups/model.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { RadioField, SelectField } from '../forms/ChoiceFields.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { PasswordField, TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useProgress } from '../imports/use-progress.ts';
import { instantWords } from '../ui/dates.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { done } from '../ui/notify.tsx';

type Steps = { readonly onBack: () => void; readonly onRestored: () => void };
type Found = { readonly file: string; readonly copies: readonly StoredCopy[] };

const copyLabel = ({ madeAt, records, attachments }: StoredCopy): string =>
  `${instantWords(madeAt)} · ${records.toLocaleString('pt-BR')} registros · ${attachments} anexos`;

const SECRETS = [
  { value: 'recovery', label: 'Chave de recuperação impressa' },
  { value: 'password', label: 'Senha de administrador' },
];

function restoredWords(aside: string | null): string {
  return aside === null
    ? 'Entre com o usuário e a senha que tinha quando a cópia foi feita.'
    : `O que havia antes está guardado na pasta de dados, em ${aside}. Entre com a senha que tinha quando a cópia foi feita.`;
}

function RestoreForm({ found: { file, copies }, onBack, onRestored }: Steps & { readonly found: Found }) {
  const [job] = useState(() => crypto.randomUUID());
  const percent = useProgress(job);
  const form = useContractForm({
    procedure: 'backups.restore',
    defaultValues: {
      file,
      name: copies[0]?.name ?? '',
      secret: { kind: 'recovery' as const, recoveryKey: '' },
      job,
    },
    onSuccess: ({ aside }) => {
      done('Cópia restaurada', restoredWords(aside));
      onRestored();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Conferir e restaurar" onCancel={onBack} compact>
      <SelectField
        control={control}
        name="name"
        label="Cópia a restaurar"
        options={copies.map((copy) => ({ value: copy.name, label: copyLabel(copy) }))}
        required
      />
      <RadioField control={control} name="secret.kind" label="Abrir a cópia com" options={SECRETS} />
      {form.form.watch('secret.kind') === 'recovery' ? (
        <TextAreaField
          control={control}
          name="secret.recoveryKey"
          label="Chave de recuperação"
          description="14 grupos de 4 caracteres, como no papel; a que valia quando a cópia foi feita"
          rows={2}
          required
        />
      ) : (
        <>
          <TextField control={control} name="secret.username" label="Usuário" required />
          <PasswordField control={control} name="secret.password" label="Senha" required />
        </>
      )}
      {percent === null ? null : <Progress value={percent} aria-label="Andamento da restauração" />}
    </ContractForm>
  );
}

/** Choose the folder, then the copy and what opens it. */
export function RestoreSteps({ onBack, onRestored }: Steps) {
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const choose = async (): Promise<void> => {
    setError(null);
    try {
      const chosen = await call('desktop.chooseFolder', {});
      if (chosen === null) return;
      setFound({ file: chosen.path, copies: await call('backups.find', { file: chosen.path }) });
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    }
  };
  if (found !== null) return <RestoreForm found={found} onBack={onBack} onRestored={onRestored} />;
  return (
    <Stack gap="md">
      <Text fz="sm">
        Conecte o disco e escolha a pasta das cópias: a que foi escolhida no Lisura, ou a que se chama
        “lisura-” com letras e números.
      </Text>
      {error ? <ErrorNotice error={error} /> : null}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onBack}>
          Voltar
        </Button>
        <Button leftSection={<IconFolder size={18} aria-hidden />} onClick={() => void choose()}>
          Escolher a pasta das cópias
        </Button>
      </Group>
    </Stack>
  );
}
