import type { Whose } from '@gendan/forms/deal/whose'
import type { Finding } from '@gendan/kernel/rule'
import { gateRecord, type OrderFile } from '../order-file.ts'
import { stop } from '../refuse.ts'

/** Who wished for a change, and whose wish it is. */
export interface Wish {
  readonly askedBy: string
  readonly whose?: Whose | undefined
}

/** Whether who wished for a change must be said: once the order was confirmed inside, others work by its terms. */
export function asksWish(file: OrderFile): boolean {
  return gateRecord(file, 'G5').signed !== undefined
}

/** What is not said of who wished for a change of a confirmed order: a delay has an owner, and a change one who wanted it. */
export function wishFindings(file: OrderFile, { askedBy, whose }: Wish): readonly Finding[] {
  if (!asksWish(file)) return []
  const remedy = { en: 'Say who asked for it, and how.', zh: '请写明谁、以什么方式提出。' }
  return [
    ...(askedBy.trim() === ''
      ? [stop('OF-18', 'askedBy', { en: 'Who asked for the change is not said.', zh: '没有写明谁要求改。' }, remedy)]
      : []),
    ...(whose === undefined
      ? [
          stop(
            'OF-18',
            'whose',
            { en: 'Whose wish the change is, is not said.', zh: '没有选明是哪一方要改。' },
            {
              en: 'Choose the side: the days it costs are counted as theirs.',
              zh: '请选责任方：变更用的天数计入该方。',
            },
          ),
        ]
      : []),
  ]
}
