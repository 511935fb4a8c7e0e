import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconClockPause, IconScale, type TablerIcon } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import { type Explanation, explain } from '../app/errors.ts';
import { OpenVault } from './OpenVault.tsx';
import { useCountdown } from './use-countdown.ts';

const LOOKS: Readonly<Record<Explanation['tone'], { color: string; icon: TablerIcon }>> = {
  law: { color: 'amber', icon: IconScale },
  problem: { color: 'red', icon: IconAlertTriangle },
  wait: { color: 'govbr', icon: IconClockPause },
};

type ErrorNoticeProps = { readonly error: AppError; readonly onRetry?: () => void };

/** A refusal in words, with its article and facts, the next step and, where it makes sense, the way to try again. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const wire = error.wire;
  const left = useCountdown(wire.code === 'refused' ? wire.waitSeconds : 0, error);
  const words = explain(wire.code === 'refused' ? { ...wire, waitSeconds: left } : wire);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const { color, icon: Icon } = LOOKS[words.tone];
  return (
    <Alert
      ref={box}
      role="alert"
      color={color}
      variant="light"
      title={words.title}
      icon={<Icon aria-hidden />}
      className="ls-notice"
    >
      <Text fz="sm">{words.message}</Text>
      {words.facts.length > 0 ? (
        <List size="sm" mt="xs" spacing={4}>
          {words.facts.map((fact) => (
            <List.Item key={fact}>{fact}</List.Item>
          ))}
        </List>
      ) : null}
      {words.citation ? (
        <Text fz="sm" mt="xs" fw={600}>
          Fundamento: {words.citation}
        </Text>
      ) : null}
      {wire.code === 'rule' && wire.rule === 'cofre_fechado' ? <OpenVault /> : null}
      {onRetry ? (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={onRetry}>
            Tentar de novo
          </Button>
        </Group>
      ) : null}
    </Alert>
  );
}
