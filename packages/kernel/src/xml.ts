import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Finding, findingOf } from './rule.ts'
import type { Words } from './words.ts'

/** One element of a message, with its namespace resolved: which prefix the sender chose says nothing. */
export interface XmlElement {
  /** The local name: "IssueDate". */
  readonly name: string
  /** The namespace's address; empty where the element stands in none. */
  readonly namespace: string
  /** By local name; "{namespace}name" where the attribute has a prefix. Declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The element's own text and CDATA without that of its children, joined; white space is kept. */
  readonly text: string
  /** Line of the opening "<", the first line is 1. */
  readonly line: number
  /** Column of the opening "<" in characters, the first column is 1. */
  readonly column: number
}

/** How much of a message is read before it is refused. */
export interface XmlLimits {
  /** UTF-16 code units of the whole text. */
  readonly characters: number
  readonly depth: number
  readonly elements: number
  /** Of one element. */
  readonly attributes: number
}

/**
 * Ten million characters hold an order of thousands of lines with a drawing or two inside, and are read in about a second;
 * depth and counts are some ten times those of the largest UBL examples.
 */
export const xmlLimits: XmlLimits = { characters: 10_000_000, depth: 100, elements: 200_000, attributes: 100 }

export type XmlRead = { readonly root: XmlElement } | { readonly findings: readonly [Finding, ...Finding[]] }

/**
 * Reads a message as a tree. Any DOCTYPE is refused, so no entity is ever expanded or fetched. What is not well-formed or
 * too large answers with one finding: after the first such fault nothing else in the text can be trusted.
 */
export function readXml(text: string, limits: XmlLimits = xmlLimits): XmlRead {
  if (text.length > limits.characters) return refuse('XML-03', { line: 1, column: 1 }, tooLong(text.length, limits))
  const reading: Reading = { text, limits, stack: [], elements: 0, attributes: 0 }
  const parser = listen(new SaxesParser({ xmlns: true, position: true }), reading)
  for (let at = 0; at < text.length && !reading.fault; at += STEP) parser.write(text.slice(at, at + STEP))
  if (!reading.fault) parser.close()
  if (reading.fault) return { findings: [reading.fault] }
  return reading.root ? { root: reading.root } : refuse('XML-01', { line: 1, column: 1 }, EMPTY)
}

/** The first child of that name, and of that namespace where one is given. */
export function child(parent: XmlElement | undefined, name: string, namespace?: string): XmlElement | undefined {
  return parent?.children.find((element) => isNamed(element, name, namespace))
}

/** All children of that name, and of that namespace where one is given, in the order of the message. */
export function children(parent: XmlElement | undefined, name: string, namespace?: string): readonly XmlElement[] {
  return parent?.children.filter((element) => isNamed(element, name, namespace)) ?? []
}

/** The first element down a path of local names: path(order, 'Delivery', 'DeliveryAddress'). */
export function path(from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((element, name) => child(element, name), from)
}

/** The element's own text, trimmed and its runs of white space made one; undefined where it is absent or blank. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return element?.text.replace(/\s+/gu, ' ').trim() || undefined
}

/** The element and all within it, in the order of the message. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root
  for (const element of root.children) yield* everyElement(element)
}

/** The parser looks at limits between steps; a step is small, so a hostile text cannot run far ahead of them. */
const STEP = 4096

interface Spot {
  readonly line: number
  readonly column: number
}

type Draft = Omit<XmlElement, 'children' | 'text'> & { children: XmlElement[]; text: string }

interface Reading {
  readonly text: string
  readonly limits: XmlLimits
  readonly stack: Draft[]
  elements: number
  attributes: number
  start?: Spot
  /** The element closed last: where an end mark does not fit, the one that should have ended there. */
  last?: XmlElement
  root?: XmlElement
  fault?: Finding
}

type Parser = SaxesParser<{ xmlns: true; position: true }>

function listen(parser: Parser, reading: Reading): Parser {
  const here = (): Spot => ({ line: parser.line, column: parser.column })
  const fail = (id: Refusal, spot: Spot, words: Said) => {
    reading.fault ??= findingOf(RULES[id], { at: `line ${spot.line}, column ${spot.column}`, ...words })
  }
  const add = (text: string) => {
    const open = reading.stack.at(-1)
    if (open) open.text += text
  }
  parser.on('error', (error) => fail('XML-01', here(), notWellFormed(error.message, here(), reading.last)))
  parser.on('doctype', () => fail('XML-02', here(), DOCTYPE))
  parser.on('opentagstart', (tag) => {
    reading.start = startOf(reading.text, parser, tag.name)
    reading.attributes = 0
  })
  parser.on('attribute', () => {
    reading.attributes += 1
    if (reading.attributes > reading.limits.attributes) fail('XML-03', here(), tooMany('attributes', reading.limits))
  })
  parser.on('opentag', (tag) => {
    if (reading.fault) return
    const over = open(reading, tag, reading.start ?? here())
    if (over) fail('XML-03', here(), tooMany(over, reading.limits))
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => close(reading))
  return parser
}

function open(reading: Reading, tag: SaxesTagNS, start: Spot): Counted | undefined {
  reading.elements += 1
  reading.stack.push({
    name: tag.local,
    namespace: tag.uri,
    attributes: attributesOf(tag),
    children: [],
    text: '',
    ...start,
  })
  if (reading.stack.length > reading.limits.depth) return 'depth'
  return reading.elements > reading.limits.elements ? 'elements' : undefined
}

function close(reading: Reading): void {
  const closed = reading.stack.pop()
  if (!closed) return
  reading.last = closed
  const parent = reading.stack.at(-1)
  if (parent) parent.children.push(closed)
  else reading.root ??= closed
}

const XMLNS = 'http://www.w3.org/2000/xmlns/'

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const all = Object.values(tag.attributes).filter((attribute) => attribute.uri !== XMLNS)
  return Object.fromEntries(all.map(({ uri, local, value }) => [uri ? `{${uri}}${local}` : local, value]))
}

function isNamed(element: XmlElement, name: string, namespace: string | undefined): boolean {
  return element.name === name && (namespace === undefined || element.namespace === namespace)
}

/** Where a tag whose name has just been read began; the parser stands one character behind the name. */
function startOf(text: string, parser: Parser, name: string): Spot {
  const column = parser.column - name.length - 1
  if (column > 0) return { line: parser.line, column }
  const at = text.lastIndexOf('<', parser.position - 1)
  return { line: parser.line - 1, column: at - text.lastIndexOf('\n', at) }
}

type Refusal = 'XML-01' | 'XML-02' | 'XML-03'
type Counted = 'depth' | 'elements' | 'attributes'
interface Said {
  readonly says: Words
  readonly remedy: Words
}

const RULES = {
  'XML-01': { id: 'XML-01', weight: 'block', source: { title: 'W3C XML 1.0 (Fifth Edition)', at: '2.1' } },
  'XML-02': { id: 'XML-02', weight: 'block', source: { title: 'CWE', at: 'CWE-611, CWE-776' } },
  'XML-03': { id: 'XML-03', weight: 'block', source: { title: 'CWE', at: 'CWE-400' } },
} as const

function refuse(id: Refusal, spot: Spot, said: Said): XmlRead {
  return { findings: [findingOf(RULES[id], { at: `line ${spot.line}, column ${spot.column}`, ...said })] }
}

const AGAIN: Words = {
  en: 'Ask the sender to export the file again and to send it as it is, not opened and saved by another program.',
  zh: '请发件人重新导出文件，原样发送，不要用其他程序打开后另存。',
}

const EMPTY: Said = {
  says: { en: 'The file holds no XML element.', zh: '文件里没有任何 XML 内容。' },
  remedy: AGAIN,
}

const DOCTYPE: Said = {
  says: {
    en: 'The file carries a DOCTYPE. Order messages have none; through it a file can swell without bound or reach other files.',
    zh: '文件带有 DOCTYPE 声明。订单报文从不使用它；借助它，文件可以无限膨胀或读取其他文件。',
  },
  remedy: {
    en: 'Ask the sender for the message without a DOCTYPE; if you did not expect this file, do not open it elsewhere.',
    zh: '请发件人发送不带 DOCTYPE 的报文；如果这份文件来历不明，不要用其他程序打开。',
  },
}

const COUNTED: Readonly<Record<Counted, Words>> = {
  depth: { en: 'levels of nesting', zh: '层嵌套' },
  elements: { en: 'elements', zh: '个元素' },
  attributes: { en: 'attributes in one element', zh: '个属性（同一元素）' },
}

function tooMany(what: Counted, limits: XmlLimits): Said {
  const counted = COUNTED[what]
  return {
    says: {
      en: `The message has more than ${limits[what]} ${counted.en}.`,
      zh: `报文超过 ${limits[what]} ${counted.zh}。`,
    },
    remedy: SPLIT,
  }
}

function tooLong(length: number, limits: XmlLimits): Said {
  return {
    says: {
      en: `The message has ${length} characters; at most ${limits.characters} are read.`,
      zh: `报文有 ${length} 个字符，最多读取 ${limits.characters} 个。`,
    },
    remedy: SPLIT,
  }
}

const SPLIT: Words = {
  en: 'No order is built like this. Ask the sender for the order alone, or for several smaller orders.',
  zh: '正常的订单不会这样。请发件人只发送订单本身，或拆成几份较小的订单。',
}

/** What the parser says, in the words of a person who has to tell the sender. */
const PLAINLY: readonly (readonly [RegExp, (found: string, open: XmlElement | undefined) => Words])[] = [
  [/unclosed tag: (.+)/u, (tag) => ({ en: `the element "${tag}" is never closed`, zh: `元素“${tag}”没有结束标记` })],
  [/unmatched closing tag/u, () => wrongClose(undefined)],
  [/unexpected close tag/u, (_, open) => wrongClose(open)],
  [/undefined entity|entity/u, () => ({ en: 'an entity is used that no one defined', zh: '使用了未定义的实体' })],
  [
    /unbound namespace prefix: "(.+?)"/u,
    (p) => ({ en: `the prefix "${p}" has no namespace`, zh: `前缀“${p}”没有对应的命名空间` }),
  ],
  [
    /disallowed character(?! in)/u,
    () => ({ en: 'a character stands here that XML forbids', zh: '此处有 XML 不允许的字符' }),
  ],
  [/character in (closing )?tag/u, () => ({ en: 'a mark is not closed with ">"', zh: '标记没有以“>”结束' })],
  [/duplicate attribute: (.+)/u, (a) => ({ en: `the attribute "${a}" stands twice`, zh: `属性“${a}”重复` })],
  [/start of the document/u, () => ({ en: 'something stands before the XML declaration', zh: 'XML 声明之前还有内容' })],
  [/outside of root|only one root/u, () => ({ en: 'more follows after the message ends', zh: '报文结束后还有内容' })],
  [/document must contain a root/u, () => ({ en: 'it holds no element', zh: '没有任何元素' })],
]

function wrongClose(open: XmlElement | undefined): Words {
  if (!open) return { en: 'an end mark closes nothing that is open', zh: '结束标记没有对应的开始标记' }
  const { name, line } = open
  return {
    en: `another end mark stands where "${name}" (begun in line ${line}) should end`,
    zh: `元素“${name}”（始于第 ${line} 行）应在此结束，却出现了别的结束标记`,
  }
}

function notWellFormed(message: string, spot: Spot, open: XmlElement | undefined): Said {
  const said = message.replace(/^(.*?:)?\d+:\d+: |\.$/gu, '')
  const known = PLAINLY.map(([sign, words]) => ({ found: sign.exec(said), words })).find(({ found }) => found)
  const plainly = known?.words(known.found?.[1] ?? '', open) ?? { en: said, zh: `不合 XML 语法（${said}）` }
  return {
    says: {
      en: `The file is not well-formed XML: line ${spot.line}, column ${spot.column}: ${plainly.en}.`,
      zh: `文件不是格式良好的 XML：第 ${spot.line} 行第 ${spot.column} 列，${plainly.zh}。`,
    },
    remedy: AGAIN,
  }
}
