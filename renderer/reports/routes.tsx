import type { RouteObject } from 'react-router';

export const reportsRoutes: RouteObject[] = [
  { path: 'relatorio', lazy: async () => ({ Component: (await import('./ReportPage.tsx')).ReportPage }) },
  {
    path: 'relatorio/expedir',
    lazy: async () => ({ Component: (await import('./IssueReportPage.tsx')).IssueReportPage }),
  },
];
