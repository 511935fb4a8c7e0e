import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { useRead } from '../app/queries.ts';
import '../styles/personnel.css';
import { Loaded } from '../ui/Loaded.tsx';

type PersonnelPartProps = {
  readonly guardId: number;
  readonly children: (record: PersonnelRecord) => ReactNode;
};

/** A part of the record of a guard, once it is read. */
export function PersonnelPart({ guardId, children }: PersonnelPartProps) {
  const record = useRead('personnel.get', { guardId });
  return (
    <Loaded query={record}>
      {(data) => (
        <Stack gap="xl" className="lpe-part">
          {children(data)}
        </Stack>
      )}
    </Loaded>
  );
}
