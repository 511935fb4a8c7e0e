import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Session } from '../../shared/accounts/contract.ts';
import { type Permission, permissionsOf } from '../../shared/permissions.ts';

type Signed = { readonly session: Session; readonly held: ReadonlySet<string> };

const SignedContext = createContext<Signed | null>(null);

/** Gives the signed-in person to the screens inside. */
export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  const value = useMemo(() => ({ session, held: permissionsOf(session.roles) }), [session]);
  return <SignedContext value={value}>{children}</SignedContext>;
}

function useSigned(): Signed {
  const value = useContext(SignedContext);
  if (value === null) throw new Error('No session around this screen.');
  return value;
}

/** The signed-in person. */
export function useSession(): Session {
  return useSigned().session;
}

/** Whether the signed-in person holds a permission: screens hide what the backend would refuse. */
export function useCan(): (permission: Permission) => boolean {
  const { held } = useSigned();
  return (permission) => held.has(permission);
}

/** Shows its children only to those who hold the permission. */
export function IfCan({
  permission,
  children,
}: {
  readonly permission: Permission;
  readonly children: ReactNode;
}) {
  return useCan()(permission) ? children : null;
}
