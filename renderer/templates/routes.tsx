import type { RouteObject } from 'react-router';

/** Pages of the office's own .docx templates. */
export const templatesRoutes: RouteObject[] = [
  {
    path: 'modelos',
    lazy: async () => ({ Component: (await import('./TemplatesPage.tsx')).TemplatesPage }),
  },
  {
    path: 'modelos/novo',
    lazy: async () => ({ Component: (await import('./NewTemplatePage.tsx')).NewTemplatePage }),
  },
  {
    path: 'modelos/:id',
    lazy: async () => ({ Component: (await import('./TemplatePage.tsx')).TemplatePage }),
  },
];
