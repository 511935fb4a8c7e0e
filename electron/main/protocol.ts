import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';
import { MEDIA_PATH, serveOpened } from './media.ts';
import type { ReadChunk } from './opened-files.ts';
import { ORIGIN } from './security.ts';

export const START_PAGE = `${ORIGIN}/index.html`;
/** A page without scripts, for when the interface itself keeps falling. */
export const FAILURE_PAGE = `${ORIGIN}/parou.html`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const FAILURE_HTML = `<!doctype html>
<html lang="pt-BR"><head><meta charset="utf-8"><title>Lisura</title></head>
<body><main><h1>A tela parou de funcionar duas vezes seguidas</h1>
<p>O que já foi salvo está guardado. Feche o Lisura e abra-o de novo.</p>
<p>Se acontecer outra vez, anote o que estava sendo feito e avise o suporte.</p></main></body></html>`;

/** Declares the scheme; must run before Chromium is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/**
 * Serves exactly the files that exist in `folder` now, what the session of the office opened, and nothing else.
 * @throws when the folder does not exist.
 */
export function serveRenderer(session: Session, folder: string, read: ReadChunk): void {
  const table = fileTable(folder, '');
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const nonce = randomBytes(16).toString('base64');
    if (url.host !== 'ui' || request.method !== 'GET') return reply(403, '.txt', '', nonce);
    const opened = MEDIA_PATH.exec(url.pathname);
    if (opened?.[1] !== undefined) return serveOpened(read, opened[1], request.headers.get('range'));
    if (url.pathname === '/parou.html') return reply(200, '.html', FAILURE_HTML, nonce);
    const path = url.pathname === '/' ? '/index.html' : url.pathname;
    const file = table.get(path);
    if (file === undefined) return reply(404, '.txt', '', nonce);
    const content = await readFile(file);
    const body =
      path === '/index.html'
        ? content.toString('utf8').replaceAll('__NONCE__', nonce)
        : new Uint8Array(content);
    return reply(200, extname(file), body, nonce);
  });
}

function fileTable(folder: string, prefix: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) {
      for (const [inner, file] of fileTable(path, name)) table.set(inner, file);
    } else if (entry.isFile()) {
      table.set(name, path);
    }
  }
  return table;
}

function reply(
  status: number,
  extension: string,
  body: string | Uint8Array<ArrayBuffer>,
  nonce: string,
): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
