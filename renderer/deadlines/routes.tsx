import type { RouteObject } from 'react-router';

export const deadlinesRoutes: RouteObject[] = [
  { path: 'prazos', lazy: async () => ({ Component: (await import('./CalendarPage.tsx')).CalendarPage }) },
  {
    path: 'prazos/feriados',
    lazy: async () => ({ Component: (await import('./HolidaysPage.tsx')).HolidaysPage }),
  },
];
