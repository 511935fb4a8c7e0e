import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useCan } from '../../app/session.tsx';

/** Leads to the writing of a letter, where the person writes in the name of an office. */
export function NewLetter() {
  const can = useCan();
  if (!can('manifestations.write') && !can('proceedings.write')) return null;
  return (
    <Button
      component={Link}
      to="/documentos/oficio"
      variant="default"
      leftSection={<IconMail size={18} aria-hidden />}
    >
      Novo ofício
    </Button>
  );
}
