import { creditShape } from '@gendan/credit/terms/credit'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import { faultsOf } from '@gendan/kernel/shape-faults'
import { corrected, valueAt } from './corrected.ts'
import type { CreditFile } from './credit-shape.ts'
import { bindingTerms } from './terms-of.ts'

const rule = family<CorrectedTerm>('LC')
const house: Source = { title: 'Gendan decision 0058', at: "a credit's file" }

/** A term on its way to be read otherwise. */
export interface CorrectedTerm {
  readonly credit: CreditFile
  readonly message: string
  readonly path: string
  /** Left out where it should not stand there. */
  readonly value?: unknown
}

/** What must hold of a correction: it speaks of a term that a credit has, and says something that it can say. */
export const termRules: readonly Rule<CorrectedTerm>[] = [
  rule(
    '20',
    'block',
    house,
    { en: 'It corrects a term of a credit', zh: '更正的是信用证条款' },
    ({ path, value, credit }) => [
      ...when(
        !Object.hasOwn(creditShape.unwrap().shape, path.split('.')[0] ?? ''),
        'path',
        { en: `A credit has no term “${path}”.`, zh: `信用证没有“${path}”这一条款。` },
        { en: 'Choose the term on the page.', zh: '请在页面上选择条款。' },
      ),
      ...when(
        value === undefined && valueAt(bindingTerms(credit), path) === undefined,
        'path',
        { en: 'Nothing stands there that could be taken out.', zh: '该处没有可删除的内容。' },
        { en: 'Choose the term on the page.', zh: '请在页面上选择条款。' },
      ),
    ],
  ),
  rule('21', 'block', house, { en: 'It says what that term can say', zh: '更正后的内容符合该条款' }, unreadable),
  rule(
    '22',
    'block',
    house,
    { en: 'It corrects a message that lies in the file', zh: '更正的是档案中的报文' },
    ({ credit, message }) =>
      when(
        !credit.messages.some(({ id }) => id === message),
        'message',
        { en: 'No such message lies in the file.', zh: '档案中没有该报文。' },
        { en: 'Choose the message that was misread.', zh: '请选择读错的报文。' },
      ),
  ),
]

function unreadable({ credit, path, value }: CorrectedTerm): readonly Spot[] {
  const after = creditShape.safeParse(corrected(bindingTerms(credit), [{ path, value }]), { reportInput: true })
  if (!after.success)
    return faultsOf(after.error.issues).map(({ message }) => ({ at: 'value', says: message, remedy: WRITE }))
  return when(
    value !== undefined && valueAt(after.data, path) === undefined,
    'value',
    { en: `Nothing of it can be read as ${path}.`, zh: `所填内容无法读作 ${path}。` },
    WRITE,
  )
}

const WRITE = { en: 'Write it as the credit has it.', zh: '请按来证填写。' }
