import type { RouteObject } from 'react-router';

export const mandatesRoutes: RouteObject[] = [
  { path: 'mandatos', lazy: async () => ({ Component: (await import('./MandatesPage.tsx')).MandatesPage }) },
  {
    path: 'mandatos/novo',
    lazy: async () => ({ Component: (await import('./NewMandatePage.tsx')).NewMandatePage }),
  },
  {
    path: 'mandatos/:id',
    lazy: async () => ({ Component: (await import('./MandatePage.tsx')).MandatePage }),
  },
];
