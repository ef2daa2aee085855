import type { Condition, Demand, GoodsLine, Requirement } from '@gendan/credit/terms/credit'
import { documentKindWords, effectWords } from '@gendan/credit/terms/term-words'
import { decimal, grouped, isDecimal, multiply } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { FactKind } from './fact-fields.ts'

const plain = (text: string): Words => ({ en: text, zh: text })

/** A fact in words. Empty where nothing stands there. */
export function factWords(kind: FactKind, value: unknown): Words {
  if (value === undefined || value === null) return plain('')
  switch (kind) {
    case 'document-kind':
    case 'effect':
    case 'permission':
    case 'available-by':
      return CHOICES[kind][String(value)] ?? plain(String(value))
    case 'money':
      return plain(moneyText(value))
    case 'tolerance':
      return plain(toleranceText(value))
    case 'party':
      return plain(partyText(value))
    case 'incoterm':
      return plain(joined(value, ['incoterm', 'place', 'year']))
    case 'goods-line':
      return plain(goodsText(value as GoodsLine))
    case 'demand':
    case 'new-demand':
      return demandValue(value as Demand)
    case 'requirement':
      return requirementWords(value as Requirement)
    case 'condition':
      return plain((value as Condition).text)
    default:
      return plain(String(value))
  }
}

/** The words that a fact of one of a few kinds may have. */
export const CHOICES: Readonly<
  Record<'document-kind' | 'effect' | 'permission' | 'available-by', Readonly<Record<string, Words>>>
> = {
  'document-kind': documentKindWords,
  effect: effectWords,
  permission: {
    allowed: { en: 'allowed', zh: '允许' },
    'not-allowed': { en: 'not allowed', zh: '不允许' },
    conditional: { en: 'conditional', zh: '有条件' },
  },
  'available-by': {
    payment: { en: 'sight payment', zh: '即期付款' },
    acceptance: { en: 'acceptance', zh: '承兑' },
    'deferred-payment': { en: 'deferred payment', zh: '延期付款' },
    'mixed-payment': { en: 'mixed payment', zh: '混合付款' },
    negotiation: { en: 'negotiation', zh: '议付' },
  },
}

function moneyText(value: unknown): string {
  const { amount = '', currency = '' } = value as { amount?: string; currency?: string }
  return `${currency} ${isDecimal(amount) ? grouped(amount) : amount}`.trim()
}

/** "+10 % / −5 %", "±5 %". */
function toleranceText(value: unknown): string {
  const { plus = '', minus = '' } = value as { plus?: string; minus?: string }
  const [more, less] = [percentText(plus), percentText(minus)]
  return more === less ? `± ${more} %` : `+${more} % / −${less} %`
}

/** A fraction as per cent, exact: "0.05" is "5". */
export function percentText(fraction: string): string {
  return isDecimal(fraction) ? multiply(decimal(fraction), decimal('100')) : fraction
}

function partyText(value: unknown): string {
  const { name = '', address = '' } = value as { name?: string; address?: string }
  return [name, address].filter(Boolean).join('\n')
}

function joined(value: unknown, keys: readonly string[]): string {
  const record = value as Readonly<Record<string, unknown>>
  return keys
    .flatMap((key) => (record[key] === undefined ? [] : [String(record[key])]))
    .filter(Boolean)
    .join(' ')
}

function goodsText({ description, quantity, unitPrice, amount }: GoodsLine): string {
  const figures = [
    quantity && `${grouped(quantity.value)} ${quantity.unit}`.trim(),
    unitPrice && `${moneyText(unitPrice)}${unitPrice.per ? `/${unitPrice.per}` : ''}`,
    amount && moneyText(amount),
  ].filter(Boolean)
  return [description, figures.join(' · ')].filter(Boolean).join('\n')
}

function demandValue({ what, value = '' }: Demand): Words {
  if (what === 'cover' && isDecimal(value)) return plain(`${percentText(value)} %`)
  if (what === 'freight') return FREIGHT[value] ?? plain(value)
  return value === '' ? { en: 'yes', zh: '是' } : plain(value)
}

const FREIGHT: Readonly<Record<string, Words>> = {
  prepaid: { en: 'prepaid', zh: '预付' },
  collect: { en: 'collect', zh: '到付' },
}

function requirementWords({ kind, originals, copies, text }: Requirement): Words {
  const { en, zh } = documentKindWords[kind]
  return { en: `${en} ${originals} + ${copies}\n${text}`, zh: `${zh} ${originals} 正 ${copies} 副\n${text}` }
}
