import { type Decimal, decimalShape, one } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { answerFigure, convention, explained, positive, told } from '../calculation/field.ts'
import { assertGiven, totalled } from '../calculation/stated.ts'
import type { Stated, Worksheet } from '../calculation/worksheet.ts'
import { surchargeTable } from '../tables/surcharges.generated.ts'

/** How a surcharge is counted. */
const KINDS = ['percent', 'per-tonne', 'per-box', 'per-teu', 'per-package', 'per-bill'] as const
type Kind = (typeof KINDS)[number]

/** One surcharge as a tariff states it. */
const surchargeShape = z.strictObject({
  code: told(z.string().trim().min(1).max(40), 'Code or name: BAF, CAF, PSS, THC', '代码或名称：BAF、CAF、PSS、THC'),
  kind: told(
    z.enum(KINDS),
    'Percentage of freight, or so much per freight tonne charged, box, TEU, package or bill of lading',
    '按运费百分比，或按计费吨、箱、标准箱、件、提单计收',
  ),
  value: told(
    decimalShape,
    'The percentage as a fraction (0.06 is 6 %), or the amount; below zero for a rebate',
    '百分比写成小数（6% 写 0.06），或金额；折让为负数',
    'fraction or money',
  ),
  base: explained(
    convention(['basic', 'basic-and-fuel', 'basic-and-previous'], 'What a percentage is taken on', '百分比的基数'),
    {
      basic: ['Basic freight', '基本运费'],
      'basic-and-fuel': ['Basic freight and fuel surcharges before it', '基本运费加此前的燃油附加费'],
      'basic-and-previous': ['Basic freight and every surcharge before it', '基本运费加此前全部附加费'],
    },
  ),
  exchangeRate: positive(
    'Freight currency for one unit of the currency of this surcharge, where it has its own',
    '该项附加费另有币种时，一单位该币种折合运费币种',
    'rate',
  ).default(one),
  currencyPerFreightUnit: positive(
    'Or the other way round: its currency for one unit of freight currency (7.2 where THC in CNY is added to freight in USD)',
    '或反向填写：一单位运费币种折合该项币种（如人民币码头费计入美元运费时填 7.2）',
    'rate',
  ).default(one),
})

/** Surcharges in the order in which the tariff adds them. */
export const surcharges = told(
  z.array(surchargeShape).default([]),
  'Surcharges, in the order in which the tariff adds them',
  '附加费，按运价本的加收顺序',
)
type Surcharges = z.output<typeof surcharges>

/** Surcharges as an answer lists them. */
export const surchargeAnswers = told(
  z
    .array(
      z.strictObject({
        code: told(z.string(), 'Code or name', '代码或名称'),
        en: told(z.string(), 'What it is for, in English', '英文名称'),
        zh: told(z.string(), 'What it is for, in Chinese', '中文名称'),
        amount: answerFigure('Amount in the freight currency', '金额（运费币种）', 'money'),
      }),
    )
    .readonly(),
  'Each surcharge',
  '各项附加费',
)

/** What surcharges are counted on; a measure that the freight does not have is left out. */
export interface Charged {
  readonly basic: Decimal
  readonly tonnes?: Decimal | undefined
  readonly boxes?: Decimal | undefined
  readonly teu?: Decimal | undefined
  readonly packages?: Decimal | undefined
}

interface Added {
  readonly code: string
  readonly en: string
  readonly zh: string
  readonly amount: Decimal
}

/**
 * Surcharges in their order (F-05), each by its kind and, for a percentage, on its base (F-06: basic freight unless the tariff
 * says otherwise). `stated` rounds each. Throws Unusable where a surcharge counts what this freight does not have.
 */
export function addSurcharges(
  list: Surcharges,
  charged: Charged,
  sheet: Worksheet,
  stated: Stated | undefined,
): { readonly rows: readonly Added[]; readonly sum: Decimal } {
  assertGiven(list.flatMap((one, i) => wantedBy(one.kind, charged, `surcharges.${i}`)))
  const rows: Added[] = []
  for (const surcharge of list) rows.push(added(surcharge, charged, rows, sheet, stated))
  const sum = totalled(
    sheet,
    { en: 'Surcharges', zh: '附加费合计' },
    'S',
    rows.map(({ amount }, i) => [`S${i + 1}`, amount]),
  )
  return { rows, sum }
}

function added(
  { code, kind, value: x, base, exchangeRate: e, currencyPerFreightUnit: u }: Surcharges[number],
  charged: Charged,
  before: readonly Added[],
  sheet: Worksheet,
  stated: Stated | undefined,
): Added {
  const name = nameOf(code)
  const says = { en: `${code} ${name.en}`.trim(), zh: `${code} ${name.zh}`.trim() }
  const local = `${e === one ? '' : ' × e'}${u === one ? '' : ' ÷ u'}`
  const place = `S${before.length + 1}`
  if (kind !== 'percent') {
    const n = countOf(kind, charged) ?? one
    const text = kind === 'per-bill' ? `${place} = x${local}` : `${place} = n × x${local}`
    return { code, ...name, amount: sheet.figure(says, text, { n, x, e, u }, stated) }
  }
  const taken = before.map((row, i) => [`S${i + 1}`, row] as const).filter(([, row]) => isInBase(row.code, base))
  const sum = ['B', ...taken.map(([at]) => at)].join(' + ')
  const figures = { B: charged.basic, x, ...Object.fromEntries(taken.map(([at, row]) => [at, row.amount])) }
  const text = `${place} = ${taken.length > 0 ? `(${sum})` : sum} × x`
  return { code, ...name, amount: sheet.figure(says, text, figures, stated) }
}

function isInBase(code: string, base: Surcharges[number]['base']): boolean {
  if (base === 'basic') return false
  return (
    base === 'basic-and-previous' ||
    surchargeTable[code.toUpperCase()]?.kind === 'fuel' ||
    /燃油|bunker|fuel/i.test(code)
  )
}

function nameOf(code: string): Words {
  return surchargeTable[code.toUpperCase()]?.name ?? { en: '', zh: '' }
}

function countOf(kind: Kind, { tonnes, boxes, teu, packages }: Charged): Decimal | undefined {
  return {
    percent: one,
    'per-tonne': tonnes,
    'per-box': boxes,
    'per-teu': teu,
    'per-package': packages,
    'per-bill': one,
  }[kind]
}

function wantedBy(kind: Kind, charged: Charged, path: string) {
  const says = {
    en: `this freight has no measure to count “${kind}” on; use another kind or give that measure`,
    zh: `本运费没有“${kind}”所需的计量，请改用其他计收方式或补填`,
  }
  return [{ path: `${path}.kind`, says, isThere: countOf(kind, charged) !== undefined }]
}
