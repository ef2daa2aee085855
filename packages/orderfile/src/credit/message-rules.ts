import { withAmendments } from '@gendan/credit/examine/amendments'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import type { AmendmentAnswer, CreditFile } from './credit-shape.ts'
import { type Entered, enteredRules } from './entered-rules.ts'
import { numberPlain } from './number-plain.ts'
import { AMENDING, amendmentsOf, bindingTerms, GOING_ON, OPENING, pendingOf } from './terms-of.ts'

const rule = family<ReceivedMessage>('LC')
const answerRule = family<AnsweredAmendment>('LC')
const house: Source = { title: 'Gendan decision 0058', at: "a credit's file" }
const UCP = (at: string): Source => ({ title: 'UCP 600', at: `art. ${at}` })

/** A further message on its way into a credit's file. */
export interface ReceivedMessage extends Entered {
  readonly credit: CreditFile
  readonly text: string
}

/** What must hold of a further message. */
export const messageRules: readonly Rule<ReceivedMessage>[] = [
  ...enteredRules,
  rule('10', 'block', house, { en: 'It is about this credit', zh: '属于本信用证' }, otherNumber),
  rule('11', 'block', house, { en: 'It was not entered before', zh: '未曾登记过' }, ({ credit, text }) =>
    when(
      credit.messages.some((one) => squeezed(one.text) === squeezed(text)),
      'text',
      { en: 'This message lies in the file already.', zh: '该报文已在档案中。' },
      { en: 'Enter it once.', zh: '同一报文只登记一次。' },
    ),
  ),
  rule(
    '12',
    'block',
    UCP('10'),
    { en: 'What goes on with an amendment has one to go on from', zh: '续页有所续的修改书' },
    ({ credit, understood }) =>
      when(
        typeOf(understood) === '708' && pendingOf(credit).length === 0,
        'type',
        { en: 'No amendment waits that this MT708 could go on with.', zh: '没有待答复的修改书可续。' },
        { en: 'Enter its MT707 first.', zh: '请先登记 MT707。' },
      ),
  ),
]

/** An answer to an amendment, before it binds. */
export interface AnsweredAmendment {
  readonly credit: CreditFile
  readonly message: string
  readonly answer: Pick<AmendmentAnswer, 'answer' | 'reason' | 'fields' | 'day'>
  readonly today: string
}

/** What must hold of an answer: the beneficiary takes an amendment as a whole, in the order in which they came, or refuses it. */
export const answerRules: readonly Rule<AnsweredAmendment>[] = [
  answerRule(
    '13',
    'block',
    UCP('10 c'),
    { en: 'It is the amendment that waits first', zh: '是最先待答复的修改书' },
    ({ credit, message }) => {
      const [first] = pendingOf(credit)
      return when(
        first?.id !== message,
        'message',
        { en: 'Another amendment waits before it, or it was answered.', zh: '前面还有未答复的修改书，或本件已答复。' },
        { en: 'Answer amendments in the order in which they came.', zh: '请按来件先后逐份答复。' },
      )
    },
  ),
  answerRule(
    '14',
    'block',
    UCP('10 e'),
    { en: 'An accepted amendment can be applied as a whole', zh: '接受的修改书须能整份适用' },
    unapplied,
  ),
  answerRule(
    '15',
    'block',
    house,
    { en: 'A refusal says why', zh: '拒绝须写明理由' },
    ({ answer: { answer, reason } }) =>
      when(
        answer === 'rejected' && reason === '',
        'reason',
        { en: 'It is not said why it is refused.', zh: '没有写拒绝的理由。' },
        { en: 'Write what the bank is told.', zh: '请写明告知银行的理由。' },
      ),
  ),
  answerRule('16', 'block', house, { en: 'The notice was given', zh: '通知日不在将来' }, ({ answer: { day }, today }) =>
    when(
      day > today,
      'day',
      { en: `${day} has not come yet.`, zh: `${day} 还没到。` },
      { en: 'Write the day on which the bank was told.', zh: '请填写通知银行的日期。' },
    ),
  ),
]

function otherNumber({ credit, understood }: ReceivedMessage): readonly Spot[] {
  if (!('read' in understood)) return []
  const { type = '', fields } = understood.read
  const ours = numberPlain(bindingTerms(credit).number)
  const named = ['20', '21', '23'].map((tag) => numberPlain(fields[tag]?.raw)).filter(Boolean)
  const must = type !== '' && (AMENDING.has(type) || OPENING.has(type) || GOING_ON.has(type))
  return when(
    must && named.length > 0 && ours !== '' && !named.includes(ours),
    'text',
    {
      en: `It names ${fields['20']?.raw ?? named[0]}, this file is of ${bindingTerms(credit).number}.`,
      zh: `报文所写证号为 ${fields['20']?.raw ?? named[0]}，本档案为 ${bindingTerms(credit).number}。`,
    },
    {
      en: "Enter it in that credit's file; where a scan was misread, mend the text.",
      zh: '请登记到该证的档案；如为扫描误读，请先改正文字。',
    },
  )
}

/** Every field that cannot be applied, and why. */
function unapplied({ credit, message, answer }: AnsweredAmendment): readonly Spot[] {
  const found = amendmentsOf(credit).find(({ id }) => id === message)
  if (answer.answer !== 'accepted' || !found) return []
  const after = withAmendments(bindingTerms(credit), [
    { status: 'accepted', fields: answer.fields ?? found.fields ?? {} },
  ])
  if (!('errors' in after)) return []
  return after.errors.map(({ path, message: says }) => ({
    at: path.replace('amendments.0.fields', 'fields'),
    says,
    remedy: {
      en: 'Say what it changes, field by field or term by term; it binds whole or not at all.',
      zh: '请逐栏或逐条写明修改内容：修改书只能整份接受。',
    },
  }))
}

function typeOf(understood: Entered['understood']): string {
  return 'read' in understood ? (understood.read.type ?? '') : ''
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}
