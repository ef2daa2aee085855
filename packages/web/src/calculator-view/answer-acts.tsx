import type { Words } from '@gendan/kernel/words'
import { asText } from '@gendan/trade/calculation/as-text'
import type { Calculation, Computed } from '@gendan/trade/calculation/calculation'
import { Button } from 'antd'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { type OrderLine, OrderPut } from './order-use.tsx'
import type { Question } from './question.ts'

interface ActsProps {
  readonly one: Calculation
  readonly question: Question
  readonly computed: Computed | undefined
  /** Copying is what one came for, unless the figure goes into this line. */
  readonly order: OrderLine | undefined
}

/** What one does with an answer: put it into the order it is for; otherwise copy it with its working, send it as a link, print it. */
export function AnswerActs(props: ActsProps) {
  const { one, computed, order } = props
  if (!order) return <FreeActs {...props} />
  return (
    <>
      <CopyWorking {...props} />
      <OrderPut name={one.name} computed={computed} order={order} />
    </>
  )
}

function FreeActs(props: ActsProps) {
  const { say } = useWords()
  const copy = useCopy()
  return (
    <>
      <Button onClick={() => void copy(window.location.href, LINK_COPIED)}>
        {say({ en: 'Copy the link', zh: '复制链接' })}
      </Button>
      <Button disabled={!props.computed} onClick={() => window.print()}>
        {say({ en: 'Print', zh: '打印' })}
      </Button>
      <CopyWorking {...props} />
    </>
  )
}

function CopyWorking({ one, question, computed, order }: ActsProps) {
  const { say } = useWords()
  const copy = useCopy()
  return (
    <Button
      type={order ? 'default' : 'primary'}
      disabled={!computed}
      onClick={() => computed && void copy(asText(one, computed, say, question).join('\n'), COPIED)}
    >
      {say({ en: 'Copy the working', zh: '复制算式' })}
    </Button>
  )
}

const COPIED: Words = { en: 'Copied, with the working.', zh: '已复制，含计算过程。' }
const LINK_COPIED: Words = { en: 'Link copied: it carries these figures.', zh: '链接已复制，带着这些数字。' }
const NOT_COPIED: Words = {
  en: 'Not copied: the browser does not allow it here. Select and copy by hand.',
  zh: '没复制上：浏览器不允许。请选中后手工复制。',
}

function useCopy() {
  const notice = useNotice()
  return async (text: string, says: Words) => {
    try {
      await navigator.clipboard.writeText(text)
      notice({ says })
    } catch {
      notice({ says: NOT_COPIED, wrong: true })
    }
  }
}
