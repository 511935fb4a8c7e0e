import type { RouteObject } from 'react-router';

/** The firearm permits of the force. */
export const personnelRoutes: RouteObject[] = [
  { path: 'porte', lazy: async () => ({ Component: (await import('./PermitsPage.tsx')).PermitsPage }) },
];
