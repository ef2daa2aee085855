import type { Words } from '@gendan/kernel/words'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useNotice } from '../parts/notice.tsx'
import type { TermsDraft } from './terms-draft.ts'

/**
 * A unit price that was reckoned for one of these lines comes back with the address: it is put into the line, over whatever was
 * typed there, which is one step back. Then the address is as it was, so that a reload does not put it there again.
 */
export function useTakenPrice(draft: TermsDraft, set: (change: Partial<TermsDraft>) => void): void {
  const { of, line, price } = useSearch({ from: '/w/$world/orders/$file/terms' })
  const navigate = useNavigate()
  const tell = useNotice()
  const latest = useRef(draft)
  /** The address may still name it while it is being put right. */
  const done = useRef('')
  useEffect(() => {
    latest.current = draft
  })
  useEffect(() => {
    if (line === undefined || price === undefined || done.current === `${line} ${price}`) return
    done.current = `${line} ${price}`
    const before = latest.current.lines.find(({ id }) => id === line)?.price
    const put = (amount: string) =>
      set({ lines: latest.current.lines.map((one) => (one.id === line ? { ...one, price: amount } : one)) })
    if (before !== undefined) put(price)
    tell(
      before === undefined ? { says: gone(line), wrong: true } : { says: taken(line, price), undo: () => put(before) },
    )
    void navigate({ to: '.', search: of ? { of } : {}, replace: true })
  }, [line, price, of, set, tell, navigate])
}

function taken(line: string, price: string): Words {
  return { en: `Line ${line} now has the unit price ${price}.`, zh: `第 ${line} 行单价已填 ${price}。` }
}

function gone(line: string): Words {
  return {
    en: `There is no line ${line} any more; the price was not put in.`,
    zh: `已没有第 ${line} 行，单价没有填入。`,
  }
}
