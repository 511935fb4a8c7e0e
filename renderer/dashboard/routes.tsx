import type { RouteObject } from 'react-router';

export const dashboardRoutes: RouteObject[] = [
  { path: 'painel', lazy: async () => ({ Component: (await import('./DashboardPage.tsx')).DashboardPage }) },
];
