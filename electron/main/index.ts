import { join } from 'node:path';
import { app } from 'electron';
import { createApplication } from './application.ts';
import { type Backend, refusal } from './backend.ts';
import { failToStart, watchForFailures } from './failure.ts';
import { type HeadlessCall, printAnswer, runHeadless, takeHeadlessCall } from './headless.ts';
import { installMenu } from './menu.ts';
import { argument, createFolders, type Paths, resolvePaths } from './paths.ts';
import { registerScheme, serveRenderer } from './protocol.ts';
import { hardenedSession, hardenProcess } from './security.ts';
import { focusWindow } from './window.ts';

const headlessCall = takeHeadlessCall(argument(process.argv, 'headless-call'), process.env);
const paths = resolvePaths(__dirname, process.argv, join(app.getPath('userData'), 'office'));

watchForFailures(headlessCall !== null);
hardenProcess();
registerScheme();
try {
  createFolders(paths);
  // The single-instance lock lives in this folder: two offices can be open at once, one office only once.
  app.setPath('userData', paths.shell);
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(paths, headlessCall));
  else void giveWay(headlessCall);
} catch (error) {
  void app.whenReady().then(() => failToStart(error, headlessCall !== null));
}

async function start(paths: Paths, call: HeadlessCall | null): Promise<void> {
  try {
    const line = `Lisura ${app.getVersion()} · Electron ${process.versions.electron} · data: ${paths.data}\n`;
    (call === null ? process.stdout : process.stderr).write(line);
    installMenu();
    const devTools = !app.isPackaged && process.env['LISURA_DEVTOOLS'] === '1';
    const session = hardenedSession(devTools);
    const application = createApplication(paths, session, devTools);
    serveRenderer(session, paths.renderer, application.chunks);
    stopAtQuit(application.backend);
    application.backend.start();
    if (call !== null) {
      const status = await runHeadless(application.relay, call);
      await application.backend.stop();
      app.exit(status);
      return;
    }
    application.open();
    app.on('second-instance', () => {
      const window = application.window();
      if (window !== null) focusWindow(window);
    });
  } catch (error) {
    failToStart(error, call !== null);
  }
}

/** The program ends after its backend process: asked first, waited for, killed at last. */
function stopAtQuit(backend: Backend): void {
  // The printing page comes and goes; only the closing of the application's window ends the program.
  app.on('window-all-closed', () => undefined);
  app.on('will-quit', (event) => {
    event.preventDefault();
    void backend.stop().then(() => app.exit(0));
  });
}

/** Another instance holds this data folder; it comes to the front by itself. */
async function giveWay(call: HeadlessCall | null): Promise<void> {
  if (call !== null) await printAnswer(refusal({ code: 'busy' }));
  app.exit(call === null ? 0 : 1);
}
