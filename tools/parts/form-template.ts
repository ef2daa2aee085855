/** What a new form is called: in files, in its numbers, in both tongues. */
export interface FormName {
  /** "packing-list". */
  readonly kind: string
  /** "PL". */
  readonly code: string
  readonly en: string
  readonly zh: string
}

/** The name of the exported form: "packingList". */
export function valueName(kind: string): string {
  return kind.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The name of the filled paper's type: "PackingList". */
export function typeName(kind: string): string {
  const value = valueName(kind)
  return `${value.charAt(0).toUpperCase()}${value.slice(1)}`
}

/**
 * The files of a new form, by name: a paper that stands from the first minute (it names the parties and the goods of the
 * contract, asks for a note and a language, has one rule with its two examples, and prints), to be changed into the real one.
 */
export function formFiles(name: FormName): Readonly<Record<string, string>> {
  return {
    'shape.ts': shape(name),
    'form.ts': form(name),
    'rules.ts': rules(name),
    'rules.examples.ts': examples(name),
    'rows.ts': rows(),
    'print.ts': print(name),
  }
}

function shape({ kind, en }: FormName): string {
  return `import type { Quantity } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Given } from '../../form.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    addition: z.string().max(1000),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

/** The ${en.toLowerCase()} as it stands on the page. */
export interface ${typeName(kind)} {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly goods: readonly { readonly name: Words; readonly quantity: Quantity }[]
  readonly addition: string
}
`
}

function form({ kind, code, en, zh }: FormName): string {
  return `import type { Form } from '../../form.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type ${typeName(kind)} } from './shape.ts'

/** The ${en.toLowerCase()}, drawn from the contract. */
export const ${valueName(kind)}: Form<Own, ${typeName(kind)}, 'contract'> = {
  kind: ${quoted(kind)},
  code: ${quoted(code)},
  name: { en: ${quoted(en)}, zh: ${quoted(zh)} },
  needs: ['contract'],
  own: {
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ addition: '', tongue: 'both' }),
  derive({ seller, buyer, contract }, own, given) {
    return {
      given,
      seller: seller.letterhead,
      buyer,
      goods: contract.terms.lines.map(({ name, quantity }) => ({ name, quantity })),
      addition: own.addition,
    }
  },
  rules,
  rows,
  print,
}
`
}

function rules({ kind, code, en, zh }: FormName): string {
  return `import type { Rule, Source } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import type { ${typeName(kind)} } from './shape.ts'

const rule = family<${typeName(kind)}>(${quoted(code)})
const practice: Source = { title: 'Gendan house practice', at: 'every paper names its goods' }

/** What must hold on a ${en.toLowerCase()} before it leaves the house. */
export const rules: readonly Rule<${typeName(kind)}>[] = [
  rule('01', 'warn', practice, { en: 'The goods are named', zh: '写明货物' }, ({ goods }) =>
    when(
      goods.length === 0,
      'goods',
      { en: ${quoted(`The ${en.toLowerCase()} names no goods.`)}, zh: ${quoted(`${zh}没有写明货物。`)} },
      { en: 'Enter the lines in the terms of the order file.', zh: '请在订单档案的条款里填写商品行。' },
    ),
  ),
]
`
}

function examples({ kind, code }: FormName): string {
  return `import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { ${typeName(kind)} } from './shape.ts'

const good: ${typeName(kind)} = {
  given: { number: '${code}-2026-0001', day: '2026-03-18', version: 1 },
  seller: {
    name: { en: 'Ningbo Haiyue Imp. & Exp. Co., Ltd.', zh: '宁波海悦进出口有限公司' },
    short: { en: 'Haiyue', zh: '海悦' },
    addressLines: ['18 Lingqiao Road, Ningbo'],
    phone: '',
    email: '',
    taxId: '',
    mark: '',
  },
  buyer: {
    name: { en: 'Nordlys AS', zh: '' },
    legalName: '',
    addressLines: ['Storgata 1'],
    city: 'Oslo',
    postcode: '0155',
    country: 'NO',
    taxId: '',
    banks: [],
  },
  goods: [{ name: { en: 'Desk lamp', zh: '台灯' }, quantity: { value: decimal('1200'), unit: 'PCE' } }],
  addition: '',
}

/** For each rule one paper that holds and one that fails. */
export const examples: readonly RuleExample<${typeName(kind)}>[] = [{ rule: '${code}-01', holds: good, fails: { ...good, goods: [] } }]
`
}

function rows(): string {
  return `import type { RowGroup } from '../../form.ts'

const row = (en: string, zh: string, at: string) => ({ label: { en, zh }, at })

/** The facts beside the page, in the order in which they are checked. */
export const rows: readonly RowGroup[] = [
  { title: { en: 'Parties', zh: '双方' }, rows: [row('Buyer', '买方', 'buyer.name'), row('Contact', '联系人', 'buyer.contact.name')] },
]
`
}

function print({ kind, en, zh }: FormName): string {
  return `import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import type { ${typeName(kind)} } from './shape.ts'

export function print(paper: ${typeName(kind)}, wish: PrintWish): Sheet {
  return {
    title: { en: ${quoted(en.toUpperCase())}, zh: ${quoted(zh)} },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(paper.seller),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[partyLines(paper.buyer, { en: 'To', zh: '致' }, 'buyer')], [head(paper)]] },
      goodsTable(paper),
      ...(paper.addition ? [{ block: 'text' as const, cell: { text: paper.addition, at: 'addition' } }] : []),
      { block: 'text', cell: { text: ABOVE } },
      signatures(paper, wish),
    ],
    foot: paper.given.number ?? { en: ${quoted(`${en} · draft`)}, zh: ${quoted(`${zh} · 草稿`)} },
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

/** Words that go to the next page with the signatures: these never stand there alone. */
const ABOVE: Words = { en: 'For the goods named above.', zh: '以上所列货物，特此证明。' }

function head({ given }: ${typeName(kind)}): Block {
  const number: Cell = { text: given.number ?? '—', at: 'given.number' }
  return {
    block: 'pairs',
    rows: [
      [{ en: 'No.', zh: '编号' }, number],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    ],
  }
}

function goodsTable({ goods }: ${typeName(kind)}): Block {
  return {
    block: 'table',
    columns: [
      { head: { en: 'Description', zh: '货物描述' }, align: 'left', width: 'rest' },
      { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 40 },
    ],
    rows: goods.map(({ name, quantity }, i) => [
      { text: name, at: \`goods.\${i}.name\` },
      { text: \`\${quantity.value} \${quantity.unit}\`, at: \`goods.\${i}.quantity\` },
    ]),
    totals: [],
  }
}

function signatures({ seller }: ${typeName(kind)}, wish: PrintWish): Block {
  const signer = {
    label: { en: 'For the seller', zh: '卖方' },
    name: { text: seller.name },
    ...(wish.confirmedBy ? { note: wish.confirmedBy } : {}),
    ...(wish.chop ? { chop: wish.chop } : {}),
    ...(wish.signature ? { signature: wish.signature } : {}),
  }
  return { block: 'signatures', signers: [signer] }
}
`
}

/** A string literal of TypeScript. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
