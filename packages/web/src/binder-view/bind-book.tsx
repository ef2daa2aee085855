import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { useWords } from '../words/language.tsx'
import { readBook } from './read-book.ts'
import { saveBook } from './save-book.ts'

interface BindProps {
  readonly file: string
  readonly number: string
}

/** Binds the whole file as one PDF on demand, says how far it is, and saves it. */
export function BindBook({ file, number }: BindProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { run, busy, said } = useDoing()
  const [progress, setProgress] = useState('')
  async function bind() {
    const book = await run({ en: 'Bind as PDF', zh: '装订成 PDF' }, () =>
      readBook(addressOf('order-book', { world, file }, { progress: '1' }), (done, of) =>
        setProgress(`${done} / ${of}`),
      ),
    )
    setProgress('')
    if (!book) return
    saveBook(book, `${number}.pdf`)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void bind()}>
        {busy && progress
          ? say({ en: `Binding ${progress}`, zh: `装订中 ${progress}` })
          : say({ en: 'Bind as PDF', zh: '装订成 PDF' })}
      </Button>
      {said}
    </>
  )
}
