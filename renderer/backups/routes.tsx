import type { RouteObject } from 'react-router';

export const backupsRoutes: RouteObject[] = [
  { path: 'copias', lazy: async () => ({ Component: (await import('./BackupsPage.tsx')).BackupsPage }) },
  {
    path: 'copias/programacao',
    lazy: async () => ({ Component: (await import('./PolicyPage.tsx')).PolicyPage }),
  },
  {
    path: 'copias/restaurar',
    lazy: async () => ({ Component: (await import('./RestorePage.tsx')).RestorePage }),
  },
];
