import { readCreditText } from '@gendan/credit/read'
import { act, type Now } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { creditNeeds } from '../credit/bind-orders.ts'
import { creditFile } from '../credit/credit-file.ts'
import type { CreditFile, CreditMessage } from '../credit/credit-shape.ts'
import { doing, settled, signed } from '../credit/doing.ts'
import { answerRules, messageRules } from '../credit/message-rules.ts'
import { enteredMessageShape, fieldsOf, messageOf, type Understood, understood } from '../credit/read-message.ts'
import { AMENDING, baseOf, GOING_ON, OPENING, pendingOf, wholeText } from '../credit/terms-of.ts'

const messageInput = z.object({
  firm: z.string(),
  ...enteredMessageShape,
  /** Requests for amendment that this message answers, by id; where none is named an amendment answers all that wait. */
  answers: z.array(z.string()).max(20).optional(),
})

/** Keeps a further message of a bank. An amendment waits for its answer; the full text takes the place of a pre-advice. */
export const receiveCreditMessage = act({
  name: 'receive-credit-message',
  title: { en: 'Receive a message about a credit', zh: '登记信用证报文' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: messageInput,
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  files: ({ files }) => files.map(({ attachment }) => attachment),
  decide(credit, typed, now, facts) {
    const known = understood(typed)
    const given = { credit, entered: typed, understood: known, text: typed.text, today: now.day }
    const message = messageIn(credit, typed, known, now)
    const events = message
      ? [{ type: 'credit-message-received', message, answers: answersOf(credit, typed.answers, message) } as const]
      : []
    return settled(doing(credit, typed.firm, now, facts), judge(messageRules, given), events)
  },
})

function messageIn(
  credit: CreditFile,
  typed: z.output<typeof messageInput>,
  known: Understood,
  now: Now,
): CreditMessage | undefined {
  if (!('read' in known)) return undefined
  const { type = '' } = known.read
  const base = baseOf(credit)
  if (type !== '' && OPENING.has(type)) return messageOf(typed, known.read, now, { terms: known.read.credit })
  if (GOING_ON.has(type) && base) {
    const whole = readCreditText(wholeText(credit, { text: typed.text, continues: base.id }))
    return 'credit' in whole
      ? messageOf(typed, known.read, now, { terms: whole.credit, continues: base.id })
      : undefined
  }
  if (!AMENDING.has(type)) return messageOf(typed, known.read, now, {})
  const before = type === '708' ? pendingOf(credit).at(-1) : undefined
  return messageOf(typed, known.read, now, {
    fields: fieldsOf(known.read),
    ...(before ? { continues: before.id } : {}),
  })
}

/** An amendment answers what was asked for, unless somebody says otherwise. */
function answersOf(
  { requests }: CreditFile,
  named: readonly string[] | undefined,
  { fields, continues }: CreditMessage,
): readonly string[] {
  const open = requests.filter(({ answeredBy }) => answeredBy === undefined).map(({ id }) => id)
  if (named) return open.filter((id) => named.includes(id))
  return fields && continues === undefined ? open : []
}

const answerInput = z.object({
  firm: z.string(),
  message: z.string(),
  answer: z.enum(['accepted', 'rejected']),
  reason: z.string().trim().max(2000).default(''),
  /** The day on which the bank was told, and how. */
  day: dayShape,
  told: z.string().trim().min(1).max(200),
  /** What it changes, where its text does not say it so that it can be read: fields (44C) or terms (latestShipment). */
  fields: z.record(z.string(), z.unknown()).optional(),
})

/** Accepts an amendment or refuses it, as a whole (UCP 600 art. 10 c, e). Accepted, it binds the orders from then on. */
export const answerAmendment = act({
  name: 'answer-amendment',
  title: { en: 'Accept or refuse an amendment', zh: '接受或拒绝修改书' },
  right: 'audit-credit',
  on: creditFile,
  does: 'changes',
  input: answerInput,
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, message, ...said }, now, facts) {
    const answer = { ...said, ...signed(now) }
    const findings = judge(answerRules, { credit, message, answer, today: now.day })
    return settled(doing(credit, firm, now, facts), findings, [{ type: 'amendment-answered', message, answer }])
  },
})
