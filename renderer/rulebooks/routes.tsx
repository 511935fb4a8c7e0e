import type { RouteObject } from 'react-router';

/** Pages of the disciplinary code. */
export const rulebooksRoutes: RouteObject[] = [
  { path: 'norma', lazy: async () => ({ Component: (await import('./RulebooksPage.tsx')).RulebooksPage }) },
  { path: 'norma/:id', lazy: async () => ({ Component: (await import('./RulebookPage.tsx')).RulebookPage }) },
  {
    path: 'norma/:id/nova-versao',
    lazy: async () => ({ Component: (await import('./NewVersionPage.tsx')).NewVersionPage }),
  },
];
