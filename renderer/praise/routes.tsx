import type { RouteObject } from 'react-router';

export const praiseRoutes: RouteObject[] = [
  {
    path: 'elogios',
    lazy: async () => ({ Component: (await import('./PraiseQueuePage.tsx')).PraiseQueuePage }),
  },
];
