import { crc32 } from 'node:zlib';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function header(name: Buffer, body: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(body), 10);
  fields.writeUInt32LE(body.length, 14);
  fields.writeUInt32LE(body.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** A zip whose files are stored as they are. */
export function zipOf(parts: Parts): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const body = Buffer.from(content);
    const fields = header(name, body);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, body]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, name]));
    files.push(local);
    at += local.length;
  }
  const list = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** A paragraph, its text cut in runs where a `|` stands. */
export function p(text: string): string {
  const runs = text.split('|').map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`);
  return `<w:p>${runs.join('')}</w:p>`;
}

/** The parts of a .docx with this body and head, to be changed before they are zipped. */
export function docxParts(body: string, head = ''): Record<string, string | Uint8Array> {
  const heading = `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/header" Target="header1.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body}${heading}</w:body></w:document>`,
    'word/header1.xml': `${HEAD}<w:hdr xmlns:w="${MAIN}">${head === '' ? p('') : head}</w:hdr>`,
  };
}

/** A .docx with this body and head. */
export function docxOf(body: string, head = ''): Buffer {
  return zipOf(docxParts(body, head));
}
