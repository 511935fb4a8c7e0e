import type { ElectronApplication } from 'playwright-core';
import { z } from 'zod';

/** The pages of a run, to be printed again without the application around them. */
export type Bare = {
  readonly bodies: readonly string[];
  readonly texts: readonly string[];
  readonly css: string;
};

const pages = z.object({ bodies: z.array(z.string()), texts: z.array(z.string()), css: z.string() });

/** Keeps the body of each page that is printed from now on; the function returned stops and gives them. */
export async function collectPages(app: ElectronApplication): Promise<() => Promise<Bare>> {
  await app.evaluate(({ app: program }) => {
    const seen = { bodies: [] as string[], texts: [] as string[], css: '' };
    Object.assign(globalThis, { seen });
    program.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        if (seen.bodies.length < 1000 && !Object.hasOwn(globalThis, 'seenEnough')) {
          const page: unknown = await contents.executeJavaScript(
            "[document.body.innerHTML, document.body.innerText, [...document.styleSheets].flatMap((s) => [...s.cssRules]).map((r) => r.cssText).join('')]",
          );
          const [body, text, css] = Array.isArray(page) ? page : [];
          seen.bodies.push(String(body));
          seen.texts.push(String(text));
          seen.css = String(css);
        }
        return print(options);
      };
    });
  });
  return async () =>
    pages.parse(
      await app.evaluate(() => {
        Object.assign(globalThis, { seenEnough: true });
        return new Map<string, unknown>(Object.entries(globalThis)).get('seen');
      }),
    );
}

/** Milliseconds for the same pages swapped in the same window and printed, and nothing else. */
export async function printBare(app: ElectronApplication, bodies: readonly string[]): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }, all) => {
    const hidden = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('print=1'));
    if (hidden === undefined) throw new Error('the printing page is closed');
    const start = performance.now();
    for (const body of all) {
      await hidden.webContents.executeJavaScript(`document.body.innerHTML = ${JSON.stringify(body)}; 0`);
      await hidden.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: '<span class="pageNumber"></span>',
      });
    }
    return performance.now() - start;
  }, bodies);
}

/** Megabytes of the printing page's process. */
export async function printerMemory(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: program, BrowserWindow }) => {
    const hidden = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('print=1'));
    const pid = hidden?.webContents.getOSProcessId();
    const found = program.getAppMetrics().find((one) => one.pid === pid);
    return Math.round((found?.memory.workingSetSize ?? 0) / 1024);
  });
}
