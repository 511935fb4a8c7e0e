import { Button } from '@mantine/core';

type StepButtonProps = {
  readonly label: string;
  /** What it is done to, for who does not see the row. */
  readonly what: string;
  readonly onClick: () => void;
};

/** A small button of a row. */
export function StepButton({ label, what, onClick }: StepButtonProps) {
  return (
    <Button size="compact-sm" variant="subtle" aria-label={`${label}: ${what}`} onClick={onClick}>
      {label}
    </Button>
  );
}
