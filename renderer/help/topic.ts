import type { Role } from '../../shared/permissions.ts';

export type Topic = {
  readonly title: string;
  readonly steps: readonly string[];
  readonly roles: readonly Role[] | null;
};
