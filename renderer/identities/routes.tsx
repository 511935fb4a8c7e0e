import type { RouteObject } from 'react-router';

export const identitiesRoutes: RouteObject[] = [
  { path: 'cofre', lazy: async () => ({ Component: (await import('./VaultPage.tsx')).VaultPage }) },
  { path: 'cofre/folha', lazy: async () => ({ Component: (await import('./SheetPage.tsx')).SheetPage }) },
  {
    path: 'cofre/recuperar',
    lazy: async () => ({ Component: (await import('./RecoverPage.tsx')).RecoverPage }),
  },
];
