import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { PraiseNote } from '../../shared/praise/model.ts';
import { GrantDialog } from '../rewards/GrantDialog.tsx';
import { PraiseReasonDialog } from './PraiseReasonDialog.tsx';

type Asking = 'reward' | 'praise.dismiss' | 'praise.reopen';

/** What the authority does with a praise: a reward, none with reasons, or another look. */
export function PraiseActions({ note }: { readonly note: PraiseNote }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const button = (step: Asking, label: string, variant: 'light' | 'subtle') => (
    <Button
      size="compact-sm"
      variant={variant}
      onClick={() => setAsking(step)}
      aria-label={`${label}: ${note.guard.name}, ${note.protocol}`}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Group gap={6}>
        {note.state === 'waiting' ? button('reward', 'Conceder recompensa', 'light') : null}
        {note.state === 'waiting' ? button('praise.dismiss', 'Não recompensar', 'subtle') : null}
        {note.state === 'dismissed' ? button('praise.reopen', 'Reexaminar', 'subtle') : null}
      </Group>
      {asking === 'reward' ? <GrantDialog guardId={note.guard.id} note={note} onClose={close} /> : null}
      {asking === null || asking === 'reward' ? null : (
        <PraiseReasonDialog step={asking} note={note} onClose={close} />
      )}
    </>
  );
}
