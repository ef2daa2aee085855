import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Day } from '@gendan/kernel/day'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import type { EnteredMessage, Understood } from './read-message.ts'

const rule = family<Entered>('LC')
const house: Source = { title: 'Gendan decision 0058', at: "a credit's file" }

/** A message of a bank on its way into a file. */
export interface Entered {
  readonly entered: Pick<EnteredMessage, 'received' | 'how' | 'files' | 'confidence'> &
    Partial<Pick<EnteredMessage, 'scan' | 'text'>>
  readonly understood: Understood
  readonly today: Day
}

/** What must hold of any message about a credit before it is kept. */
export const enteredRules: readonly Rule<Entered>[] = [
  rule('01', 'block', house, { en: 'Its text can be read', zh: '来证文字可读' }, ({ understood }) =>
    unreadable(understood),
  ),
  rule('06', 'block', house, { en: 'It has come', zh: '收证日不在将来' }, ({ entered: { received }, today }) =>
    when(
      received > today,
      'received',
      { en: `${received} has not come yet.`, zh: `${received} 还没到。` },
      { en: 'Write the day on which the bank advised it.', zh: '请填写银行通知的日期。' },
    ),
  ),
  rule(
    '07',
    'block',
    house,
    { en: 'What was read off a paper is kept with it', zh: '识读所据的原件已归档' },
    ({ entered }) => paperSpots(entered),
  ),
]

/** Every reason why a text cannot be read. */
function unreadable(understood: Understood): readonly Spot[] {
  if ('read' in understood) return []
  return understood.faults.map(({ message }) => ({
    at: 'text',
    says: message,
    remedy: { en: 'Paste the message as the bank sent it.', zh: '请粘贴银行来电原文。' },
  }))
}

/** A PDF or a picture that a text was taken from must lie beside it. */
function paperSpots({ how, files, confidence, scan, text = '' }: Entered['entered']): readonly Spot[] {
  return [
    ...when(
      how !== 'typed' && files.length === 0,
      'files',
      { en: 'The paper that it was read from is not kept.', zh: '识读所据的文件没有上传。' },
      { en: 'Add the PDF or the scan.', zh: '请附上 PDF 或扫描件。' },
    ),
    ...when(
      how === 'scan' && confidence === undefined,
      'confidence',
      { en: 'How sure the reading of the scan is was not said.', zh: '扫描识读的可信度没有填。' },
      { en: 'Read the scan again, or say that it was typed.', zh: '请重新识读，或改为手工录入。' },
    ),
    ...when(
      scan?.doubts.some(({ from, to }) => from >= to || to > text.length) === true,
      'scan',
      { en: 'A doubtful word of the scan lies outside the text.', zh: '扫描存疑词的位置不在原文内。' },
      { en: 'Read the scan again.', zh: '请重新识读。' },
    ),
  ]
}
