const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const CONTENT_TYPES = '[Content_Types].xml';

const NOT_DOCX =
  'O arquivo não é um documento .docx: abra-o no editor de textos e salve como “Documento do Word (.docx)”.';
const MACROS = 'O arquivo tem macros, que poderiam agir neste computador: salve-o como .docx, sem macros.';
const EMBEDDED =
  'O arquivo tem um objeto incorporado (planilha, pacote ou controle): troque-o por texto ou imagem.';

/** Instructions of Word that read from elsewhere when the document is opened. */
const FETCHING = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|EMBED)\b/i;

type Files = ReadonlyMap<string, Buffer>;

/** The text of an XML part; null where it is not UTF-8 or declares entities, which could swell or read other files. */
export function xmlText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /<!(?:DOCTYPE|ENTITY)/i.test(text) ? null : text;
  } catch {
    return null;
  }
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

function problemOfName(name: string): string | null {
  if (/vbaProject|vbaData|\/macros?\//i.test(name)) return MACROS;
  if (/\/(?:embeddings|activeX)\//i.test(name) || /oleObject|afchunk/i.test(name)) return EMBEDDED;
  return /\.(?:bin|exe|dll|js|vbs|html?|mht|rtf)$/i.test(name) && !/printerSettings/i.test(name)
    ? EMBEDDED
    : null;
}

function attribute(tag: string, name: string): string {
  return (
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(tag)
      ?.slice(1)
      .find((one) => one !== undefined) ?? ''
  );
}

/** The relations of the file to what is outside of it, and to what it embeds. */
function problemOfRelations(text: string): string | null {
  for (const [tag] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    if (attribute(tag, 'TargetMode').toLowerCase() === 'external') {
      const what = /hyperlink$/.test(attribute(tag, 'Type')) ? 'um link' : 'um vínculo';
      return `O arquivo tem ${what} para fora dele (${target.slice(0, 120)}): remova-o, deixando só o texto ou a imagem.`;
    }
    if (/(?:oleObject|aFChunk|control|attachedTemplate|vbaProject)$/i.test(attribute(tag, 'Type')))
      return EMBEDDED;
  }
  return null;
}

/** What Word writes in pieces, put together: `<w:instrText>`s of a field follow one another. */
function problemOfInstructions(text: string): string | null {
  const pieces = [...text.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)].map(([, piece]) => piece ?? '');
  const simple = [...text.matchAll(/\bw:instr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
  const words = `${pieces.join('')} ${simple.join(' ')}`;
  const found = FETCHING.exec(words);
  return found === null
    ? null
    : `O arquivo tem um campo do Word que busca conteúdo fora dele (${found[0].toUpperCase()}): troque-o pelo próprio conteúdo.`;
}

function problemOfType(files: Files): string | null {
  const types = files.get(CONTENT_TYPES);
  const text = types === undefined ? null : xmlText(types);
  if (text === null) return NOT_DOCX;
  if (/macroEnabled|vbaProject/i.test(text)) return MACROS;
  if (!text.includes(MAIN) || !files.has('_rels/.rels')) return NOT_DOCX;
  return null;
}

/** Why a .docx must not be kept as a template, in words for who sent it; null where nothing forbids. */
export function unsafe(files: Files): string | null {
  const ofType = problemOfType(files);
  if (ofType !== null) return ofType;
  for (const [name, bytes] of files) {
    const ofName = problemOfName(name);
    if (ofName !== null) return ofName;
    if (!isXml(name)) continue;
    const text = xmlText(bytes);
    if (text === null) return 'O arquivo tem uma parte que não se pode ler com segurança e foi recusado.';
    const found = name.endsWith('.rels') ? problemOfRelations(text) : problemOfInstructions(text);
    if (found !== null) return found;
  }
  return null;
}

/** The parts of a kind, such as `header`, by their names in the file. */
export function partsOf(files: Files, kind: 'document.main' | 'header' | 'footer'): string[] {
  const types = files.get(CONTENT_TYPES)?.toString('utf8') ?? '';
  return [...types.matchAll(/<(?:\w+:)?Override\b[^>]*>/g)].flatMap(([tag]) =>
    attribute(tag, 'ContentType').endsWith(`wordprocessingml.${kind}+xml`)
      ? [attribute(tag, 'PartName').replace(/^\//, '')]
      : [],
  );
}
