import type { Goods } from '@gendan/firm/goods'
import { decimal, isDecimal, isPositive } from '@gendan/kernel/decimal'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import {
  bareHsCode,
  type GoodsFacts,
  goodsFactsShape,
  isHsCode,
  type Keeping,
  type Packing,
  packingShape,
} from '@gendan/trade/goods'
import { shapeFindings } from '../record-view/shape-findings.ts'

/** The figures of one package, as typed. */
export interface PackingDraft {
  readonly perCarton: string
  readonly lengthCm: string
  readonly widthCm: string
  readonly heightCm: string
  readonly grossKg: string
  readonly netKg: string
  readonly packageCode: string
}

/** An article as it is typed: everything is text until it is read. */
export interface GoodsDraft {
  readonly code: string
  readonly name: Words
  readonly specification: Words
  readonly hsCode: string
  readonly unit: string
  readonly origin: string
  readonly photo: string
  readonly materials: Words
  readonly uses: Words
  /** Empty where nobody said. */
  readonly keeping: Keeping | ''
  readonly packing: PackingDraft
}

const nothing: Words = { en: '', zh: '' }
const noPacking: PackingDraft = {
  perCarton: '',
  lengthCm: '',
  widthCm: '',
  heightCm: '',
  grossKg: '',
  netKg: '',
  packageCode: 'CT',
}

export const emptyGoods: GoodsDraft = {
  code: '',
  name: nothing,
  specification: nothing,
  hsCode: '',
  unit: 'PCE',
  origin: 'CN',
  photo: '',
  materials: nothing,
  uses: nothing,
  keeping: '',
  packing: noPacking,
}

export function draftOf({ facts }: Goods): GoodsDraft {
  const { packing, keeping = '', ...rest } = facts
  return { ...rest, keeping, packing: packing ?? noPacking }
}

export interface GoodsRead {
  readonly input: { readonly facts: GoodsFacts } | undefined
  readonly findings: readonly Finding[]
}

/** What is typed, as the act takes it; or everything that is wrong with it, at its field. */
export function readGoods({ packing, keeping, ...rest }: GoodsDraft): GoodsRead {
  const carton = readPacking(packing)
  const read = goodsFactsShape.safeParse({
    ...rest,
    ...(keeping ? { keeping } : {}),
    ...(carton.packing ? { packing: carton.packing } : {}),
  })
  const findings = [...(read.success ? [] : shapeFindings(read.error.issues).map(onName)), ...carton.findings]
  return {
    input: read.success && findings.length === 0 ? { facts: read.data } : undefined,
    findings: [...findings, ...asked(rest.hsCode)],
  }
}

const figures = ['perCarton', 'lengthCm', 'widthCm', 'heightCm', 'grossKg', 'netKg'] as const

/** The package, if one is typed: all of its figures or none. They are read one by one before they are compared. */
export function readPacking(packing: PackingDraft): {
  readonly packing?: Packing
  readonly findings: readonly Finding[]
} {
  if (figures.every((name) => packing[name].trim() === '')) return { findings: [] }
  const wrong = figures.filter((name) => !isDecimal(packing[name].trim()) || !isPositive(decimal(packing[name].trim())))
  if (wrong.length > 0) {
    const issue = { code: 'custom', input: undefined, message: 'not-positive' } as const
    return { findings: shapeFindings(wrong.map((name) => ({ ...issue, path: ['packing', name] }))) }
  }
  const read = packingShape.safeParse(packing)
  if (read.success) return { packing: read.data, findings: [] }
  return { findings: shapeFindings(read.error.issues.map((issue) => ({ ...issue, path: ['packing', ...issue.path] }))) }
}

function onName(finding: Finding): Finding {
  return finding.at === 'name' ? { ...finding, at: 'name.en' } : finding
}

/** A code that can be read, but is too short for a declaration: said while one types, and stops nothing. */
function asked(hsCode: string): readonly Finding[] {
  const digits = bareHsCode(hsCode)
  if (!isHsCode(digits) || digits.length === 10) return []
  return [
    findingOf(
      {
        id: 'HS-01',
        weight: 'note',
        source: { title: 'WCO Harmonized System', at: 'chapters, headings, subheadings' },
      },
      {
        at: 'hsCode',
        says: {
          en: `${digits.length} digits name the goods abroad; China's declaration asks for 10.`,
          zh: `${digits.length} 位可对外使用；中国报关要 10 位。`,
        },
      },
    ),
  ]
}
