import {
  MutationCache,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { AppError, type WireError } from '../../shared/contract/errors.ts';
import { call, featureOf, type InputAt, type OutputAt, type Path } from './client.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: AppError;
  }
}

/** Readings stay fresh until an event of their feature says otherwise; only a backend that is coming back is asked again. */
export const queryClient = new QueryClient({
  mutationCache: new MutationCache({
    // Only opening the file shows what is wrong with it: the door, asked again, says so, and its screen what to do.
    onError: (error) => {
      if (error.wire.code === 'damaged')
        void queryClient.invalidateQueries({ queryKey: ['accounts', 'accounts.status'] });
      // Refused for the clock, the writing brings the notice that says it to every screen.
      if (error.wire.code === 'clock') void queryClient.invalidateQueries({ queryKey: ['clock'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (count, error) => error.wire.code === 'unavailable' && count < 3,
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** The cache key of a reading: feature, path, input. */
export function readKey<P extends Path>(path: P, input: InputAt<P>): readonly unknown[] {
  return [featureOf(path), path, input];
}

/** The same reading as `useRead` gives, for loaders outside a component. */
export function read<P extends Path>(path: P, input: InputAt<P>): Promise<OutputAt<P>> {
  return queryClient.fetchQuery({ queryKey: readKey(path, input), queryFn: () => call(path, input) });
}

/** Reads a procedure and reads it again whenever its feature changes, and every so many ms. `enabled: false` waits. */
export function useRead<P extends Path>(
  path: P,
  input: InputAt<P>,
  options: { readonly enabled?: boolean; readonly every?: number } = {},
): UseQueryResult<OutputAt<P>, AppError> {
  return useQuery({
    queryKey: readKey(path, input),
    queryFn: () => call(path, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
  });
}

const UNCERTAIN: ReadonlySet<WireError['code']> = new Set(['unavailable', 'busy', 'full', 'internal']);

/**
 * Runs a command. After an answer that never came, the same input goes again under the same key,
 * so that a retry never records twice; a changed input is another intention and gets another key.
 */
export function useWrite<P extends Path>(
  path: P,
  options: { readonly onSuccess?: (output: OutputAt<P>, input: InputAt<P>) => void } = {},
): UseMutationResult<OutputAt<P>, AppError, InputAt<P>> {
  const pending = useRef<{ body: string; key: string } | null>(null);
  return useMutation({
    mutationFn: async (input: InputAt<P>) => {
      const body = JSON.stringify(input);
      if (pending.current?.body !== body) pending.current = { body, key: crypto.randomUUID() };
      try {
        const output = await call(path, input, pending.current.key);
        pending.current = null;
        return output;
      } catch (error) {
        if (!(error instanceof AppError && UNCERTAIN.has(error.wire.code))) pending.current = null;
        throw error;
      }
    },
    ...(options.onSuccess ? { onSuccess: options.onSuccess } : {}),
  });
}
