import { app, dialog } from 'electron';

/** Ends the program with an explanation: a dialog, or standard error for the command line. */
export function failToStart(error: unknown, headless: boolean): void {
  console.error('cannot start:', error);
  if (!headless) dialog.showErrorBox('O Lisura não pôde ser aberto', explain(error));
  app.exit(1);
}

/** An error that nobody expected while running: said once, in plain words, and the program ends. */
export function watchForFailures(headless: boolean): void {
  let told = false;
  const tell = (error: unknown): void => {
    console.error('unexpected error:', error);
    if (told) return;
    told = true;
    if (!headless) {
      dialog.showErrorBox(
        'O Lisura precisa ser fechado',
        'Ocorreu um erro inesperado. O que já foi salvo está guardado. Abra o programa de novo.',
      );
    }
    app.exit(1);
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Sem permissão para usar a pasta:\n${path}\n\nEla pode ser de outro usuário deste computador. Nada foi aberto nem alterado. Entre com a conta em que o Lisura foi instalado, escolha outra pasta de dados ou peça acesso ao administrador do computador.`;
    case 'ENOSPC':
      return 'Não há espaço no disco. O que já estava gravado não se perdeu. Libere espaço e tente de novo.';
    case 'ENOENT':
      return `Falta um arquivo do programa:\n${path}\n\nInstale o Lisura de novo.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `O caminho indicado não é uma pasta:\n${path}`;
    default:
      return 'Ocorreu um erro ao iniciar. Tente de novo e, se continuar, avise o suporte.';
  }
}
