import type { RouteObject } from 'react-router';

export const hearingsRoutes: RouteObject[] = [
  { path: 'oitivas', lazy: async () => ({ Component: (await import('./AgendaPage.tsx')).AgendaPage }) },
  { path: 'oitivas/:id', lazy: async () => ({ Component: (await import('./HearingPage.tsx')).HearingPage }) },
];
