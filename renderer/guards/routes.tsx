import type { RouteObject } from 'react-router';

/** Pages of the roll of guards. */
export const guardsRoutes: RouteObject[] = [
  { path: 'guardas', lazy: async () => ({ Component: (await import('./GuardsPage.tsx')).GuardsPage }) },
  {
    path: 'guardas/nova',
    lazy: async () => ({ Component: (await import('./NewGuardPage.tsx')).NewGuardPage }),
  },
  { path: 'guardas/:id', lazy: async () => ({ Component: (await import('./GuardPage.tsx')).GuardPage }) },
  {
    path: 'guardas/:id/editar',
    lazy: async () => ({ Component: (await import('./EditGuardPage.tsx')).EditGuardPage }),
  },
];
