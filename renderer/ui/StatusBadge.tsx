import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockHour4,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad' | 'quiet';

const ICONS: Readonly<Record<Tone, TablerIcon>> = {
  neutral: IconClockHour4,
  info: IconInfoCircle,
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconCircleX,
  quiet: IconCircleDashed,
};

type StatusBadgeProps = { readonly tone: Tone; readonly label: string; readonly icon?: TablerIcon };

/** A status in words, with colour and icon besides: never colour alone. */
export function StatusBadge({ tone, label, icon }: StatusBadgeProps) {
  const Icon = icon ?? ICONS[tone];
  return (
    <span className="ls-status" data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden />
      {label}
    </span>
  );
}
