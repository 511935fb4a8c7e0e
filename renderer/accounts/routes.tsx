import type { RouteObject } from 'react-router';

export const accountsRoutes: RouteObject[] = [
  { path: 'usuarios', lazy: async () => ({ Component: (await import('./AccountsPage.tsx')).AccountsPage }) },
  {
    path: 'usuarios/novo',
    lazy: async () => ({ Component: (await import('./NewAccountPage.tsx')).NewAccountPage }),
  },
  {
    path: 'usuarios/:id',
    lazy: async () => ({ Component: (await import('./AccountPage.tsx')).AccountPage }),
  },
  { path: 'senha', lazy: async () => ({ Component: (await import('./PasswordPage.tsx')).PasswordPage }) },
];
