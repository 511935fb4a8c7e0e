import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';

// Loaded when asked for: the dialog holds a form, whose refusals are shown by what holds this button.
const UnlockDialog = lazy(async () => ({
  default: (await import('../identities/UnlockDialog.tsx')).UnlockDialog,
}));

/** The next step of a refusal because the identity vault is closed. */
export function OpenVault() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="xs" mt="sm" onClick={() => setAsking(true)}>
        Abrir o cofre
      </Button>
      {asking ? (
        <Suspense>
          <UnlockDialog onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
