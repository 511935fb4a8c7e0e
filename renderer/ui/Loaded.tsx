import { Center, Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import { ErrorNotice } from './ErrorNotice.tsx';

/** Says that something is being read. */
export function Loading({ label = 'Carregando…' }: { readonly label?: string }) {
  return (
    <Center py="xl" role="status" aria-label={label}>
      <Loader type="dots" aria-hidden />
    </Center>
  );
}

type LoadedProps<T> = {
  readonly query: UseQueryResult<T, AppError>;
  readonly children: (data: T) => ReactNode;
};

/** Waits for a reading, explains its failure with a way to try again, and hands its data to the children. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
