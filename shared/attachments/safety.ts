/** Types that no common program runs, with the endings that their names may have. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/bmp': ['bmp'],
  'image/tiff': ['tif', 'tiff'],
  'image/heic': ['heic', 'heif'],
  'audio/wav': ['wav'],
  'audio/mpeg': ['mp3'],
  'audio/flac': ['flac'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/amr': ['amr'],
  'audio/mp4': ['m4a', 'mp4', 'aac'],
  'video/x-msvideo': ['avi'],
  'video/ogg': ['ogv', 'ogg'],
  'video/webm': ['webm', 'mkv'],
  'video/quicktime': ['mov'],
  'video/3gpp': ['3gp', '3g2'],
  'video/mp4': ['mp4', 'm4v'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'csv', 'log', 'srt', 'md'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
};

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/i;
/** Marks that turn the reading order, so that `exe.gpj` looks like `jpg.exe` or the other way, and invisible ones. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONGEST = 100;
/** Put after a name that a program could run: no program has it, so a double click asks first. */
const SUFFIX = '.anexo';

function ending(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** The name of a file without folders and without what hides its ending; never empty. */
export function plainName(name: string): string {
  const last = name.replace(INVISIBLE, '').split(/[\\/]/).at(-1) ?? '';
  return last.trim() === '' ? 'sem nome' : last.trim().slice(-255);
}

/** Whether a copy of the file may do harm when opened elsewhere: a type that can act, or an ending that is not its own. */
export function isDangerous(type: string, name: string): boolean {
  const own = HARMLESS[type];
  return own === undefined || !own.includes(ending(plainName(name)));
}

/** A name that every file system takes and that lands in the folder chosen and nowhere else. */
export function exportName(name: string, type: string): string {
  const clean = plainName(name)
    .replace(/[<>:"|?*]/g, '_')
    .replace(/[. ]+$/, '');
  const short = clean.length > LONGEST ? `${clean.slice(0, LONGEST - 12)}…${clean.slice(-11)}` : clean;
  const named = short === '' || RESERVED.test(short) ? `_${short}` : short;
  return isDangerous(type, name) ? `${named}${SUFFIX}` : named;
}
