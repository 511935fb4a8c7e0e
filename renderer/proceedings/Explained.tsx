import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says, before the fields of a dialog, what the act does. */
export function Explained({ children, text }: { readonly text: ReactNode; readonly children: ReactNode }) {
  return (
    <Stack gap="sm">
      <Text fz="sm" component="div">
        {text}
      </Text>
      {children}
    </Stack>
  );
}
