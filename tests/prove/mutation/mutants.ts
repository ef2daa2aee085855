import { parseSync } from '@swc/core'
import { type Cut, formulaCuts, oneMore } from './formula-mutants.ts'

/** One small fault put into a source: what stands from one place to another (characters) and what stands there instead. */
export interface Mutant {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly line: number
  readonly was: string
  readonly is: string
}

/** What sort of fault it is. */
export const kinds = {
  formula: 'a sign, call or figure of a formula is another',
  comparison: 'a comparison has another limit or looks the other way',
  condition: 'a condition always holds, never holds, or holds where it must not',
  figure: 'a figure is one higher: places, days, nought that is one; another way of rounding',
  left: 'one of two is always taken, or a step is left out or is another',
} as const
export type Kind = keyof typeof kinds

/** How the decimal functions are called in what a mutant says: the file itself may not have imported the other one. */
export const DECIMALS = 'decimals$'

type Node = Readonly<Record<string, unknown>> & { readonly type: string }
type Instead = { readonly kind: Kind; readonly of: Node; readonly is: readonly string[] }

/**
 * Every fault that is tried on a source, in its order: signs of formulas, comparisons, conditions, figures, decimal functions,
 * defaults, statements left out. Left alone is what people read (words, remarks, reasons) and what is data (shapes of input and
 * output, titles and examples of a calculation, types).
 */
export function mutantsIn(source: string): readonly Mutant[] {
  const bytes = Buffer.from(source)
  const place = (node: Node, edge: 'start' | 'end') => (node['span'] as Record<string, number>)[edge] ?? 0
  const at = (byte: number) => bytes.subarray(0, byte - 1).toString().length
  const textOf = (node: Node) => bytes.subarray(place(node, 'start') - 1, place(node, 'end') - 1).toString()
  const all: Mutant[] = []
  const note = ({ kind, of, is }: Instead) => {
    const [start, end] = [at(place(of, 'start')), at(place(of, 'end'))]
    const line = source.slice(0, start).split('\n').length
    for (const one of is) all.push({ kind, start, end, line, was: source.slice(start, end), is: one })
  }
  const look = (node: Node): void => {
    if (isLeftAlone(node)) return
    for (const found of faultsOf(node, textOf)) note(found)
    for (const child of childrenOf(node)) look(child)
  }
  const { body } = parseSync(source, { syntax: 'typescript', target: 'es2024' })
  const parts = body as unknown as readonly Node[]
  const told = parts.filter((part) => textOf(part).includes('= calculation({')).map(textOf)
  for (const part of parts) if (!isForExamples(part, told.join(), source)) look(part)
  return all
}

/** A constant that nothing names but the examples of a calculation. */
function isForExamples(part: Node, told: string, source: string): boolean {
  const [declared] = (part['declarations'] ?? []) as readonly Record<'id' | 'init', Node>[]
  const name = nameOf(declared?.id)
  if (name === '' || declared?.init.type === 'ArrowFunctionExpression') return false
  const times = (text: string) => text.match(new RegExp(`(?<![\\w.'])${name}(?![\\w'])`, 'g'))?.length ?? 0
  return times(told) > 0 && times(source) === times(told) + 1
}

/** What makes the shape of an input or output, or words: data, looked after by tests over the whole catalogue. */
const DATA = new Set(
  `calculation fault told positive rate share part count counted civilDay claim convention explained answerFigure answerDay
  figure remark z`.split(/\s+/),
)
const TYPED = ['TsAsExpression', 'TsConstAssertion', 'TsNonNullExpression', 'TsSatisfiesExpression']

function isLeftAlone(node: Node): boolean {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration') return true
  if (node.type === 'CallExpression') return DATA.has(rootOf(node))
  if (node.type === 'ObjectExpression') return isWords(node)
  return node.type.startsWith('Ts') && !TYPED.includes(node.type)
}

/** What a chain of calls hangs on: z of z.array(…).min(1), rate of rate(…).default(zero); sheet.remark is "remark". */
function rootOf(node: Node): string {
  const callee = node['callee'] as Node | undefined
  if (node.type === 'Identifier') return String(node['value'])
  if (callee?.type === 'MemberExpression' && nameOf(callee['property'] as Node) === 'remark') return 'remark'
  const inner = (callee ?? node['object']) as Node | undefined
  return inner ? rootOf(inner) : ''
}

function nameOf(node: Node | undefined): string {
  return node?.type === 'Identifier' ? String(node['value']) : ''
}

function isWords(node: Node): boolean {
  const keys = (node['properties'] as readonly Node[]).map(({ key }) => nameOf(key as Node | undefined))
  return keys.length > 0 && keys.every((key) => key === 'en' || key === 'zh')
}

/** Names of fields and members are no code that could be another; nor are types. */
const NOT_WALKED = new Set(['typeAnnotation', 'typeParameters', 'typeArguments', 'returnType', 'span'])

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([key, value]) => !NOT_WALKED.has(key) && !isNameOnly(node, key, value))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .map((value) => ((value as { expression?: unknown })?.expression && !('type' in value) ? value.expression : value))
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string')
    .filter((value) => node.type !== 'ObjectExpression' || value.type !== 'Identifier')
}

function isNameOnly(node: Node, key: string, value: unknown): boolean {
  const isName = (value as Node | null)?.type !== 'Computed'
  return (key === 'key' && isName) || (key === 'property' && node.type === 'MemberExpression' && isName)
}

type Text = (node: Node) => string

function faultsOf(node: Node, text: Text): readonly Instead[] {
  const makers = MAKERS[node.type]
  return makers ? makers(node, text).filter(({ is }) => is.length > 0) : []
}

const MAKERS: Readonly<Record<string, (node: Node, text: Text) => readonly Instead[]>> = {
  StringLiteral: (of, text) => [
    { kind: 'formula', of, is: cut(text(of), []) },
    { kind: 'figure', of, is: figureText(text(of)) },
  ],
  TemplateLiteral: (of, text) => [{ kind: 'formula', of, is: cut(text(of), holesOf(text(of))) }],
  NumericLiteral: (of, text) => [{ kind: 'figure', of, is: [oneMore(text(of))] }],
  BooleanLiteral: (of) => [{ kind: 'condition', of, is: [String(!of['value'])] }],
  UnaryExpression: (of, text) =>
    of['operator'] === '!' ? [{ kind: 'condition', of, is: [text(of['argument'] as Node)] }] : [],
  Identifier: (of) => (of['value'] === 'zero' ? [{ kind: 'figure', of, is: ["'1'"] }] : []),
  BinaryExpression: (of, text) => [{ kind: kindOf(String(of['operator'])), of, is: otherSigns(of, text) }],
  ConditionalExpression: (node) => [{ kind: 'condition', of: node['test'] as Node, is: ['true', 'false'] }],
  IfStatement: (node) => [{ kind: 'condition', of: node['test'] as Node, is: ['true', 'false'] }],
  ExpressionStatement: (node) => {
    const of = node['expression'] as Node
    return of.type === 'CallExpression' && rootOf(of) !== 'remark' ? [{ kind: 'left', of, is: ['undefined'] }] : []
  },
  CallExpression: (of, text) => [{ kind: 'left', of, is: otherCalls(of, text) }],
}

function kindOf(sign: string): Kind {
  if (sign === '&&' || sign === '||') return 'condition'
  return sign === '??' ? 'left' : 'comparison'
}

function cut(literal: string, holes: readonly Pick<Cut, 'from' | 'to'>[]): readonly string[] {
  return formulaCuts(literal, holes).map(
    ({ from, to, instead }) => literal.slice(0, from) + instead + literal.slice(to),
  )
}

function holesOf(literal: string): readonly Pick<Cut, 'from' | 'to'>[] {
  return [...literal.matchAll(/\$\{[^}]*\}/g)].map(({ 0: hole, index }) => ({ from: index, to: index + hole.length }))
}

const ROUNDINGS: Readonly<Record<string, string>> = {
  "'half-up'": "'down'",
  "'half-even'": "'half-up'",
  "'up'": "'down'",
  "'down'": "'up'",
}

/** A figure written as text, '0.05', and the ways of rounding. */
function figureText(literal: string): readonly string[] {
  const figure = /^'(\d+(?:\.\d+)?)'$/.exec(literal)?.[1]
  return [...(figure ? [`'${oneMore(figure)}'`] : []), ...(ROUNDINGS[literal] ? [ROUNDINGS[literal]] : [])]
}

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
}

function otherSigns(node: Node, text: Text): readonly string[] {
  const [left, right] = [node['left'], node['right']] as [Node, Node]
  const sign = String(node['operator'])
  if (sign === '??') return [text(left), text(right)]
  const isText =
    sign === '+' && [left, right].some(({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral')
  return isText ? [] : (SIGNS[sign] ?? []).map((other) => `${text(left)} ${other} ${text(right)}`)
}

const CALLS: Readonly<Record<string, string>> = {
  add: 'subtract',
  subtract: 'add',
  multiply: 'divide',
  divide: 'multiply',
}
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some' }
const LEFT_OUT = ['filter', 'slice', 'toSorted', 'toReversed']

function otherCalls(node: Node, text: Text): readonly string[] {
  const callee = node['callee'] as Node
  const whole = text(node)
  if (whole.includes('?.')) return []
  const behind = whole.slice(text(callee).length)
  const other = CALLS[nameOf(callee)]
  if (other) return [`${DECIMALS}.${other}${behind}`]
  if (callee.type !== 'MemberExpression') return []
  const [object, method] = [text(callee['object'] as Node), nameOf(callee['property'] as Node)]
  if (LEFT_OUT.includes(method)) return [object]
  return METHODS[method] ? [`${object}.${METHODS[method]}${behind}`] : []
}
