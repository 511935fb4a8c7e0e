import { Button, Group, Input, Stack, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { type FieldProps, useField } from '../forms/field.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

/** The coat of arms: a PNG or JPEG of up to 350 kB, kept inside the encrypted file. */
export function CrestField<V extends FieldValues, N extends FieldPath<V>, T>(props: FieldProps<V, N, T>) {
  const field = useField(props);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const image = typeof field.value === 'string' ? field.value : null;
  const choose = async (): Promise<void> => {
    setRefusal(null);
    try {
      const chosen = await call('desktop.chooseImage', {});
      if (chosen) field.set(chosen.dataUrl);
    } catch (cause) {
      setRefusal(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    }
  };
  return (
    <Input.Wrapper label={props.label} description={props.description} error={field.error} labelElement="div">
      <Group gap="md" mt={6} wrap="nowrap">
        <div className="ls-crest">
          {image ? (
            <img src={image} alt="Brasão escolhido" />
          ) : (
            <IconPhoto size={32} stroke={1.3} aria-hidden />
          )}
        </div>
        <Stack gap={6} align="flex-start">
          <Button variant="default" size="xs" onClick={() => void choose()}>
            {image ? 'Trocar a imagem' : 'Escolher a imagem'}
          </Button>
          {image ? (
            <Button variant="subtle" size="xs" color="red" onClick={() => field.set(null)}>
              Retirar
            </Button>
          ) : (
            <Text fz="xs" c="dimmed">
              PNG ou JPEG de até 350 kB
            </Text>
          )}
        </Stack>
      </Group>
      {refusal ? <ErrorNotice error={refusal} /> : null}
    </Input.Wrapper>
  );
}
