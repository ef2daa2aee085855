import { addDays } from '@gendan/kernel/day'
import { blocks, type Finding, judge, type Rule, type Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { bankAccountRules } from '@gendan/trade/bank-account'
import { type BankChange, type Call, type NumberOnRecord, STATES } from './bank-guard.ts'

/** For so many days a number must have been on record before an account is changed. */
export const DAYS_ON_RECORD = 7

/** A call by which somebody would confirm a change. */
export interface Confirming {
  readonly change: BankChange
  readonly call: Call
  readonly by: string
  readonly now: string
  /** Nobody else works in the firm. */
  readonly alone: boolean
}

const guard = { title: 'Gendan decision 0036', at: 'bank data' }

/** What must hold before changed bank data hold. */
export const callRules: readonly Rule<Confirming>[] = [
  {
    id: 'BNK-10',
    title: { en: 'Another person confirms than who asked', zh: '由另一人确认' },
    weight: 'block',
    source: guard,
    test: ({ change, by, alone }) =>
      change.by === by && !alone
        ? [
            spot(
              'change',
              { en: 'You asked for this change yourself.', zh: '这项变更是你自己提出的。' },
              { en: 'Let a colleague call and confirm it.', zh: '请由另一位同事回电并确认。' },
            ),
          ]
        : [],
  },
  {
    id: 'BNK-11',
    title: { en: 'The number was on record before the change', zh: '电话号码在变更前已登记' },
    weight: 'block',
    source: guard,
    test: ({ change, call }) => (numberOf(change, call.number) ? [] : [unknownNumber(change)]),
  },
  {
    id: 'BNK-12',
    title: { en: 'The number was not changed just before the account', zh: '电话号码不是临近变更才登记的' },
    weight: 'block',
    source: guard,
    test: ({ change, call }) => {
      const found = numberOf(change, call.number)
      return found && found.since !== '' && found.since > addDays(change.day, -DAYS_ON_RECORD)
        ? [
            spot(
              'call.number',
              {
                en: `This number is on record only since ${found.since}, less than ${DAYS_ON_RECORD} days before the change.`,
                zh: `该号码 ${found.since} 才登记，距变更不足 ${DAYS_ON_RECORD} 天。`,
              },
              {
                en: 'Call an older number, from a contract or a paid invoice; or refuse the change and ask for it later.',
                zh: '请拨打合同或已付款发票上的旧号码；否则请驳回，日后再提。',
              },
            ),
          ]
        : []
    },
  },
  {
    id: 'BNK-13',
    title: { en: 'The call was made after the change was asked for', zh: '回电在提出变更之后' },
    weight: 'block',
    source: guard,
    test: ({ change, call, now }) =>
      call.at > now || call.at.slice(0, 16) < change.at.slice(0, 16)
        ? [
            spot(
              'call.at',
              call.at > now
                ? { en: 'This instant has not come yet.', zh: '时间还没到。' }
                : { en: 'The call lies before the change was asked for.', zh: '通话时间早于提出变更的时间。' },
              { en: 'Write when you called about this change.', zh: '请填写就此变更回电的时间。' },
            ),
          ]
        : [],
  },
  {
    id: 'BNK-14',
    title: { en: 'It is said with whom one spoke', zh: '写明通话人' },
    weight: 'block',
    source: guard,
    test: ({ call }) =>
      call.person === ''
        ? [
            spot(
              'call.person',
              { en: 'It is not said with whom you spoke.', zh: '没有写明与谁通话。' },
              { en: 'Write the name of the person.', zh: '请填写对方姓名。' },
            ),
          ]
        : [],
  },
  {
    id: 'BNK-15',
    title: { en: 'It waits for confirmation', zh: '变更在待核实状态' },
    weight: 'block',
    source: guard,
    test: ({ change }) =>
      change.state === 'open'
        ? []
        : [
            spot(
              'change',
              { en: `This change was ${change.state} already.`, zh: `此变更已${STATES[change.state].zh}。` },
              { en: 'Look at the list again.', zh: '请刷新列表。' },
            ),
          ],
  },
]

/** Everything that speaks against confirming a change, the account's own numbers among it. */
export function judgeCall(confirming: Confirming): readonly Finding[] {
  const found = [...judge(callRules, confirming), ...judge(bankAccountRules, confirming.change.account)]
  return blocks(found) ? found : []
}

function numberOf({ numbers }: BankChange, number: string): NumberOnRecord | undefined {
  const wanted = digits(number)
  return wanted === '' ? undefined : numbers.find((one) => digits(one.number) === wanted)
}

function digits(number: string): string {
  return number.replace(/\D/g, '').replace(/^00/, '')
}

function unknownNumber({ numbers }: BankChange): Spot {
  const known = numbers.map(({ number }) => number).join(', ')
  return spot(
    'call.number',
    known === ''
      ? { en: 'No number was on record before the change.', zh: '变更前没有登记过电话号码。' }
      : {
          en: `This number was not on record before the change; on record: ${known}.`,
          zh: `变更前未登记此号码；已登记：${known}。`,
        },
    known === ''
      ? {
          en: `Enter its number from a contract or a paid invoice; after ${DAYS_ON_RECORD} days ask for the change anew.`,
          zh: `请按合同或已付款发票登记号码，满 ${DAYS_ON_RECORD} 天后重新提出变更。`,
        }
      : {
          en: 'Call one of these, never a number from the message itself.',
          zh: '请拨打已登记的号码，切勿用来信里的号码。',
        },
  )
}

function spot(at: string, says: Words, remedy: Words): Spot {
  return { at, says, remedy }
}
