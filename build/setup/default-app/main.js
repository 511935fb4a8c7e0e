/*
 * What the stand-in runtime runs first: it loads the application whose folder is on the command line, the
 * way the official runtime does (`electron [switches] [-r module] folder`).
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { app } = require('electron');

function readCommandLine(words) {
  const modules = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      modules.push(words[index]);
    } else if (!word.startsWith('-')) {
      return { modules, folder: resolve(word) };
    }
  }
  return { modules, folder: undefined };
}

function load(folder) {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version ?? '0.0.0');
  app.setAppPath(folder);
  Module._load(join(folder, description.main ?? 'index.js'), module, true);
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const { modules, folder } = readCommandLine(process.argv.slice(1));
if (modules.length > 0) Module._preloadModules(modules);

if (folder === undefined) {
  process.stderr.write('Give the folder of the application.\n');
  app.exit(1);
} else {
  load(folder);
}
