import { isPost, posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import { alarms } from '@gendan/orderfile/alarms/alarms'
import { type DurationKey, durations } from '@gendan/orderfile/path/durations'
import { customerNames } from './customer-fact-names.ts'
import { names } from './fact-names.ts'

/**
 * What a fact is called, from its path: "contract.terms.lines.0.unitPrice.amount" is "Line 1 · Unit price". The path may
 * lead into the deal, into a filled paper or into the facts a gate binds; an unknown part keeps its own name.
 */
export function factName(at: string): Words {
  const parts = at.split('.').flatMap((part, i, all) => partName(part, all.slice(0, i)))
  const shown = parts.length > 0 ? parts : [{ en: at, zh: at }]
  return { en: capital(shown.map(({ en }) => en).join(' · ')), zh: shown.map(({ zh }) => zh).join(' · ') }
}

/** Whether a part of a path is called by a name of the trade, or is one that only leads on. */
export function isNamed(part: string): boolean {
  return (
    silent.has(part) || part === 'en' || part === 'zh' || /^\d+$/.test(part) || part in names || part in customerNames
  )
}

function partName(part: string, before: readonly string[]): readonly Words[] {
  if (/^\d+$/.test(part)) return numbered(Number(part) + 1, before.at(-1))
  if (part === 'name' && before.at(-2) === 'lines') return [{ en: 'description', zh: '品名' }]
  const elsewhere = meantAt(part, before)
  if (elsewhere) return [elsewhere]
  if ((part === 'from' || part === 'to') && before.at(-2) === 'cartons') return [{ en: 'carton numbers', zh: '箱号' }]
  if (silent.has(part)) return []
  if (part === 'en' || part === 'zh')
    return part === 'en' ? [{ en: 'English', zh: '英文' }] : [{ en: 'Chinese', zh: '中文' }]
  return [names[part] ?? customerNames[part] ?? { en: part, zh: part }]
}

/** Names that mean another thing where they stand: "by" is a way of paying in the terms, the inspector of an inspection. */
function meantAt(part: string, before: readonly string[]): Words | undefined {
  const ruled = ruleName(part, before)
  if (ruled) return ruled
  const inspected = before.some((one) => one === 'inspections' || one === 'inspection')
  if (part === 'by' && inspected) return { en: 'inspector', zh: '验货人' }
  if (part === 'by' && !before.includes('instalments')) return { en: 'by', zh: '经办人' }
  if (part === 'purchase' && (inspected || !before.includes('sheet'))) return { en: 'purchase', zh: '采购' }
  return undefined
}

/** A span of the path or an alarm by its own title, and what the firm's calendar holds. */
function ruleName(part: string, before: readonly string[]): Words | undefined {
  const of = before.at(-1)
  if (of === 'days' && Object.hasOwn(durations, part)) return durations[part as DurationKey].title
  if (of === 'alarms') return alarmName(part)
  if (of === 'posts' && isPost(part)) return posts[part]
  return of === 'rules' && part === 'path' ? { en: 'path and alarms', zh: '路径与提醒' } : CALENDAR[`${of}.${part}`]
}

/** "AL-07+" is when the alarm AL-07 climbs. */
function alarmName(part: string): Words | undefined {
  const title = alarms.find(({ id }) => id === part.replace('+', ''))?.title
  if (!title || !part.endsWith('+')) return title
  return { en: `${title.en}: climbs after`, zh: `${title.zh}：上报` }
}

const CALENDAR: Readonly<Record<string, Words>> = {
  'calendar.closed': { en: 'days off', zh: '放假' },
  'calendar.open': { en: 'worked all the same', zh: '另外上班' },
  'calendar.weekend': { en: 'days of the week without work', zh: '每周休息日' },
}

/** Lines and instalments are counted; a second line of an address is only a line. */
function numbered(count: number, of: string | undefined): readonly Words[] {
  if (of === 'lines') return [{ en: `line ${count}`, zh: `第 ${count} 行` }]
  if (of === 'cartons') return [{ en: `cartons, row ${count}`, zh: `第 ${count} 行箱子` }]
  if (of === 'instalments') return [{ en: `instalment ${count}`, zh: `第 ${count} 期` }]
  const counted = of && counts[of]
  if (counted) return [{ en: `${counted.en} ${count}`, zh: `${counted.zh} ${count}` }]
  if (of === 'quantities') return count === 1 ? [] : [{ en: String(count), zh: String(count) }]
  return [{ en: String(count), zh: String(count) }]
}

/** What a file may hold several of, each counted: its list leads on without a word of its own. */
const counts: Readonly<Record<string, Words>> = {
  samples: { en: 'sample', zh: '样品' },
  purchases: { en: 'purchase', zh: '采购' },
  inspections: { en: 'inspection', zh: '验货' },
  points: { en: 'point', zh: '要点' },
  quality: { en: 'quality point', zh: '质量要点' },
  photos: { en: 'photograph', zh: '照片' },
  items: { en: 'charge', zh: '费用' },
}

/** Parts that only lead on: what stands below them says enough. */
const silent = new Set([
  'deal',
  'own',
  'given',
  'terms',
  'contract',
  'offer',
  'order',
  'lines',
  'cartons',
  'amount',
  'value',
  'facts',
  'instalments',
  'at',
  'sheet',
  'cost',
  'samples',
  'purchases',
  'inspections',
  'type',
  'calendar',
  'alarms',
])

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
