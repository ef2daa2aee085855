import { type Kept, loanOf } from '@gendan/forms/deal/quality'
import type { Sample } from '@gendan/forms/deal/sample'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import type { Day } from '@gendan/kernel/day'
import type { Rule, Spot } from '@gendan/kernel/rule'

/** What somebody is about to do with the kept piece of a sample, and everything it is judged by. */
export interface KeptDone {
  readonly does: 'seal' | 'lend' | 'return' | 'let-go'
  readonly sample: Sample | undefined
  /** As it stands; undefined where none was sealed. */
  readonly kept: Kept | undefined
  readonly today: Day
  /** Sealed: pieces counted, its photograph, its last day. */
  readonly made: number
  readonly photo: string
  readonly until: Day
  /** Lent: to whom, and until when; let go: why. */
  readonly to: string
  readonly due: Day | undefined
  readonly why: string
  /** Bulk is under way: the goods are not on board and the order goes on. */
  readonly open: boolean
}

const rule = family<KeptDone>('KS')
const seed = seed003('1 样办单（比客人要求多做一个，留存业务部，确认后按样办生产大货）')

/** What must hold of a kept sample before it is sealed, lent, taken back or let go. */
export const keptRules: readonly Rule<KeptDone>[] = [
  rule('01', 'block', seed, { en: 'What is sealed is made and has its shelf', zh: '封样前样品已做好、已上架' }, (it) =>
    it.does === 'seal' ? sealable(it) : [],
  ),
  rule('02', 'block', seed, { en: 'One more is made than was asked for', zh: '比客人要求多做一个（n+1）' }, (it) => {
    const asked = it.sample?.asked ?? 0
    return when(
      it.does === 'seal' && it.sample !== undefined && it.made <= asked,
      'made',
      {
        en: `${it.made} were counted; ${asked} go to the customer, so that none is left to keep.`,
        zh: `清点 ${it.made} 个，客户要 ${asked} 个，没有多出一个可留。`,
      },
      { en: 'Have one more made, then count and seal again.', zh: '请补做一个，再清点封样。' },
    )
  }),
  rule('03', 'block', seed, { en: 'A photograph shows the seal', zh: '封样有照片' }, ({ does, photo }) =>
    when(
      does === 'seal' && photo === '',
      'photo',
      { en: 'There is no photograph of the sealed sample.', zh: '没有封样照片。' },
      { en: 'Photograph it with its seal and label.', zh: '请拍下样品、封条和标签。' },
    ),
  ),
  rule('04', 'block', seed, { en: 'It is valid beyond today', zh: '有效期晚于今天' }, ({ does, until, today }) =>
    when(
      does === 'seal' && until <= today,
      'until',
      { en: `It would be valid until ${until}, which is past.`, zh: `有效期到 ${until}，已经过了。` },
      { en: 'Enter a later day.', zh: '请填以后的日期。' },
    ),
  ),
  rule(
    '05',
    'block',
    seed,
    { en: 'What is lent stands on its shelf, and goes to somebody', zh: '在架才能借出，写明借给谁' },
    (it) => (it.does === 'lend' ? [...absent(it.kept), ...badLoan(it)] : []),
  ),
  rule('06', 'block', seed, { en: 'What comes back was lent', zh: '借出的才归还' }, ({ does, kept }) =>
    when(
      does === 'return' && loanOf(kept) === undefined,
      'sample',
      { en: 'It is not lent to anybody.', zh: '这件留样没有借出。' },
      { en: 'Nothing is to be done.', zh: '无需归还。' },
    ),
  ),
  rule('07', 'block', seed, { en: 'It is kept until the goods are on board', zh: '大货装船前不得处置留样' }, (it) =>
    it.does === 'let-go' ? [...mayGo(it)] : [],
  ),
]

function sealable({ sample }: KeptDone): readonly Spot[] {
  if (!sample) return [NO_SAMPLE]
  return [
    ...when(
      sample.madeOn === undefined,
      'sample',
      { en: 'The sample is not made yet.', zh: '样品还没有做好。' },
      { en: 'Enter the day on which it was made.', zh: '请先登记做好日期。' },
    ),
    ...when(
      sample.shelf === '',
      'sample',
      { en: 'Nobody has said where the kept one stands.', zh: '没有写明留样放在哪里。' },
      { en: 'Enter its shelf first.', zh: '请先填写样品架。' },
    ),
  ]
}

/** Why a kept piece cannot be taken from its shelf. */
function absent(kept: Kept | undefined): readonly Spot[] {
  const loan = loanOf(kept)
  return [
    ...when(
      kept === undefined || kept.gone !== undefined,
      'sample',
      { en: 'No sealed piece of this sample is kept.', zh: '这个样品没有在库的封样。' },
      { en: 'Seal one first.', zh: '请先封样。' },
    ),
    ...when(
      loan !== undefined,
      'sample',
      { en: `It is lent to ${loan?.to} since ${loan?.out}.`, zh: `${loan?.out} 起已借给${loan?.to}。` },
      { en: 'Take it back first.', zh: '请先归还。' },
    ),
  ]
}

function badLoan({ to, due, today }: KeptDone): readonly Spot[] {
  return [
    ...when(
      to.trim() === '',
      'to',
      { en: 'It is not said who takes it.', zh: '没有写借给谁。' },
      { en: 'Name the person, the workshop or the inspector.', zh: '请写明借用人、车间或验货员。' },
    ),
    ...when(
      due !== undefined && due < today,
      'due',
      { en: `${due} is past.`, zh: `${due} 已经过了。` },
      { en: 'Enter the day on which it comes back.', zh: '请填归还日期。' },
    ),
  ]
}

function mayGo({ kept, why, open }: KeptDone): readonly Spot[] {
  return [
    ...when(
      kept === undefined || kept.gone !== undefined,
      'sample',
      { en: 'No sealed piece of this sample is kept.', zh: '这个样品没有在库的封样。' },
      { en: 'Nothing is to be done.', zh: '无需处理。' },
    ),
    ...when(
      open,
      'sample',
      { en: 'The goods made after it are not on board yet.', zh: '照它做的大货还没有装船。' },
      { en: 'Keep it; seal another one first where it was lost.', zh: '请继续保留；确已遗失的，先补封一个。' },
    ),
    ...when(
      why.trim() === '',
      'why',
      { en: 'It is not said why it is kept no longer.', zh: '没有写明处置原因。' },
      {
        en: 'Say whether it was lost, destroyed or given away, and to whom.',
        zh: '请写明遗失、销毁或送出，以及送给谁。',
      },
    ),
  ]
}

const NO_SAMPLE: Spot = {
  at: 'sample',
  says: { en: 'The file has no such sample.', zh: '本单没有这个样品。' },
  remedy: { en: 'Choose a sample of this file.', zh: '请选本单的样品。' },
}
