import { Select } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import type { TextPurpose } from '../../shared/texts/model.ts';
import { call } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

type ModelPickerProps = {
  readonly purpose: TextPurpose;
  /** Whose case fills it; null for none. */
  readonly manifestationId: number | null;
  /** What is already written: the model goes after it. */
  readonly current: string;
  readonly onText: (text: string) => void;
};

/** Begins a text from one of the office's, filled with the case. */
export function ModelPicker({ purpose, manifestationId, current, onText }: ModelPickerProps) {
  const models = useRead('texts.list', {}).data ?? [];
  const [error, setError] = useState<AppError | null>(null);
  const offered = models.filter((one) => one.purpose === purpose && one.inUse);
  const pick = async (key: string | null): Promise<void> => {
    const model = offered.find((one) => one.key === key);
    if (model === undefined) return;
    setError(null);
    try {
      const { text } = await call('texts.preview', { body: model.body, manifestationId });
      onText(current.trim() === '' ? text : `${current.trimEnd()}\n\n${text}`);
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    }
  };
  if (offered.length === 0) return null;
  return (
    <>
      <Select
        label="Partir de um texto da ouvidoria"
        description="Opcional; o que o caso não diz fica marcado para ser preenchido"
        placeholder="Escolha um texto"
        data={offered.map(({ key, name }) => ({ value: key, label: name }))}
        value={null}
        onChange={(key) => void pick(key)}
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  );
}
