import { Button, type ButtonProps, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';

type DialogButtonProps = Omit<ButtonProps, 'children'> & {
  readonly label: string;
  /** What the button is about, where several with the same label stand side by side. */
  readonly name?: string;
  readonly title: string;
  readonly children: (close: () => void) => ReactNode;
};

/** A button that opens a dialog; the focus comes back to it when the dialog closes. */
export function DialogButton({ label, name, title, children, ...button }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        variant="default"
        {...button}
        {...(name ? { 'aria-label': name } : {})}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Modal opened={open} onClose={close} title={title} size="lg" closeOnClickOutside={false}>
        {children(close)}
      </Modal>
    </>
  );
}
