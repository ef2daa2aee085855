import type { Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { ask } from '../client/client.ts'
import { GoodsSelect } from '../order-view/goods-select.tsx'
import { useWords } from '../words/language.tsx'
import { type DraftLine, draftOf } from './bill-draft.ts'

const COPY: Words = { en: 'Copy from another article …', zh: '从别的商品复制…' }

/** Takes over the lines of another article's bill, to be changed here; nothing is saved yet. */
export function CopyBill({ onLines }: { readonly onLines: (lines: readonly DraftLine[]) => void }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const [none, setNone] = useState('')
  async function copy(goods: string, code: string) {
    setNone('')
    const found = await doing.run(COPY, () => ask(world, 'bills', { goods, limit: 200 }))
    if (found && found.rows.length > 0) onLines(draftOf(found.rows).lines)
    if (found?.rows.length === 0) setNone(code)
  }
  return (
    <>
      <GoodsSelect className="bill-copy" label={COPY} onChoose={(goods, row) => void copy(goods, row?.code ?? '')} />
      {none && (
        <span className="second" role="status">
          {say({ en: `${none} has no bill.`, zh: `${none} 还没有配件清单。` })}
        </span>
      )}
      {doing.said}
    </>
  )
}
