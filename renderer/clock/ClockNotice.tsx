import { Alert, Button, Group, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { ConfirmDateDialog } from './ConfirmDateDialog.tsx';
import { clockWords } from './words.ts';

const EVERY_MS = 30_000;

/** Over every screen while the computer's clock contradicts the records: dates seen then are not to be trusted. */
export function ClockNotice() {
  const status = useRead('clock.status', {}, { every: EVERY_MS });
  const can = useCan();
  const [confirming, setConfirming] = useState(false);
  const fault = status.data?.fault ?? null;
  if (fault === null) return null;
  const words = clockWords(fault);
  return (
    <>
      <Alert
        role="alert"
        color="red"
        variant="light"
        mb="md"
        title={words.title}
        icon={<IconClockExclamation aria-hidden />}
        className="ls-notice"
      >
        <Text fz="sm">
          {words.happened} {words.kept}
        </Text>
        <Text fz="sm" mt={4}>
          {words.next}
        </Text>
        <Group mt="sm" gap="xs">
          <Button size="xs" variant="default" onClick={() => void status.refetch()}>
            Conferir de novo
          </Button>
          {can('agencies.manage') ? (
            <Button size="xs" variant="default" onClick={() => setConfirming(true)}>
              A data está certa…
            </Button>
          ) : null}
        </Group>
      </Alert>
      {confirming ? <ConfirmDateDialog fault={fault} onClose={() => setConfirming(false)} /> : null}
    </>
  );
}
