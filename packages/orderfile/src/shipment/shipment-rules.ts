import type { PackingSection } from '@gendan/forms/deal/packing'
import type { Shipment } from '@gendan/forms/deal/shipment'
import type { ShipmentTerms } from '@gendan/forms/deal/terms'
import { type Day, daysBetween } from '@gendan/kernel/day'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { bareContainerNumber, isContainerNumber } from '@gendan/trade/freight/container-number'

/** How the goods left, beside what was agreed and packed, on the day it is recorded. */
export interface ShipmentBeside {
  readonly shipment: Shipment
  readonly terms: ShipmentTerms
  readonly packing?: PackingSection
  readonly today: Day
}

const onBoardRule = { title: 'UCP 600', at: 'art. 20 a (ii)' }
const inTime = { title: 'CISG', at: 'art. 33' }

export const shipmentRules: readonly Rule<ShipmentBeside>[] = [
  {
    id: 'SH-01',
    title: { en: 'Goods are packed before they are on board', zh: '先装箱，后装船' },
    weight: 'block',
    source: { title: '跟单员工作计划 (003) 篇3 三', at: '9 装箱单' },
    test: ({ shipment: { onBoard }, packing }) => {
      if (!onBoard) return []
      if (!packing)
        return [
          spot(
            'onBoard',
            { en: 'It is not known what is packed.', zh: '还不知道装了什么。' },
            { en: 'Settle the packing first.', zh: '请先确定装箱。' },
          ),
        ]
      if (onBoard >= packing.packed) return []
      return [
        spot(
          'onBoard',
          {
            en: `On board on ${onBoard}, but packed on ${packing.packed}.`,
            zh: `${onBoard} 装船，却在 ${packing.packed} 才装箱。`,
          },
          { en: 'Correct one of the two days.', zh: '请改正其中一个日期。' },
        ),
      ]
    },
  },
  {
    id: 'SH-02',
    title: { en: 'The day on board has come', zh: '装船日不在将来' },
    weight: 'block',
    source: onBoardRule,
    test: ({ shipment: { onBoard }, today }) =>
      onBoard && onBoard > today
        ? [
            spot(
              'onBoard',
              { en: `${onBoard} has not come yet.`, zh: `${onBoard} 还没到。` },
              { en: 'Leave it empty until the carrier has confirmed it.', zh: '承运人确认装船后再填。' },
            ),
          ]
        : [],
  },
  {
    id: 'SH-03',
    title: { en: 'On board within the agreed time', zh: '在约定期限内装船' },
    weight: 'warn',
    source: inTime,
    test: ({ shipment: { onBoard }, terms: { latest } }) => {
      if (!onBoard || !latest || onBoard <= latest) return []
      const late = daysBetween(latest, onBoard)
      return [
        spot(
          'onBoard',
          {
            en: `${late} ${late === 1 ? 'day' : 'days'} after the latest shipment, ${latest}.`,
            zh: `比最迟装运日 ${latest} 晚 ${late} 天。`,
          },
          {
            en: 'Tell the customer at once; under a credit ask for an amendment.',
            zh: '请立即告知客户；信用证项下请求改证。',
          },
        ),
      ]
    },
  },
  {
    id: 'SH-04',
    title: { en: 'Container numbers have the right check digit', zh: '箱号校验位正确' },
    weight: 'block',
    source: { title: 'ISO 6346', at: '2022, annex A' },
    test: ({ shipment: { containers } }) =>
      containers.flatMap(({ number }, i) =>
        isContainerNumber(number)
          ? []
          : [
              spot(
                `containers.${i}.number`,
                {
                  en: `${number || '–'}: four letters, six digits and a check digit that fits them are wanted.`,
                  zh: `${number || '–'}：应为四位字母、六位数字和相符的校验位。`,
                },
                { en: 'Read it again from the booking or the container door.', zh: '请对照订舱单或箱门重读。' },
              ),
            ],
      ),
  },
  {
    id: 'SH-05',
    title: { en: 'No container stands there twice', zh: '箱号不重复' },
    weight: 'block',
    source: { title: 'ISO 6346', at: '2022' },
    test: ({ shipment: { containers } }) =>
      containers.flatMap(({ number }, i) =>
        containers.findIndex((one) => bareContainerNumber(one.number) === bareContainerNumber(number)) === i
          ? []
          : [
              spot(
                `containers.${i}.number`,
                { en: `${number} is there twice.`, zh: `${number} 写了两次。` },
                { en: 'Take one away.', zh: '请去掉一个。' },
              ),
            ],
      ),
  },
  {
    id: 'SH-06',
    title: { en: 'The ports are those agreed', zh: '装卸港与条款一致' },
    weight: 'warn',
    source: inTime,
    test: ({ shipment, terms }) =>
      (['from', 'to'] as const).flatMap((end) =>
        terms[end] === '' || shipment[end].toLowerCase() === terms[end].toLowerCase()
          ? []
          : [
              spot(
                end,
                {
                  en: `${shipment[end] || '–'}, but ${terms[end]} is agreed.`,
                  zh: `写的是 ${shipment[end] || '–'}，约定的是 ${terms[end]}。`,
                },
                { en: 'Correct it, or agree the other port with the customer.', zh: '请改正，或与客户约定改港。' },
              ),
            ],
      ),
  },
  {
    id: 'SH-07',
    title: { en: 'Goods arrive after they are on board', zh: '到港日在装船日之后' },
    weight: 'block',
    source: onBoardRule,
    test: ({ shipment: { onBoard, arrival } }) =>
      onBoard && arrival && arrival < onBoard
        ? [
            spot(
              'arrival',
              { en: `Arrival ${arrival} is before ${onBoard}.`, zh: `到港日 ${arrival} 在装船日 ${onBoard} 之前。` },
              { en: 'Correct one of the two days.', zh: '请改正其中一个日期。' },
            ),
          ]
        : [],
  },
  {
    id: 'SH-08',
    title: { en: 'What is on board has a bill of lading or waybill', zh: '装船后有提单号' },
    weight: 'warn',
    source: onBoardRule,
    test: ({ shipment: { onBoard, billOfLading } }) =>
      onBoard && billOfLading === ''
        ? [
            spot(
              'billOfLading',
              { en: 'No number of a bill of lading or waybill is known.', zh: '没有提单号或运单号。' },
              { en: 'Ask the carrier for it.', zh: '请向承运人索取。' },
            ),
          ]
        : [],
  },
]

function spot(at: string, says: Words, remedy: Words): Spot {
  return { at, says, remedy }
}
