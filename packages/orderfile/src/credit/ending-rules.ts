import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Day } from '@gendan/kernel/day'
import type { Rule, Source } from '@gendan/kernel/rule'
import type { CreditFile } from './credit-shape.ts'
import { bindingTerms } from './terms-of.ts'

const rule = family<OpenCredit>('LC')
const endRule = family<EndedCredit>('LC')
const house: Source = { title: 'Gendan decision 0058', at: "a credit's file" }

interface OpenCredit {
  readonly credit: CreditFile
}

/** What every act on a credit but its reopening asks first. */
export const openRules: readonly Rule<OpenCredit>[] = [
  rule('50', 'block', house, { en: 'The credit is open', zh: '信用证档案未关闭' }, ({ credit: { closed } }) =>
    closed
      ? [
          {
            at: 'closed',
            says: { en: `It was closed: ${closed.reason}`, zh: `已关闭：${closed.reason}` },
            remedy: { en: 'Open it again with the reason.', zh: '请先写明理由重开。' },
          },
        ]
      : [],
  ),
]

export interface EndedCredit {
  readonly credit: CreditFile
  /** Left out where it is opened again. */
  readonly how?: 'drawn' | 'expired' | 'cancelled'
  readonly today: Day
}

export const endingRules: readonly Rule<EndedCredit>[] = [
  endRule(
    '51',
    'block',
    { title: 'UCP 600', at: 'art. 6 d' },
    { en: 'What is called expired has expired', zh: '称已过期的确已过期' },
    ({ credit, how, today }) => {
      const last = bindingTerms(credit).expiry?.date
      return when(
        how === 'expired' && (last === undefined || last >= today),
        'how',
        {
          en: `It has not expired: its last day is ${last ?? 'not known'}.`,
          zh: `还没过期，有效期至${last ?? '（未知）'}。`,
        },
        { en: 'Say why else nothing more is done under it.', zh: '请另选关闭的原因。' },
      )
    },
  ),
  endRule(
    '52',
    'block',
    house,
    { en: 'Only a closed credit is opened again', zh: '只有已关闭的才可重开' },
    ({ credit, how }) =>
      when(
        how === undefined && credit.closed === undefined,
        '',
        { en: 'It is open.', zh: '档案并未关闭。' },
        { en: 'Go on with it.', zh: '请直接操作。' },
      ),
  ),
]
