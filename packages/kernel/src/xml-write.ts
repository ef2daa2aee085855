import { type Finding, findingOf } from './rule.ts'

/** An element to be written: its name with the prefix that the document declares, and either text or further elements. */
export interface XmlNode {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly text?: string
  readonly children?: readonly XmlNode[]
}

export type XmlWritten = { readonly text: string } | { readonly findings: readonly [Finding, ...Finding[]] }

/**
 * Writes a document as XML 1.0 in UTF-8, one element a line. Marks are escaped. Characters that XML cannot hold, not even escaped (a NUL, half of
 * a surrogate pair), are never dropped: each place that has one is told, and nothing is written (XML 1.0, production 2).
 */
export function writeXml(root: XmlNode): XmlWritten {
  const [first, ...more] = faultsIn(root, root.name)
  if (first) return { findings: [first, ...more] }
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n` }
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

function faultsIn(node: XmlNode, path: string): readonly Finding[] {
  const texts = [node.text ?? '', ...Object.values(node.attributes ?? {})]
  const own = texts.flatMap((text) => FORBIDDEN.exec(text)?.[0] ?? [])
  const within = (node.children ?? []).flatMap((child) => faultsIn(child, `${path}/${child.name}`))
  return [...own.map((character) => forbidden(character, path)), ...within]
}

const RULE = { id: 'XML-04', weight: 'block', source: { title: 'W3C XML 1.0 (Fifth Edition)', at: '2.2' } } as const

function forbidden(character: string, path: string): Finding {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return findingOf(RULE, {
    at: path,
    says: {
      en: `A text holds the invisible character ${code}, which no XML file can carry.`,
      zh: `文字里有不可见字符 ${code}，XML 文件无法容纳。`,
    },
    remedy: {
      en: 'Type this text again by hand; the character came with a copy from another program.',
      zh: '请手工重新输入这段文字；该字符多半是从别的程序复制带来的。',
    },
  })
}

function lines(node: XmlNode, indent: string): readonly string[] {
  const { name, text, children = [] } = node
  const open = `${indent}<${name}${attributesOf(node)}`
  if (text !== undefined) return [`${open}>${escaped(text)}</${name}>`]
  if (children.length === 0) return [`${open}/>`]
  return [`${open}>`, ...children.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`]
}

function attributesOf({ attributes = {} }: XmlNode): string {
  const each = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replace(/[\t\n]/g, code)}"`,
  )
  return each.join('')
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (mark) => MARKS[mark] ?? mark)
}

/** Readers turn tabs and line ends of an attribute into blanks, unless they are written by their number. */
function code(mark: string): string {
  return `&#${mark.charCodeAt(0)};`
}
