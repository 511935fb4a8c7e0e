import type { RouteObject } from 'react-router';

/** Pages of the register of issued documents. */
export const documentsRoutes: RouteObject[] = [
  {
    path: 'documentos',
    lazy: async () => ({ Component: (await import('./DocumentsPage.tsx')).DocumentsPage }),
  },
  {
    path: 'documentos/oficio',
    lazy: async () => ({ Component: (await import('./papers/LetterPage.tsx')).LetterPage }),
  },
  {
    path: 'documentos/prontuarios',
    lazy: async () => ({ Component: (await import('./batch/BatchPage.tsx')).BatchPage }),
  },
  {
    path: 'documentos/:id',
    lazy: async () => ({ Component: (await import('./DocumentPage.tsx')).DocumentPage }),
  },
];
