import { Navigate } from 'react-router';
import { navigationFor } from './navigation.ts';
import { useCan } from './session.tsx';

/** Sends a person to the first page that their roles open. */
export function HomeRedirect({ existing }: { readonly existing: ReadonlySet<string> }) {
  const first = navigationFor(useCan(), existing)[0]?.items[0]?.path ?? 'ajuda';
  return <Navigate to={`/${first}`} replace />;
}
