import type { RouteObject } from 'react-router';

export const auditRoutes: RouteObject[] = [
  { path: 'auditoria', lazy: async () => ({ Component: (await import('./AuditPage.tsx')).AuditPage }) },
];
