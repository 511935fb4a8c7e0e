import type { RouteObject } from 'react-router';

export const charterRoutes: RouteObject[] = [
  {
    path: 'carta-de-servicos',
    lazy: async () => ({ Component: (await import('./CharterPage.tsx')).CharterPage }),
  },
  {
    path: 'carta-de-servicos/minuta',
    lazy: async () => ({ Component: (await import('./DraftPage.tsx')).DraftPage }),
  },
  {
    path: 'carta-de-servicos/:number',
    lazy: async () => ({ Component: (await import('./VersionPage.tsx')).VersionPage }),
  },
];
