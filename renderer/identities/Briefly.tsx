import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useCountdown } from '../ui/use-countdown.ts';

const SHOWN_SECONDS = 60;

type BrieflyProps = { readonly onHide: () => void; readonly children: ReactNode };

/** What is shown for one minute and then forgotten. */
export function Briefly({ onHide, children }: BrieflyProps) {
  const left = useCountdown(SHOWN_SECONDS, null);
  useEffect(() => {
    if (left === 0) onHide();
  }, [left, onHide]);
  return (
    <Stack gap="md">
      {children}
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
