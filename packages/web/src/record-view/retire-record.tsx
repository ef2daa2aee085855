import type { Performed } from '@gendan/contract/shapes'
import { Button } from 'antd'
import { type Acting, useAct } from '../app/act.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'

/** A retired record is offered nowhere any more; what was agreed on it stays. It can be taken back. */
export function RetireRecord({ active, toggle }: RetireProps) {
  const { say } = useWords()
  const act = useAct()
  const notice = useNotice()
  async function press() {
    if (await toggle(act))
      notice({
        says: active
          ? { en: 'Retired; orders and papers stay.', zh: '已停用；订单和单证都在。' }
          : { en: 'Restored.', zh: '已恢复。' },
      })
  }
  return (
    <>
      {act.said}
      <Button type="text" loading={act.busy} onClick={() => void press()}>
        {active ? say({ en: 'Retire', zh: '停用' }) : say({ en: 'Restore', zh: '恢复' })}
      </Button>
    </>
  )
}

interface RetireProps {
  readonly active: boolean
  /** Retires or restores, whichever is due. */
  readonly toggle: (act: Acting) => Promise<Performed | undefined>
}
