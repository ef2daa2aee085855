import type { Rule, Spot } from '@gendan/kernel/rule'
import type { CustomerOrder, PartyAsRead } from './shape.ts'

type ListRule = Rule<{ readonly order: CustomerOrder }>

/** What an order says beside the goods: codes of international lists, and the sender's word that this is a copy. */
export const listRules: readonly ListRule[] = [
  {
    id: 'CO-20',
    title: { en: 'Codes belong to their lists', zh: '代码属于相应的代码表' },
    weight: 'note',
    source: { title: 'UN/EDIFACT code list', at: '3155, 4461' },
    test: ({ order }) => [...channelFaults(order), ...meansFaults(order)],
  },
  {
    id: 'CO-21',
    title: { en: 'The order is the original', zh: '订单为原件' },
    weight: 'note',
    source: { title: 'OASIS UBL 2.4', at: 'Order/cbc:CopyIndicator' },
    test: ({ order }) =>
      order.message.copy === true
        ? [
            {
              at: 'message.copy',
              says: { en: 'The sender marks this order as a copy.', zh: '发件人注明此订单是副本。' },
              remedy: {
                en: 'See whether the order has been entered already; work it once.',
                zh: '请查看该订单是否已经录入，避免重复执行。',
              },
            },
          ]
        : [],
  },
]

/** UN/EDIFACT 3155, communication means type. */
const CHANNELS = new Set(
  'AA AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AP AQ AR AS AT AU AV AW CA EI EM EX FT FX GM IE IM MA PB PS SW TE TG TL TM TT TX XF'.split(
    ' ',
  ),
)

const HOLDERS = ['buyer', 'seller', 'deliverTo', 'originator', 'invoicee', 'forwarder'] as const

function channelFaults(order: CustomerOrder): readonly Spot[] {
  return HOLDERS.flatMap((role) => {
    const party: PartyAsRead | undefined = order[role]
    return (party?.contact?.other ?? []).flatMap(({ channel, value }, i) => {
      if (channel === undefined || CHANNELS.has(channel)) return []
      return [
        {
          at: `${role}.contact.other.${i}.channel`,
          says: {
            en: `"${channel}" (${value}) is no means of communication of UN/EDIFACT 3155.`,
            zh: `“${channel}”（${value}）不是 UN/EDIFACT 3155 的通讯方式代码。`,
          },
          remedy: {
            en: 'Enter the number or address under the right kind: telephone, mobile, mail.',
            zh: '请按正确的类别（电话、手机、邮箱）填写该号码或地址。',
          },
        },
      ]
    })
  })
}

/** UN/EDIFACT 4461, payment means: 1 to 70, 74 to 78, 91 to 98, and ZZZ for what was agreed between the two. */
const MEANS = /^([1-9]|[1-6]\d|70|7[4-8]|9[1-8]|ZZZ)$/u

function meansFaults({ payment }: CustomerOrder): readonly Spot[] {
  if (payment.meansCode === undefined || MEANS.test(payment.meansCode)) return []
  return [
    {
      at: 'payment.meansCode',
      says: {
        en: `"${payment.meansCode}" is no means of payment of UN/EDIFACT 4461.`,
        zh: `“${payment.meansCode}”不是 UN/EDIFACT 4461 的付款方式代码。`,
      },
      remedy: { en: 'Ask the customer how they mean to pay.', zh: '请向客户问清付款方式。' },
    },
  ]
}
