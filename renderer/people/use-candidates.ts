import { gradeLabel } from '../../shared/guards/model.ts';
import { useRead } from '../app/queries.ts';

type Options = readonly { readonly value: string; readonly label: string }[];

/** Guards in service, by name, for a list that is searched by typing. */
export function useGuardOptions(): Options {
  const guards = useRead('guards.list', { status: 'active' });
  return (guards.data ?? []).map((guard) => ({
    value: String(guard.id),
    label: `${guard.name} · ${guard.registration} · ${gradeLabel(guard.grade)}`,
  }));
}

/** Users in use who may be named or serve; `all` brings those of every role. */
export function useAccountOptions(all: boolean): Options {
  const accounts = useRead('access.accounts', { all });
  return (accounts.data ?? []).map(({ id, name, office }) => ({
    value: String(id),
    label: office === '' ? name : `${name} · ${office}`,
  }));
}
