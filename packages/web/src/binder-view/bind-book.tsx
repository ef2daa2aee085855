import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWords } from '../words/language.tsx'
import { readBook } from './read-book.ts'
import { saveBook } from './save-book.ts'

interface BindProps {
  /** Where the book is asked for, telling how far it is. */
  readonly address: string
  /** What it is saved as, without its ending. */
  readonly name: string
  readonly says?: Words
}

/** Binds a file or a set as one PDF on demand, says how far it is, and saves it. */
export function BindBook({ address, name, says = BIND }: BindProps) {
  const { say } = useWords()
  const { run, busy, said } = useDoing()
  const [progress, setProgress] = useState('')
  async function bind() {
    const book = await run(says, () => readBook(address, (done, of) => setProgress(`${done} / ${of}`)))
    setProgress('')
    if (!book) return
    saveBook(book, `${name}.pdf`)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void bind()}>
        {busy && progress ? say({ en: `Binding ${progress}`, zh: `装订中 ${progress}` }) : say(says)}
      </Button>
      {said}
    </>
  )
}

const BIND: Words = { en: 'Bind as PDF', zh: '装订成 PDF' }
