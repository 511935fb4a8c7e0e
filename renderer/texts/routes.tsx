import type { RouteObject } from 'react-router';

export const textsRoutes: RouteObject[] = [
  { path: 'textos', lazy: async () => ({ Component: (await import('./TextsPage.tsx')).TextsPage }) },
  { path: 'textos/novo', lazy: async () => ({ Component: (await import('./NewTextPage.tsx')).NewTextPage }) },
  { path: 'textos/:key', lazy: async () => ({ Component: (await import('./TextPage.tsx')).TextPage }) },
];
