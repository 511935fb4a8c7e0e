/**
 * What the installer holds: the four bundles and the database driver, outside the archive because it is native.
 * Only better-sqlite3 is needed beside the bundles; every other dependency is already inside them.
 * @type {import('electron-builder').Configuration}
 */
const configuration = {
  appId: 'br.gov.lisura',
  productName: 'Lisura',
  copyright: 'Lisura',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [
    'dist/**',
    '!dist/sbom.cdx.json',
    'package.json',
    '!node_modules/**',
    'node_modules/better-sqlite3/**',
    '!node_modules/better-sqlite3/{deps,src}/**',
  ],
  asar: true,
  asarUnpack: ['dist/backend.mjs', 'node_modules/better-sqlite3/**'],
  extraFiles: [{ from: 'dist/sbom.cdx.json', to: 'sbom.cdx.json' }],
  npmRebuild: false,
  // The names of the fuses' own documentation; what is off here cannot be turned on from outside the package.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  electronLanguages: ['pt-BR'],
  win: { target: ['nsis'], icon: 'build/icons/icon.png' },
  nsis: { oneClick: false, perMachine: true, allowToChangeInstallationDirectory: true, language: '1046' },
  linux: { target: ['deb'], icon: 'build/icons/icon.png', category: 'Office', executableName: 'lisura' },
};

export default configuration;
