import { restoreGoods, retireGoods } from '@gendan/firm/acts/goods-acts'
import { Button } from 'antd'
import { useAct } from '../app/act.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import type { FoundGoods } from './found-goods.ts'

/** Retired goods are offered nowhere any more; what was agreed on them stays. It can be taken back. */
export function RetireGoods({ found }: { readonly found: FoundGoods }) {
  const { say } = useWords()
  const act = useAct()
  const notice = useNotice()
  const { active, id } = found.goods
  async function toggle() {
    const done = await act.run(active ? retireGoods : restoreGoods, {}, { id, expected: found.version })
    if (done)
      notice({
        says: active
          ? { en: 'Retired; orders and papers stay.', zh: '已停用；订单和单证都在。' }
          : { en: 'Restored.', zh: '已恢复。' },
      })
  }
  return (
    <>
      {act.said}
      <Button type="text" loading={act.busy} onClick={() => void toggle()}>
        {active ? say({ en: 'Retire', zh: '停用' }) : say({ en: 'Restore', zh: '恢复' })}
      </Button>
    </>
  )
}
