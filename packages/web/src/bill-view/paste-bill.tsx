import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { ask } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { tableIn } from '../parts/pasted-table.ts'
import { Refusal } from '../parts/refusal.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { DraftLine } from './bill-draft.ts'
import { linesIn, namedIn, type OnRecord, readPasted } from './pasted-bill.ts'

const PASTE: Words = { en: 'Paste from Excel …', zh: '从 Excel 粘贴…' }
const TAKE: Words = { en: 'Take the lines over', zh: '填入清单' }

interface PasteProps {
  /** The article whose bill it is, by its code. */
  readonly article: string
  readonly onLines: (lines: readonly DraftLine[]) => void
  /** Puts back what stood before. */
  readonly onUndo: () => void
}

/** Rows copied from a spreadsheet become lines, all or none; pasted anywhere on the page they open here. */
export function PasteBill({ article, onLines, onUndo }: PasteProps) {
  const { say } = useWords()
  const notice = useNotice()
  const { text, setText, findings, doing, read, clear } = usePasted(article)
  usePasteAnywhere(setText)
  async function take() {
    const { lines = [], findings: told = [] } = (await read()) ?? {}
    if (lines.length === 0) return
    onLines(lines)
    clear()
    // What stands in columns that are not read is said: nobody need look for it in vain.
    const left = told.map(({ says }) => says)
    notice({
      says: {
        en: [`${counted(lines.length, 'line')} taken over.`, ...left.map(({ en }) => en)].join(' '),
        zh: [`已填入 ${lines.length} 行。`, ...left.map(({ zh }) => zh)].join(''),
      },
      undo: onUndo,
    })
  }
  return (
    <>
      <Button onClick={() => setText('')}>{say(PASTE)}</Button>
      <Dialog title={say(PASTE)} open={text !== undefined} onClose={clear}>
        <div className="dialog-body stack">
          <p className="second">
            {say({
              en: 'Copy the rows in Excel, with their head row or without; without, the columns are: accessory (code or name), quantity, unit, per, loss, when, note, supplier, lead time, minimum, pack.',
              zh: '在 Excel 里复制这些行，带表头或不带；不带表头时各栏依次为：配件（货号或品名）、用量、单位、按、损耗、用于、备注、供应商、交期、起订量、每包数量。',
            })}
          </p>
          <Input.TextArea
            rows={8}
            value={text ?? ''}
            aria-label={say({ en: 'Rows from Excel', zh: 'Excel 的行' })}
            onChange={(event) => setText(event.target.value)}
          />
          {findings.length > 0 && <Refusal act={TAKE} findings={findings} />}
          {doing.said}
          <p className="line wraps">
            <Button type="primary" loading={doing.busy} disabled={!text?.trim()} onClick={() => void take()}>
              {say(TAKE)}
            </Button>
            <Button onClick={clear}>{say({ en: 'Leave it', zh: '不贴了' })}</Button>
          </p>
        </div>
      </Dialog>
    </>
  )
}

function usePasted(article: string) {
  const { id: world } = useWorld()
  const doing = useDoing()
  const [text, put] = useState<string>()
  const [findings, find] = useState<readonly Finding[]>([])
  const setText = (next: string | undefined) => {
    put(next)
    find([])
  }
  const clear = () => {
    doing.clear()
    setText(undefined)
  }
  async function read(): Promise<ReturnType<typeof linesIn> | undefined> {
    const table = tableIn(text ?? '') ?? [[text?.trim() ?? '']]
    const pasted = readPasted(table, article)
    const record = await doing.run(TAKE, () => onRecord(world, namedIn(pasted)))
    if (!record) return undefined
    const found = linesIn(pasted, article, record)
    find(found.findings)
    return found
  }
  return { text, setText, findings, doing, read, clear }
}

/** A table that is pasted while nothing is typed in opens the same place with it. */
function usePasteAnywhere(open: (text: string) => void) {
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    function onPaste(event: ClipboardEvent) {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (typing || !tableIn(text)) return
      event.preventDefault()
      latest.current(text)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}

/** Looks up what rows name: articles by their code, suppliers by a name in either tongue. */
async function onRecord(world: string, { codes, suppliers }: ReturnType<typeof namedIn>): Promise<OnRecord> {
  const goods = await Promise.all(codes.map((search) => ask(world, 'goods-list', { search, retired: true, limit: 50 })))
  const parties = await Promise.all(suppliers.map((search) => ask(world, 'parties', { search, limit: 50 })))
  const articles = codes.flatMap((code, i) => {
    const found = goods[i]?.rows.find((row) => row.code === code)
    return found ? [[code, found] as const] : []
  })
  const named = suppliers.flatMap((name, i) => {
    const small = name.toLowerCase()
    const found = parties[i]?.rows.find((row) => [row.name.en, row.name.zh].some((one) => one.toLowerCase() === small))
    return found ? [[small, found.id] as const] : []
  })
  return { articles: new Map(articles), suppliers: new Map(named) }
}
