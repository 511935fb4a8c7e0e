import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';

const CLOSE = { 'aria-label': 'Fechar aviso' };

/** Says that something was done. Read aloud by screen readers. */
export function done(title: string, message = ''): void {
  notifications.show({
    title,
    message,
    color: 'green',
    icon: <IconCheck size={18} aria-hidden />,
    closeButtonProps: CLOSE,
    role: 'status',
  });
}

/** Says that something failed outside a form; stays until closed. */
export function failed(title: string, message: string): void {
  notifications.show({
    title,
    message,
    color: 'red',
    icon: <IconX size={18} aria-hidden />,
    autoClose: false,
    closeButtonProps: CLOSE,
    role: 'alert',
  });
}

/** Warns about something under way; the same `id` replaces the previous warning. */
export function warn(id: string, title: string, message: string): void {
  notifications.hide(id);
  notifications.show({
    id,
    title,
    message,
    color: 'amber',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: false,
    closeButtonProps: CLOSE,
    role: 'alert',
  });
}

/** Takes a warning away. */
export function dismissWarning(id: string): void {
  notifications.hide(id);
}
