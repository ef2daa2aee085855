import type { Words } from '@gendan/kernel/words'
import { asText } from '@gendan/trade/calculation/as-text'
import type { Calculation, Computed } from '@gendan/trade/calculation/calculation'
import { Button } from 'antd'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import type { Question } from './question.ts'

interface ActsProps {
  readonly one: Calculation
  readonly question: Question
  readonly computed: Computed | undefined
  /** Copying is what one came for, unless the figure goes into an order. */
  readonly primary: boolean
}

/** What one does with an answer: copy it with its working, send the figures on as a link, print it. */
export function AnswerActs({ one, question, computed, primary }: ActsProps) {
  const { say } = useWords()
  const copy = useCopy()
  return (
    <>
      <Button onClick={() => void copy(window.location.href, LINK_COPIED)}>
        {say({ en: 'Copy the link', zh: '复制链接' })}
      </Button>
      <Button disabled={!computed} onClick={() => window.print()}>
        {say({ en: 'Print', zh: '打印' })}
      </Button>
      <Button
        type={primary ? 'primary' : 'default'}
        disabled={!computed}
        onClick={() => computed && void copy(asText(one, computed, say, question).join('\n'), COPIED)}
      >
        {say({ en: 'Copy the working', zh: '复制算式' })}
      </Button>
    </>
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
