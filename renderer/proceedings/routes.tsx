import type { RouteObject } from 'react-router';

export const proceedingsRoutes: RouteObject[] = [
  {
    path: 'prescricao',
    lazy: async () => ({ Component: (await import('./LimitationPage.tsx')).LimitationPage }),
  },
  {
    path: 'procedimentos',
    lazy: async () => ({ Component: (await import('./ProceedingsPage.tsx')).ProceedingsPage }),
  },
  {
    path: 'procedimentos/novo',
    lazy: async () => ({ Component: (await import('./NewProceedingPage.tsx')).NewProceedingPage }),
  },
  {
    path: 'procedimentos/:id',
    lazy: async () => ({ Component: (await import('./ProceedingPage.tsx')).ProceedingPage }),
  },
  {
    path: 'procedimentos/:id/imputar',
    lazy: async () => ({ Component: (await import('./NewChargePage.tsx')).NewChargePage }),
  },
  { path: 'quadro', lazy: async () => ({ Component: (await import('./BoardPage.tsx')).BoardPage }) },
];
