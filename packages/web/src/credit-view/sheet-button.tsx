import type { DoorInput } from '@gendan/contract/doors'
import type { Words } from '@gendan/kernel/words'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { problemIn, SaidPart } from '../app/said.tsx'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { SheetPages } from '../parts/sheet-pages.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import '../paper-view/paper-view.css'

interface SheetButtonProps {
  /** The credit's file, by id, and its version: a changed file is drawn anew. */
  readonly credit: string
  readonly version: number
  readonly sheet: keyof typeof NAMES
  /** The request in the words that stand on the screen. */
  readonly letter?: string
}

const NAMES = {
  analysis: { en: 'Credit analysis sheet', zh: '信用证分析单' },
  request: { en: 'Request for amendment', zh: '改证申请' },
} as const satisfies Record<string, Words>

const SHOW: Words = { en: 'Draw the sheet', zh: '生成页面' }

/** Shows a sheet about a credit as it prints, to be opened as PDF, sent and printed from there. */
export function CreditSheetButton({ credit, version, sheet, letter = '' }: SheetButtonProps) {
  const { say } = useWords()
  const [open, turn] = useState(false)
  return (
    <>
      <Button onClick={() => turn(true)}>{say({ en: 'PDF and print …', zh: 'PDF 与打印…' })}</Button>
      <Dialog wide open={open} title={say(NAMES[sheet])} onClose={() => turn(false)}>
        <Shown name={say(NAMES[sheet])} version={version} wanted={{ credit, sheet, letter }} />
      </Dialog>
    </>
  )
}

interface ShownProps {
  readonly name: string
  readonly version: number
  readonly wanted: DoorInput<'credit-sheet'>
}

function Shown({ name, version, wanted }: ShownProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const drawn = useQuery({
    queryKey: ['world', world, 'credit-sheet', wanted, version, lang],
    queryFn: () => enter('credit-sheet', wanted, { world }),
  })
  const made = useMade(drawn.data)
  if (drawn.error) return <SaidPart act={SHOW} problem={problemIn(drawn.error)} onRetry={() => void drawn.refetch()} />
  if (!made) return <Skeleton tall lines={[60, 100, 100, 90]} />
  return (
    <div className="stack">
      <div className="line wraps">
        <Button type="primary" href={made.pdf} target="_blank">
          {say({ en: 'Open PDF', zh: '打开 PDF' })}
        </Button>
        <Button href={made.pdf} download={made.file}>
          {say({ en: 'Download', zh: '下载' })}
        </Button>
      </div>
      <SheetPages title={name} pages={made.pages} spots={[]} />
    </div>
  )
}

/** Addresses in this window for what came, given back when it goes. */
function useMade(data: { readonly pages: readonly string[]; readonly pdf: string; readonly file: string } | undefined) {
  const made = useMemo(() => {
    if (!data) return undefined
    const bytes = Uint8Array.from(atob(data.pdf), (char) => char.charCodeAt(0))
    return {
      file: data.file,
      pdf: URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })),
      pages: data.pages.map((svg) => ({ src: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })) })),
    }
  }, [data])
  useEffect(
    () => () => {
      for (const address of made ? [made.pdf, ...made.pages.map(({ src }) => src)] : []) URL.revokeObjectURL(address)
    },
    [made],
  )
  return made
}
