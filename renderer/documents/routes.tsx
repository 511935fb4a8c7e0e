import type { RouteObject } from 'react-router';

/** Pages of the register of issued documents. */
export const documentsRoutes: RouteObject[] = [
  {
    path: 'documentos',
    lazy: async () => ({ Component: (await import('./DocumentsPage.tsx')).DocumentsPage }),
  },
  {
    path: 'documentos/:id',
    lazy: async () => ({ Component: (await import('./DocumentPage.tsx')).DocumentPage }),
  },
];
