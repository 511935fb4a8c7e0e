import './zod-config.ts';
import './nonce.ts';
import '@fontsource-variable/inter/wght.css';
import '../styles/global.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import 'dayjs/locale/pt-br';
import '../styles/shell.css';
import '../styles/ui.css';
import '../styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { PrintHost } from '../print/PrintHost.tsx';
import { listenToBackend } from './events.ts';
import { keepFocus } from './keep-focus.ts';
import { Providers } from './Providers.tsx';
import { createAppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');

if (new URLSearchParams(window.location.search).get('print') === '1') {
  document.documentElement.dataset.print = 'true';
  createRoot(root).render(
    <Providers>
      <PrintHost />
    </Providers>,
  );
} else {
  listenToBackend();
  keepFocus();
  const router = createAppRouter();
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}
