/** What a file in a mail is, by its first bytes, and what is wrong about it; '' for nothing. */
export interface FileKind {
  readonly mime: string
  readonly warning: '' | 'program' | 'script' | 'macro' | 'page' | 'disguised' | 'archive'
}

const SIGNS: readonly (readonly [sign: string, mime: string, warning: FileKind['warning']])[] = [
  ['%PDF-', 'application/pdf', ''],
  ['\x89PNG\r\n\x1a\n', 'image/png', ''],
  ['\xff\xd8\xff', 'image/jpeg', ''],
  ['MZ', 'application/x-msdownload', 'program'],
  ['\x7fELF', 'application/x-elf', 'program'],
  ['\xca\xfe\xba\xbe', 'application/java', 'program'],
  ['#!', 'text/x-script', 'script'],
  ['L\x00\x00\x00\x01\x14\x02\x00', 'application/x-ms-shortcut', 'program'],
  ['Rar!', 'application/vnd.rar', 'archive'],
  ['7z\xbc\xaf', 'application/x-7z-compressed', 'archive'],
  ['\x1f\x8b', 'application/gzip', 'archive'],
]

const PROGRAMS =
  /\.(exe|scr|com|pif|bat|cmd|msi|jar|js|jse|vbs|vbe|wsf|wsh|hta|ps1|lnk|reg|iso|img|vhd|chm|cpl|dll|apk|app|dmg)$/i

/** Nothing of it is opened or unpacked. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const found = SIGNS.find(([sign]) => head.startsWith(sign))
  const kind = found ? { mime: found[1], warning: found[2] } : (zipKind(bytes, head) ?? textKind(head))
  if (kind.warning === '' && PROGRAMS.test(name)) return { ...kind, warning: 'program' }
  return kind.warning === '' && isDisguised(kind.mime, name) ? { ...kind, warning: 'disguised' } : kind
}

function zipKind(bytes: Uint8Array, head: string): FileKind | undefined {
  if (!head.startsWith('PK\x03\x04')) return undefined
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => all.includes(Buffer.from(name, 'latin1'))
  const macro = holds('vbaProject.bin') ? ('macro' as const) : ('' as const)
  if (holds('xl/workbook'))
    return { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', warning: macro }
  if (holds('word/document'))
    return { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', warning: macro }
  if (holds('ppt/presentation'))
    return { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', warning: macro }
  return { mime: 'application/zip', warning: 'archive' }
}

function textKind(head: string): FileKind {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html|<script|<svg)/i.test(head))
    return { mime: 'text/html', warning: 'page' }
  return { mime: 'application/octet-stream', warning: '' }
}

/** It calls itself a picture or PDF and is none. */
function isDisguised(mime: string, name: string): boolean {
  const ending = /\.(\w{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const wanted = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' }[ending]
  return wanted !== undefined && wanted !== mime
}
