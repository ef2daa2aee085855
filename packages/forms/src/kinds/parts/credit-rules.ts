import { sameName } from '@gendan/credit/compare/names'
import { wordsOf } from '@gendan/credit/compare/words'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { Seller } from '../../deal/deal.ts'
import type { PrintWish } from '../../form.ts'
import { textsOf } from '../../page-words.ts'
import { family, when } from './cells.ts'
import type { CreditWording } from './credit-wording.ts'
import { ucp } from './house.ts'

interface UnderCredit {
  readonly seller: Seller['letterhead']
  readonly credit?: CreditWording
}

/** What must hold of every paper that a credit asks for; numbered from `first` in the paper's own family. */
export function creditRules<Paper extends UnderCredit>(
  code: string,
  first: number,
  print: (paper: Paper, wish: PrintWish) => Sheet,
): readonly Rule<Paper>[] {
  const rule = family<Paper>(code)
  const id = (n: number) => `${first + n}`.padStart(2, '0')
  return [
    rule(
      id(0),
      'warn',
      ucp('art. 14 f'),
      { en: 'What the credit wants shown stands on it', zh: '信用证要求显示的内容已载明' },
      (paper) => unshown(paper, print),
    ),
    rule(
      id(1),
      'warn',
      ucp('art. 14 d, 18 a (i)'),
      { en: 'We are named as the beneficiary of the credit is', zh: '我方名称与信用证受益人一致' },
      (paper) => beneficiarySpots(paper),
    ),
    rule(
      id(2),
      'note',
      ucp('art. 3, 17'),
      { en: 'What the credit wants done to it by hand is told', zh: '信用证要求的手签、会签、认证已提示' },
      (paper) => handSpots(paper),
    ),
    rule(id(3), 'warn', ucp('art. 4 a'), { en: 'One credit words it', zh: '按一份信用证缮制' }, ({ credit }) =>
      when(
        (credit?.others ?? 0) > 0,
        'credit.number',
        {
          en: `Several credits pay this order; it is worded by ${credit?.number}.`,
          zh: `本单由多份信用证付款，此单据按 ${credit?.number} 缮制。`,
        },
        {
          en: 'Present it under that credit alone; split the shipment over orders of their own where each credit has its share.',
          zh: '只能在该证项下提交；各证分开装运的，请拆成各自的订单。',
        },
      ),
    ),
  ]
}

/** Facts that the credit names and does not tell: half of their telling words must be on the page. */
function unshown<Paper extends UnderCredit>(
  paper: Paper,
  print: (paper: Paper, wish: PrintWish) => Sheet,
): readonly Spot[] {
  const { asks = [] } = paper.credit ?? {}
  if (asks.length === 0) return []
  const page = textsOf(print(paper, { tongue: 'en' })).join(' ')
  const shown = new Set([...wordsOf(page), ...SAME_AS.flatMap(([pattern, words]) => (pattern.test(page) ? words : []))])
  return asks.flatMap((text) => {
    const telling = wordsOf(text).filter((word) => word.length > 2 && !SMALL.has(word))
    const met = telling.filter((word) => shown.has(word))
    return when(
      telling.length > 0 && met.length * 2 < telling.length,
      'addition',
      { en: `The credit wants it to show “${text}”.`, zh: `信用证要求显示“${text}”。` },
      { en: 'Type it in the note: only you know it.', zh: '请在附言中填写，系统不掌握该内容。' },
    )
  })
}

const SMALL = new Set('THE AND OF FOR WITH EACH ALL ALSO THEIR ITS'.split(' '))
const SAME_AS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/G\.W\./, ['GROSS', 'WEIGHT']],
  [/N\.W\./, ['NET', 'WEIGHT']],
  [/m³/, ['MEASUREMENT', 'VOLUME']],
  [/Incoterms/, ['TRADE', 'TERM']],
]

function beneficiarySpots({ seller, credit }: UnderCredit): readonly Spot[] {
  const wanted = credit?.beneficiary?.name
  return when(
    wanted !== undefined && seller.name.en !== '' && sameName(seller.name.en, wanted) !== 'same',
    'seller.name',
    {
      en: `Our letterhead says “${seller.name.en}”; the beneficiary of the credit is “${wanted}”.`,
      zh: `公司抬头为“${seller.name.en}”，信用证受益人为“${wanted}”。`,
    },
    {
      en: 'Have the credit amended, or correct the English name in the settings.',
      zh: '请要求改证，或在设置里更正公司英文名。',
    },
  )
}

const BY_HAND: Readonly<Record<string, readonly [does: Words, remedy: Words]>> = {
  'manually-signed': [
    { en: 'signed by hand', zh: '手签' },
    { en: 'Sign it in ink: a stamp is not enough.', zh: '请亲笔签字，签章不可。' },
  ],
  countersigned: [
    { en: 'countersigned', zh: '会签' },
    { en: 'Send it for countersignature in time.', zh: '请及时送会签。' },
  ],
  legalised: [
    { en: 'legalised or certified', zh: '认证' },
    { en: 'Send it to the chamber or consulate in time.', zh: '请及时送贸促会或使领馆认证。' },
  ],
}

function handSpots({ credit }: UnderCredit): readonly Spot[] {
  return (credit?.demands ?? []).flatMap(({ what, value }) => {
    const [does, remedy] = BY_HAND[what] ?? []
    if (!(does && remedy)) return []
    const by = value ? `: ${value}` : ''
    return [
      {
        at: 'credit.item',
        says: { en: `The credit wants it ${does.en}${by}.`, zh: `信用证要求${does.zh}${by}。` },
        remedy,
      },
    ]
  })
}
