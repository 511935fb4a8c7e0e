import type { RouteObject } from 'react-router';

/** Rankings for each grade and the lists published from them. */
export const progressionRoutes: RouteObject[] = [
  {
    path: 'progressao',
    lazy: async () => ({ Component: (await import('./ProgressionPage.tsx')).ProgressionPage }),
  },
  {
    path: 'progressao/listas/:id',
    lazy: async () => ({ Component: (await import('./ListPage.tsx')).ListPage }),
  },
];
