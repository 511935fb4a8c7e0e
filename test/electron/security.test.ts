import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp, type RunningApp } from '../support/electron-app.ts';
import { call, callText } from './bridge.ts';

const preload = join(import.meta.dirname, '..', '..', 'dist', 'preload.cjs');
let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

/**
 * Runs an expression as the page's own scripts would: in a later task, because what the debugger evaluates at
 * once is free of the policy. A promise is waited for; a refusal becomes its name.
 */
function inPage(expression: string): Promise<unknown> {
  return running.page.evaluate(
    `new Promise((resolve) => setTimeout(resolve)).then(() => ${expression}).then((value) => value ?? null, (error) => 'refused: ' + error.name)`,
  );
}

/** Resolves to 'loaded' or 'blocked' for an element that would fetch something. */
function element(tag: string, attribute: string, address: string): Promise<unknown> {
  return inPage(`new Promise((done) => {
    const node = document.createElement('${tag}');
    node.onload = () => done('loaded');
    node.onerror = () => done('blocked');
    node.setAttribute('${attribute}', '${address}');
    document.head.append(node);
    setTimeout(() => done('blocked'), 1500);
  })`);
}

describe('what the page has', () => {
  test('three functions that cannot be replaced, and nothing of Node or Electron', async () => {
    expect(await inPage('Object.keys(window.lisura).sort()')).toEqual(['call', 'filePath', 'subscribe']);
    await inPage('{ window.lisura.call = null; window.lisura = null; }');
    expect(await inPage('typeof window.lisura.call')).toBe('function');
    for (const name of ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer']) {
      expect(await inPage(`typeof window['${name}']`)).toBe('undefined');
    }
  });

  test('the sandbox and the isolation are on', async () => {
    const found = await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) return null;
      window.webContents.openDevTools();
      // Not in the typed interface, but in every version: what the page really runs with.
      const read: unknown = Reflect.get(window.webContents, 'getLastWebPreferences');
      const preferences = typeof read === 'function' ? Object(read.call(window.webContents)) : null;
      return { preferences, tools: window.webContents.isDevToolsOpened() };
    });
    expect(found).toMatchObject({
      tools: false,
      preferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      },
    });
  });
});

describe('scripts and addresses', () => {
  test('text never becomes code', async () => {
    expect(await inPage("eval('1')")).toBe('refused: EvalError');
    expect(await inPage("new Function('return 1')()")).toBe('refused: EvalError');
    await inPage(
      "{ const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.head.append(s); }",
    );
    await inPage(
      "{ const d = document.createElement('div'); d.innerHTML = '<img src=x onerror=\"window.ran = 1\">'; document.body.append(d); }",
    );
    await running.page.waitForTimeout(300);
    expect(await inPage('typeof window.ran')).toBe('undefined');
  });

  test('nothing outside the application is fetched', async () => {
    for (const address of [
      'https://example.com/',
      'http://127.0.0.1:9/',
      'file:///etc/passwd',
      'app://other/index.html',
    ]) {
      expect(await inPage(`fetch('${address}').then((r) => r.status)`), address).toMatch(/^refused/);
      expect(await element('script', 'src', address), address).toBe('blocked');
      expect(await element('img', 'src', address), address).toBe('blocked');
      expect(await element('link', 'href', address), address).toBe('blocked');
    }
    expect(await inPage("new WebSocket('wss://example.com/').url")).toMatch(/^refused|^wss/);
    expect(await inPage("navigator.sendBeacon('https://example.com/', 'x')")).not.toBe('loaded');
    expect(await inPage("new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))) && 1")).toMatch(
      /^refused/,
    );
  });

  test('only the files of the interface are served, under the policy', async () => {
    for (const path of [
      '/../main.cjs',
      '/%2e%2e/main.cjs',
      '/..%2fmain.cjs',
      '/package.json',
      '/preload.cjs',
    ]) {
      expect(await inPage(`fetch('app://ui${path}').then((r) => r.status)`), path).toBe(404);
    }
    expect(await inPage("fetch('app://ui/index.html', { method: 'POST' }).then((r) => r.status)")).toBe(403);
    const headers = "fetch('/index.html').then((r) => Object.fromEntries(r.headers))";
    const first = await inPage(headers);
    expect(first).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(first).toHaveProperty(
      'content-security-policy',
      expect.stringMatching(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'; /,
      ),
    );
    expect(await inPage(headers)).not.toEqual(first);
    expect(
      await inPage("fetch('/index.html').then((r) => r.text()).then((t) => t.includes('__NONCE__'))"),
    ).toBe(false);
  });
});

describe('leaving the page', () => {
  test('the window stays where it is and opens no other', async () => {
    const home = running.page.url();
    const windows = running.app.windows().length;
    expect(await inPage("window.open('https://example.com/')")).toBeNull();
    expect(await inPage("window.open('app://ui/index.html')")).toBeNull();
    for (const address of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://ui/index.html?other',
      'data:text/html,x',
    ]) {
      await inPage(`{ location.href = '${address}'; }`);
      await running.page.waitForTimeout(200);
    }
    await inPage(
      "{ const f = document.createElement('form'); f.action = 'https://example.com/'; document.body.append(f); f.submit(); }",
    );
    await inPage(
      "{ const f = document.createElement('iframe'); f.src = 'app://ui/index.html'; document.body.append(f); }",
    );
    await inPage("{ document.body.append(document.createElement('webview')); }");
    await running.page.waitForTimeout(500);
    expect(running.page.url()).toBe(home);
    expect(running.app.windows()).toHaveLength(windows);
    for (const frame of running.page.frames().slice(1)) {
      expect(await frame.evaluate('typeof window.lisura').catch(() => 'undefined')).toBe('undefined');
    }
  });

  test('a copied secret is not in the clipboard after the lock', async () => {
    const copied = () => running.app.evaluate(({ clipboard }) => clipboard.readText());
    await inPage(
      "{ document.body.append(Object.assign(document.createElement('output'), { id: 'secret', textContent: 'senha-42' })); getSelection().selectAllChildren(document.querySelector('#secret')); document.execCommand('copy'); document.querySelector('#secret').remove(); }",
    );
    await expect.poll(copied).toBe('senha-42');
    expect(await call(running.page, 'desktop.secretCopied')).toMatchObject({ ok: true });
    await call(running.page, 'desktop.lock');
    await expect.poll(copied).toBe('');
  });

  test('no permission is given', async () => {
    expect(await inPage('Notification.requestPermission()')).toBe('denied');
    expect(await inPage('navigator.clipboard.readText()')).toMatch(/^refused/);
    expect(await inPage('navigator.mediaDevices.getUserMedia({ audio: true })')).toMatch(/^refused/);
    expect(await inPage('navigator.mediaDevices.getDisplayMedia({ video: true })')).toMatch(/^refused/);
    for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'midi']) {
      expect(
        await inPage(`navigator.permissions.query({ name: '${name}' }).then((p) => p.state)`),
        name,
      ).toBe('denied');
    }
    expect(
      await inPage(
        'new Promise((d) => navigator.geolocation.getCurrentPosition(() => d(1), (e) => d(e.code)))',
      ),
    ).toBe(1 /* PERMISSION_DENIED */);
  });
});

describe('calls', () => {
  test('a page that is not ours is refused, even at our address with our preload', async () => {
    const reply = await running.app.evaluate(async ({ BrowserWindow }, file) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) return 'no window';
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { session: window.webContents.session, preload: file, sandbox: true },
      });
      await stranger.loadURL('app://ui/index.html');
      const text: unknown = await stranger.webContents.executeJavaScript("lisura.call('desktop.info', '{}')");
      stranger.destroy();
      return text;
    }, preload);
    expect(reply).toBe('{"ok":false,"error":{"code":"forbidden","permission":"sender"}}');
  });

  test('what does not have the form of a call is refused', async () => {
    const { page } = running;
    const invalid = { ok: false, error: { code: 'invalid' } };
    expect(await callText(page, 'accounts.status', 'not json')).toMatchObject(invalid);
    expect(await callText(page, 'accounts.status', '{},"path":"accounts.list"')).toMatchObject(invalid);
    expect(await callText(page, '../etc', '{}')).toMatchObject(invalid);
    expect(await callText(page, 'accounts.status', `"${'a'.repeat(1 << 20)}"`)).toMatchObject(invalid);
  });

  test('the window cannot use what belongs to the command line and to the printing page', async () => {
    const render = { kind: 'dossier', input: {}, to: '/tmp/x.pdf' };
    const forbidden = { ok: false, error: { code: 'forbidden' } };
    expect(await call(running.page, 'desktop.renderPdf', render)).toMatchObject(forbidden);
    expect(await call(running.page, 'desktop.printJob')).toMatchObject(forbidden);
    expect(await call(running.page, 'desktop.nothing')).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    });
  });
});
