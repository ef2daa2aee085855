import { addDays } from '@gendan/kernel/day'
import { messageFields } from '../tables/message-fields.generated.ts'
import type { Operator } from './operator.ts'
import type { SetInput } from './true-set.ts'

/** Members that programs fill: figures, days and kinds are not words that somebody writes. */
const FIGURES = /^(?:issued|onBoard|effective|amount|quantity|unitPrice|count|gross|net|kind)$/

/** Every word of the documents, written another way. */
function rewritten(write: (text: string) => string): (set: SetInput) => void {
  const walk = (value: SetInput, at: string): SetInput => {
    if (typeof value === 'string') return FIGURES.test(at) ? value : write(value)
    if (Array.isArray(value)) return value.map((one) => walk(one, at))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, walk(own, key)]))
  }
  return (set) => {
    set.documents = set.documents.map((document: SetInput) => ({
      ...walk(document, ''),
      kind: document.kind,
      packages: document.packages,
    }))
  }
}

/** The credit as another bank prints it: each field of the message, dressed. */
function printed(head: string, dress: (tag: string, value: string) => string): (set: SetInput) => void {
  return ({ credit }) => {
    const fields = String(credit.text).split(/^:(\d\d[A-Z]?):/m)
    if (fields[0] !== '') return
    const lines = Array.from({ length: (fields.length - 1) / 2 }, (_, i) =>
      dress(fields[2 * i + 1] ?? '', (fields[2 * i + 2] ?? '').trimEnd()),
    )
    credit.text = [head, ...lines].join('\n')
  }
}

/** What a print calls a field: of its names the first, or the first in Chinese. */
function labelOf(tag: string, chinese = false): string {
  const { labels = [] } = messageFields[tag] ?? messageFields[`${tag.slice(0, 2)}a`] ?? {}
  return (chinese && labels.find((label) => /\p{Script=Han}/u.test(label))) || (labels[0] ?? '')
}

const indented = (value: string, by: number) => value.replaceAll('\n', `\n${' '.repeat(by)}`)

const harmless = (id: string, en: string, zh: string, shown: Operator['shown']): Operator => ({
  id,
  says: { en, zh },
  rules: [],
  ...(shown ? { shown } : {}),
})

/** The credit in the prints of banks: the same terms in other dress. */
const prints: readonly Operator[] = [
  harmless(
    'print-below',
    'Printed with each value below its label',
    '银行打印：标签一行、内容另起',
    printed(
      'MT 700 ISSUE OF A DOCUMENTARY CREDIT',
      (tag, value) => `${tag}: ${labelOf(tag)}\n    ${indented(value, 4)}`,
    ),
  ),
  harmless(
    'print-stars',
    'Printed with labels before starred tags',
    '银行打印：标签在前、域号带星',
    printed(
      'MT S700          ISSUE OF A DOCUMENTARY CREDIT',
      (tag, value) => `${labelOf(tag).toUpperCase().padEnd(28)}*${tag.padEnd(4)}: ${indented(value, 36)}`,
    ),
  ),
  harmless(
    'print-chinese',
    'Printed with Chinese labels',
    '银行打印：中文标签',
    printed('信用证通知书', (tag, value) => `${tag} ${labelOf(tag, true)}：${indented(value, 2)}`),
  ),
]

/** What people write otherwise and no bank may refuse: the set still complies. */
export const harmlessChanges: readonly Operator[] = [
  ...prints,
  harmless(
    'small-letters',
    'Small letters',
    '小写',
    rewritten((text) => text.toLowerCase()),
  ),
  harmless(
    'abbreviated',
    'Company names abbreviated',
    '公司名缩写',
    rewritten((text) =>
      text
        .replace(/\bCO\., LTD\./g, 'COMPANY LIMITED')
        .replace(/\bIMPORT AND EXPORT\b/g, 'IMP. & EXP.')
        .replace(/\bCORPORATION\b/g, 'CORP.'),
    ),
  ),
  harmless(
    'broken-lines',
    'Lines broken within',
    '换行',
    rewritten((text) => text.replace(/ (?=\S{6})/g, '\n')),
  ),
  harmless(
    'two-blanks',
    'Two blanks between words',
    '双空格',
    rewritten((text) => text.replace(/ /g, '  ')),
  ),
  harmless(
    'no-stops',
    'Full stops left out',
    '省略句点',
    rewritten((text) => text.replace(/\.(?=\s|$)/g, '')),
  ),
  harmless('other-order', 'Documents in another order', '单据次序不同', (set) => set.documents.reverse()),
  harmless('last-day', 'Presented on the last day of the period', '交单期最后一日交单', (set, { days, period }) => {
    set.presentation.date = addDays(days.shipped, period)
  }),
  harmless('early-papers', 'Papers dated before the credit', '单据日期早于开证日', (set, { days }) => {
    for (const document of set.documents)
      if (document.kind === 'packing-list') document.dates.issued = addDays(days.issued, -3)
  }),
  harmless('more-said', 'More said on invoice and packing list', '发票与装箱单另有说明', (set) => {
    for (const document of set.documents)
      if (['commercial-invoice', 'packing-list'].includes(document.kind))
        document.statements = [
          ...(document.statements ?? []),
          'PAYMENT BY L/C',
          'MADE IN CHINA',
          'MEASUREMENT 68.5 CBM',
        ]
  }),
  harmless('paper-too-many', 'A paper that nobody asked for', '多交一份单据', (set) =>
    set.documents.push({
      kind: 'inspection-certificate',
      title: 'INSPECTION CERTIFICATE',
      goods: [{ description: 'TABLES' }],
    }),
  ),
  harmless('phone', 'A telephone number behind the address', '地址后附电话', (set) => {
    for (const document of set.documents)
      if (document.kind === 'commercial-invoice') document.parties.buyer += ', TEL +49 40 123456'
  }),
  harmless('general-words', 'Other papers describe goods in general terms', '其他单据用统称', (set) => {
    for (const document of set.documents)
      if (['bill-of-lading', 'certificate-of-origin'].includes(document.kind))
        document.goods = [{ description: String(document.goods[0].description).split(' ').at(-1) }]
  }),
]
