import type { RouteObject } from 'react-router';

/** Pages of behavior. */
export const behaviorRoutes: RouteObject[] = [
  { path: 'comportamento', lazy: async () => ({ Component: (await import('./ForcePage.tsx')).ForcePage }) },
];
