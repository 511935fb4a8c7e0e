import type { Account } from '../../shared/accounts/contract.ts';
import { ROLE_LABELS, type Role } from '../../shared/permissions.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

export const ACCOUNT_STATUS: Readonly<Record<Account['status'], { tone: Tone; label: string }>> = {
  active: { tone: 'good', label: 'Ativo' },
  disabled: { tone: 'quiet', label: 'Desativado' },
};

const DUTIES: Readonly<Record<Role, string>> = {
  admin: 'usuários, órgão e cópias; não vê casos',
  ouvidor: 'manifestações e identidade do manifestante',
  corregedor: 'procedimentos, imputações e relatórios',
  escrivao: 'prepara atos, anexos e comunicações',
  autoridade: 'julga e assina os atos',
  comandante: 'lê os resultados sobre o guarda',
  rh: 'efetivo, afastamentos e prontuário',
};

const ROLES = Object.entries(ROLE_LABELS);

/** The roles with what each opens. */
export const ROLE_OPTIONS = ROLES.map(([value, label]) => ({
  value,
  label: `${label}: ${Object.entries(DUTIES).find(([role]) => role === value)?.[1] ?? ''}`,
}));

/** Roles in words. */
export function rolesWords(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_LABELS[role]).join(', ');
}
