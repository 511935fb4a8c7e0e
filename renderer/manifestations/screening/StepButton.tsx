import { Button } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { Link } from 'react-router';

type StepButtonProps = {
  readonly icon: TablerIcon;
  readonly label: string;
  /** Where it leads, or what it does. */
  readonly to?: string;
  readonly onClick?: () => void;
};

/** One of the things that may be done, in a column of them. */
export function StepButton({ icon: Icon, label, to, onClick }: StepButtonProps) {
  const look = {
    variant: 'default',
    justify: 'flex-start',
    leftSection: <Icon size={18} aria-hidden />,
  } as const;
  if (to !== undefined) {
    return (
      <Button component={Link} to={to} {...look}>
        {label}
      </Button>
    );
  }
  return (
    <Button {...look} {...(onClick === undefined ? {} : { onClick })}>
      {label}
    </Button>
  );
}
