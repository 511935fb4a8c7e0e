import type { RouteObject } from 'react-router';

export const agenciesRoutes: RouteObject[] = [
  { path: 'orgao', lazy: async () => ({ Component: (await import('./AgencyPage.tsx')).AgencyPage }) },
  {
    path: 'orgao/chave',
    lazy: async () => ({ Component: (await import('./RenewKeyPage.tsx')).RenewKeyPage }),
  },
];
