import { app, type Session, session, type WebContents } from 'electron';

/** The only address that pages of this application have. */
export const ORIGIN = 'app://ui';
/** Chromium's own viewer of documents, which draws in a process without rights. */
export const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
/** A session in memory: nothing of it reaches the disk. */
const PARTITION = 'lisura';

/** True for an address of our own pages. */
export function isOurs(address: string): boolean {
  try {
    // Not `origin`: outside a browser it is "null" for a scheme of our own.
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}` === ORIGIN;
  } catch {
    return false;
  }
}

/** Everything that must be said before Chromium is ready. */
export function hardenProcess(): void {
  // Chromium's sandbox refuses the root user, who passes --no-sandbox; asking for both loops forever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Forms and tables need no graphics card, whose process is the one that most often fails on office computers.
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-http-cache');
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
  app.on('login', (event) => event.preventDefault());
}

function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // The viewer of documents loads the document into a frame of its own; our pages' session refuses that address.
    if (!event.url.startsWith(PDF_VIEWER)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** The session of every window: no permission, device, download or address but our own. */
export function hardenedSession(devTools: boolean): Session {
  const ours = session.fromPartition(PARTITION, { cache: false });
  ours.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  ours.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  ours.setBluetoothPairingHandler((_details, callback) => callback({ confirmed: false }));
  ours.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  ours.setSpellCheckerEnabled(false);
  ours.on('will-download', (event) => event.preventDefault());
  const allowed = [`${ORIGIN}/`, 'data:image/', `blob:${ORIGIN}/`, ...(devTools ? ['devtools://'] : [])];
  ours.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !allowed.some((prefix) => details.url.startsWith(prefix)) });
  });
  return ours;
}

/** Forgets what pages kept in the session. */
export async function clearSession(ours: Session): Promise<void> {
  await Promise.all([ours.clearStorageData(), ours.clearCache()]);
}
