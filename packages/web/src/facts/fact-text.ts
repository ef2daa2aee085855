import { type Role, roles } from '@gendan/firm/party'
import { adjustmentKinds } from '@gendan/forms/deal/adjustment'
import { costLayers } from '@gendan/forms/deal/cost'
import { inspectionKinds, verdicts } from '@gendan/forms/deal/inspection'
import { defectClassNames } from '@gendan/forms/deal/inspection-parts'
import { sampleCharges, sampleKinds, sampleVerdicts } from '@gendan/forms/deal/sample'
import { isDay, writeDay } from '@gendan/kernel/day'
import { decimal, grouped, isDecimal, one } from '@gendan/kernel/decimal'
import { type Lang, say, type Words } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import { packageName } from '@gendan/trade/package'
import { unitWords } from '@gendan/trade/unit'
import { percent } from '../words/write.ts'

/**
 * A fact for eyes, in one line: days written out, figures grouped, money with its currency, yes and no as the clause says them;
 * – where it is empty. `at` is its path: where the last part names a code, the code is said in words.
 */
export function factText(value: unknown, lang: Lang, at = ''): string {
  if (value === undefined || value === null || value === '') return '–'
  if (typeof value === 'boolean') return yesNo(value, lang, at)
  if (typeof value === 'string') return codeText(value, lang, at) ?? plain(value, lang)
  if (typeof value !== 'object') return String(value)
  if (isWords(value)) return say(value, lang) || '–'
  return recordText(value as Readonly<Record<string, unknown>>, lang, at)
}

function recordText(facts: Readonly<Record<string, unknown>>, lang: Lang, at: string): string {
  const part = (key: string) => factText(facts[key], lang, key)
  if ('currency' in facts && 'amount' in facts) return `${facts['currency']} ${part('amount')}`
  if ('value' in facts && 'unit' in facts) return `${part('value')} ${facts['unit']}`
  if ('kind' in facts && 'percent' in facts) return `${part('kind')} ${part('name')} ${part('percent')}%`
  if ('kind' in facts && 'amount' in facts) return `${part('kind')} ${part('name')} ${part('amount')}`
  if ('name' in facts && 'quantity' in facts) return `${part('name')} × ${part('quantity')}`
  const inner = Object.entries(facts).filter(([, value]) => value !== '' && value !== undefined)
  return inner.map(([key, value]) => factText(value, lang, Array.isArray(facts) ? at : key)).join(' · ') || '–'
}

/** Partial shipment and transhipment are allowed or not; anything else is so or is not. */
function yesNo(value: boolean, lang: Lang, at: string): string {
  if (/(^|\.)(right|measured|self|forced)$/.test(at)) return say(value ? YES : NO, lang)
  return say(value ? ALLOWED : NOT_ALLOWED, lang)
}

const YES: Words = { en: 'yes', zh: '是' }
const NO: Words = { en: 'no', zh: '否' }
const ALLOWED: Words = { en: 'allowed', zh: '允许' }
const NOT_ALLOWED: Words = { en: 'not allowed', zh: '不允许' }

/** Says a code by its table; one that it does not know stays as it is. */
function byTable(table: Readonly<Record<string, Words>>) {
  return (code: string, lang: Lang): string => table[code]?.[lang] ?? code
}

const CODES: Readonly<Record<string, (code: string, lang: Lang) => string>> = {
  country: countryName,
  origin: countryName,
  packageCode: packageName,
  roles: (role, lang) => roles[role as Role]?.[lang] ?? role,
  charge: byTable(sampleCharges),
  kind: byTable({
    ...inspectionKinds,
    ...sampleKinds,
    ...adjustmentKinds,
    accessory: { en: 'Accessories', zh: '辅料' },
  }),
  verdict: byTable({ ...verdicts, ...sampleVerdicts }),
  weight: byTable(defectClassNames),
  layer: byTable(costLayers),
  margin: (share) => (isDecimal(share) ? percent(decimal(share), 2) : share),
  unit: (unit, lang) => unitWords(unit, one)[lang],
}

/** Numbers that name something: no figure, however many digits they have. */
const NUMBERS = new Set([
  ...['account', 'addressLines', 'buyerCode', 'code', 'customerCode', 'customerOrder', 'hsCode', 'locode', 'marks'],
  ...[
    'model',
    'number',
    'phone',
    'place',
    'postcode',
    'prefix',
    'sellerCode',
    'standardCode',
    'swift',
    'taxId',
    'year',
  ],
])

/** A code in words, where the last part of its path tells what it is. */
export function codeText(code: string, lang: Lang, at: string): string | undefined {
  const named = at.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
  return NUMBERS.has(named) ? code : CODES[named]?.(code, lang)
}

/** Codes with a leading zero or a plus are no figures and stay as they are. */
function plain(text: string, lang: Lang): string {
  if (isDay(text)) return writeDay(text, lang)
  return isDecimal(text) && /^(0|[1-9]\d*)(\.\d+)?$/.test(text) ? grouped(text) : text
}

function isWords(value: object): value is Words {
  const keys = Object.keys(value)
  return keys.length === 2 && keys.includes('en') && keys.includes('zh')
}
