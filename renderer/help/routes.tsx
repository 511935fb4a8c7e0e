import type { RouteObject } from 'react-router';

export const helpRoutes: RouteObject[] = [
  { path: 'ajuda', lazy: async () => ({ Component: (await import('./HelpPage.tsx')).HelpPage }) },
];
