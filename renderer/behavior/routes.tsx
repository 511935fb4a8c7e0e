import type { RouteObject } from 'react-router';

/** Pages of behavior. */
export const behaviorRoutes: RouteObject[] = [
  { path: 'comportamento', lazy: async () => ({ Component: (await import('./ForcePage.tsx')).ForcePage }) },
  {
    path: 'reclassificacoes',
    lazy: async () => ({ Component: (await import('./acts/ActsPage.tsx')).ActsPage }),
  },
  {
    path: 'reclassificacoes/:id',
    lazy: async () => ({ Component: (await import('./acts/ActPage.tsx')).ActPage }),
  },
];
