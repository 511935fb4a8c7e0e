import { Button } from '@mantine/core';

type ShowMoreProps = {
  /** How many are not shown. */
  readonly rest: number;
  /** Of what, for those who do not see where the button stands. */
  readonly label: string;
  readonly onShow: () => void;
};

/** Shows the rest of a list cut short; nothing where nothing is left. */
export function ShowMore({ rest, label, onShow }: ShowMoreProps) {
  if (rest <= 0) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={onShow}
      aria-label={`Mostrar mais ${rest} em ${label}`}
    >
      Mostrar mais {rest}
    </Button>
  );
}
