import type { Post } from '@gendan/firm/posts'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Rule } from '@gendan/kernel/rule'
import type { Aside } from './aside-shape.ts'
import type { Running } from './running.ts'
import { reached, type Stage } from './stage.ts'

/** A file that is about to be put beside its way, or back on it. */
export interface Stepping {
  readonly stage: Stage
  /** Whether its terms are settled: from then on an order is cancelled, not lost. */
  readonly settled: boolean
  readonly aside: Aside | undefined
  readonly by: { readonly account: string; readonly posts: readonly string[] }
}

/** The same for an order that both sides give up. */
export interface Cancelling extends Stepping {
  readonly agreed: string
  readonly files: number
  readonly running: readonly Running[]
  /** What becomes of what runs, by its id. */
  readonly becomes: Readonly<Record<string, string>>
}

/** The same for one that went elsewhere. */
export interface Losing extends Stepping {
  /** The reason chosen, and those of the firm's list. */
  readonly why: string
  readonly list: readonly string[]
}

const seed = { title: '跟单员工作计划 (003)', at: '篇3 三、篇1 八' }
const rule = family<Stepping>('AS')
const cancelling = family<Cancelling>('AS')
const losing = family<Losing>('AS')
const HEADS: readonly Post[] = ['supervisor', 'manager', 'general-manager']

/** What must hold before an order is put on hold. */
export const holdRules: readonly Rule<Stepping>[] = [
  rule('02', 'block', seed, { en: 'It goes its way so far', zh: '订单在正常进行' }, ({ aside }) =>
    when(
      aside !== undefined,
      'aside',
      { en: 'It stands aside already.', zh: '该单已经暂停、取消或流失。' },
      { en: 'Look at its reason first.', zh: '请先看原因。' },
    ),
  ),
  rule('03', 'block', seed, { en: 'It is not closed', zh: '尚未归档' }, ({ stage }) =>
    when(
      reached(stage, 'E19'),
      'stage',
      { en: 'The file is closed.', zh: '档案已经归档。' },
      { en: 'Nothing is left to hold or give up.', zh: '没有什么可暂停或取消的了。' },
    ),
  ),
]

/** What must hold before a hold is lifted. */
export const liftRules: readonly Rule<Stepping>[] = [
  rule('04', 'block', seed, { en: 'It is on hold', zh: '订单在暂停中' }, ({ aside }) =>
    when(
      aside?.state !== 'hold',
      'aside',
      { en: 'It is not on hold.', zh: '该单没有暂停。' },
      { en: 'Nothing is to be lifted.', zh: '不需要恢复。' },
    ),
  ),
  rule(
    '05',
    'block',
    seed,
    { en: 'Who put it on hold lifts it, or a head', zh: '由暂停人或主管恢复' },
    ({ aside, by }) =>
      when(
        aside?.state === 'hold' && aside.by !== by.account && !HEADS.some((post) => by.posts.includes(post)),
        'by',
        { en: 'Somebody else put it on hold.', zh: '是别人暂停的。' },
        { en: 'Ask him, a supervisor or a manager.', zh: '请由暂停人、主管或经理恢复。' },
      ),
  ),
]

/** What must hold before an order is marked as cancelled by both sides. */
export const cancelRules: readonly Rule<Cancelling>[] = [
  cancelling('06', 'block', seed, { en: 'It is not given up already', zh: '尚未取消或流失' }, ({ aside }) =>
    when(
      aside !== undefined && aside.state !== 'hold',
      'aside',
      { en: 'It is cancelled or lost already.', zh: '该单已经取消或流失。' },
      { en: 'Look at its reason.', zh: '请看原因。' },
    ),
  ),
  cancelling('07', 'block', seed, { en: 'The goods are not on board', zh: '货未装船' }, ({ stage }) =>
    when(
      reached(stage, 'E15'),
      'stage',
      { en: 'The goods are on board: nothing is left to cancel.', zh: '货已装船，不能再取消。' },
      { en: 'What the customer does not want is a return or a claim.', zh: '客户不要货的，按退货或索赔处理。' },
    ),
  ),
  cancelling(
    '08',
    'block',
    seed,
    { en: 'The customer agreed in writing', zh: '客户书面同意取消' },
    ({ agreed, files }) =>
      when(
        agreed.trim() === '' || files === 0,
        'evidence',
        { en: 'Nothing shows that the customer agrees.', zh: '没有客户同意取消的凭据。' },
        {
          en: 'Say how and when he agreed, and add his mail or letter.',
          zh: '请写明客户何时以何种方式同意，并上传邮件或函件。',
        },
      ),
  ),
  cancelling(
    '09',
    'block',
    seed,
    { en: 'It is said what becomes of what runs', zh: '写明在产在购如何处理' },
    ({ running, becomes }) =>
      running
        .filter(({ id }) => (becomes[id] ?? '').trim() === '')
        .map(({ id, name }) => ({
          at: `becomes.${id}`,
          says: { en: `${name.en} still runs.`, zh: `${name.zh}还在进行。` },
          remedy: {
            en: 'Say what becomes of it: stopped, taken over, sold elsewhere, who pays.',
            zh: '请写明如何处理：停产、退回、转卖、费用由谁承担。',
          },
        })),
  ),
]

/** What must hold before an order is marked as lost. */
export const loseRules: readonly Rule<Losing>[] = [
  losing('10', 'block', seed, { en: 'It was not won yet', zh: '尚未成交' }, ({ stage, settled, aside }) =>
    when(
      settled || reached(stage, 'E4') || (aside !== undefined && aside.state !== 'hold'),
      'stage',
      { en: 'Only what is not settled yet can be lost.', zh: '只有尚未成交的单可以记为流失。' },
      { en: 'Where terms stand, both sides cancel.', zh: '条款已定的，请双方协议取消。' },
    ),
  ),
  losing('11', 'block', seed, { en: 'The reason is one of the list', zh: '流失原因选自清单' }, ({ why, list }) =>
    when(
      !list.includes(why),
      'why',
      { en: 'No reason of the list is chosen.', zh: '没有从清单里选流失原因。' },
      { en: 'Choose one; say more in the note.', zh: '请选一个原因，细节写在备注里。' },
    ),
  ),
]

/** What must hold before a lost order is taken up again. */
export const reviveRules: readonly Rule<Stepping>[] = [
  rule('12', 'block', seed, { en: 'It was lost, not cancelled', zh: '是流失单，不是已取消的单' }, ({ aside }) =>
    when(
      aside?.state !== 'lost',
      'aside',
      { en: 'It is not a lost order.', zh: '该单不是流失单。' },
      {
        en: 'A cancelled order is copied into a new file; a hold is lifted.',
        zh: '已取消的请复制成新单；暂停的请恢复。',
      },
    ),
  ),
]

/** Every rule of standing aside: a chapter of the rule book. */
export const asideRules: readonly Rule<Cancelling & Losing>[] = [
  ...holdRules,
  ...liftRules,
  ...cancelRules,
  ...loseRules,
  ...reviveRules,
]
