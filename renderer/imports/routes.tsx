import type { RouteObject } from 'react-router';

/** The page that brings spreadsheets into the office. */
export const importsRoutes: RouteObject[] = [
  {
    path: 'guardas/importar',
    lazy: async () => ({ Component: (await import('./ImportPage.tsx')).ImportPage }),
  },
];
