import type { RouteObject } from 'react-router';

export const statisticsRoutes: RouteObject[] = [
  {
    path: 'estatisticas',
    lazy: async () => ({ Component: (await import('./StatisticsPage.tsx')).StatisticsPage }),
  },
];
