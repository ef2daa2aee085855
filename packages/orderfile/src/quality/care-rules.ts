import type { Inspection } from '@gendan/forms/deal/inspection'
import type { Concession, Correction } from '@gendan/forms/deal/quality-care'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import type { Day } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import { onlySmall } from './care.ts'

/** A concession about to be written down, and everything it is judged by. */
export interface Conceding {
  readonly concession: Pick<Concession, 'visible' | 'yes' | 'small'>
  readonly inspection: Inspection | undefined
  readonly today: Day
}

const rule = family<Conceding>('CN')
const seed = seed003('7 如有任何疑问及时通知主管或经理；篇1 五 小瑕疵')

/** What must hold of a concession. */
export const concessionRules: readonly Rule<Conceding>[] = [
  rule(
    '01',
    'block',
    seed,
    { en: 'It is of goods accepted on a condition', zh: '对应有条件接受的验货' },
    ({ inspection }) =>
      when(
        inspection?.verdict !== 'conditional',
        'inspection',
        { en: 'These goods are not accepted on a condition.', zh: '这次验货不是有条件接受。' },
        { en: 'Enter the verdict with what is done first.', zh: '请先登记结论与处理办法。' },
      ),
  ),
  rule(
    '02',
    'block',
    seed,
    { en: 'The customer’s yes can be shown', zh: '客户同意有凭据' },
    ({ concession: { yes } }) =>
      when(
        yes !== undefined && yes.files.length === 0,
        'yes.files',
        { en: 'There is no mail or letter of his yes.', zh: '没有客户同意的邮件或函件。' },
        { en: 'Keep his mail, or write that he has not agreed yet.', zh: '请存入客户邮件；还没同意的不要登记。' },
      ),
  ),
  rule('03', 'block', seed, { en: 'He has said it already', zh: '客户已表态' }, ({ concession: { yes }, today }) =>
    when(
      (yes?.day ?? '') > today,
      'yes.day',
      { en: `${yes?.day} is still to come.`, zh: `${yes?.day} 还没到。` },
      { en: 'Enter the day on which he said it.', zh: '请填客户表态的日期。' },
    ),
  ),
  rule(
    '04',
    'block',
    seed,
    { en: 'Small flaws are small, and he has allowed them in writing', zh: '小瑕疵须确属轻微并有客户书面同意' },
    ({ concession: { small, yes }, inspection }) =>
      when(
        small && (yes === undefined || (inspection !== undefined && !onlySmall(inspection))),
        'small',
        yes === undefined
          ? { en: 'The customer’s written yes to small flaws is missing.', zh: '没有客户同意小瑕疵的书面凭据。' }
          : { en: 'There is more than small flaws: it is the manager’s.', zh: '不只是小瑕疵，须经理决定。' },
        { en: 'Keep his yes, or leave it to the manager.', zh: '请存入客户同意的凭据，或交经理决定。' },
      ),
  ),
]

/** A correction about to be written down or closed. */
export interface Correcting {
  readonly correction: Pick<Correction, 'until' | 'closed'>
  readonly inspection: Inspection | undefined
  readonly today: Day
  /** It stands already. */
  readonly before: Correction | undefined
}

const plan = family<Correcting>('CP')
const corrective = seed003('7 验货情况通知主管，及时解决')

/** What must hold of a corrective plan. */
export const correctionRules: readonly Rule<Correcting>[] = [
  plan('01', 'block', corrective, { en: 'An inspection found it', zh: '有验货记录' }, ({ inspection }) =>
    when(
      inspection === undefined || inspection.verdict === undefined,
      'inspection',
      { en: 'There is no inspection with a result that found it.', zh: '没有对应的验货结果。' },
      { en: 'Enter what was found first.', zh: '请先登记验货结果。' },
    ),
  ),
  plan(
    '02',
    'block',
    corrective,
    { en: 'It is to be done, not over', zh: '完成期限未过' },
    ({ correction, before, today }) =>
      when(
        before === undefined && correction.until < today,
        'until',
        { en: `${correction.until} is over.`, zh: `${correction.until} 已过。` },
        { en: 'Give a day that is still to come.', zh: '请给今后的日期。' },
      ),
  ),
  plan(
    '03',
    'block',
    corrective,
    { en: 'What closes it can be shown', zh: '关闭须有证据' },
    ({ correction: { closed } }) =>
      when(
        closed !== undefined && closed.files.length === 0,
        'files',
        { en: 'There is nothing that proves it is done.', zh: '没有完成的证据。' },
        { en: 'Keep a photograph, a record, a test report.', zh: '请存照片、记录或检测报告。' },
      ),
  ),
  plan('04', 'block', corrective, { en: 'It is closed once', zh: '只关闭一次' }, ({ before }) =>
    when(
      before?.closed !== undefined,
      'correction',
      { en: 'It is closed already.', zh: '已经关闭。' },
      { en: 'Write a new one where the fault comes back.', zh: '再出现时请另立一条。' },
    ),
  ),
]
