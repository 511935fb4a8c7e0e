import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

const EDIT: MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Desfazer' },
  { role: 'redo', label: 'Refazer' },
  { type: 'separator' },
  { role: 'cut', label: 'Recortar' },
  { role: 'copy', label: 'Copiar' },
  { role: 'paste', label: 'Colar' },
  { role: 'selectAll', label: 'Selecionar tudo' },
];

const VIEW: MenuItemConstructorOptions[] = [
  { role: 'zoomIn', label: 'Aumentar', accelerator: 'CommandOrControl+Plus' },
  { role: 'zoomIn', label: 'Aumentar', accelerator: 'CommandOrControl+=', visible: false },
  { role: 'zoomOut', label: 'Diminuir' },
  { role: 'resetZoom', label: 'Tamanho normal' },
  { role: 'togglefullscreen', label: 'Tela cheia' },
];

/** The menu exists for its keys (editing and zoom); only macOS shows it. Reload and tools are not in it. */
export function installMenu(): void {
  const mac: MenuItemConstructorOptions[] =
    process.platform === 'darwin'
      ? [{ label: 'Lisura', submenu: [{ role: 'hide' }, { type: 'separator' }, { role: 'quit' }] }]
      : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...mac, { label: 'Editar', submenu: EDIT }, { label: 'Exibir', submenu: VIEW }]),
  );
}

/** The right button offers cut, copy and paste where they apply. */
export function installContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    const items: MenuItemConstructorOptions[] = [];
    if (isEditable) items.push({ role: 'cut', label: 'Recortar', enabled: editFlags.canCut });
    if (isEditable || selectionText !== '') {
      items.push({ role: 'copy', label: 'Copiar', enabled: editFlags.canCopy });
    }
    if (isEditable) items.push({ role: 'paste', label: 'Colar', enabled: editFlags.canPaste });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
