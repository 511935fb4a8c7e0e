import type { RouteObject } from 'react-router';

export const sanctionsRoutes: RouteObject[] = [
  { path: 'sancoes', lazy: async () => ({ Component: (await import('./SanctionsPage.tsx')).SanctionsPage }) },
  {
    path: 'sancoes/cancelamentos',
    lazy: async () => ({ Component: (await import('./CancellationsPage.tsx')).CancellationsPage }),
  },
  {
    path: 'sancoes/:id',
    lazy: async () => ({ Component: (await import('./SanctionPage.tsx')).SanctionPage }),
  },
];
