import { IconLock } from '@tabler/icons-react';
import { LEVELS, type SecrecyLevel } from '../../shared/access/model.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';

const TONES = { publico: 'quiet', reservado: 'warn', sigiloso: 'bad' } as const;

/** The level of secrecy; the ordinary one is shown only where asked. */
export function SecrecyBadge({
  level,
  always = false,
}: {
  readonly level: SecrecyLevel;
  readonly always?: boolean;
}) {
  if (level === 'publico' && !always) return null;
  return <StatusBadge tone={TONES[level]} label={LEVELS[level].label} icon={IconLock} />;
}
