import { Text } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import '../styles/personnel.css';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { ALERT_LABELS, ALERT_TONES } from './labels.ts';

/** What the permit and the preventive removals of a guard ask today; nothing when they ask nothing. */
export function PersonnelAlerts({ guardId }: { readonly guardId: number }) {
  const alerts = useRead('personnel.get', { guardId }).data?.alerts ?? [];
  if (alerts.length === 0) return null;
  return (
    <ul className="ls-card lpe-alerts" aria-label="Alertas do guarda">
      {alerts.map(({ kind, text, citation }) => (
        <li key={`${kind} ${text}`}>
          <StatusBadge tone={ALERT_TONES[kind]} label={ALERT_LABELS[kind]} />
          <Text fz="sm">
            {text}{' '}
            <Text span fz="xs" c="dimmed">
              {citation}
            </Text>
          </Text>
        </li>
      ))}
    </ul>
  );
}
