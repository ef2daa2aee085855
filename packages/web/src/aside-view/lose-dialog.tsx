import { lostReasonsOf } from '@gendan/firm/firm'
import { loseOrder } from '@gendan/orderfile/acts/lose-order'
import { Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

interface LoseProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly onClose: () => void
}

/** Marks an order as lost, with a reason of the firm's list and a note. */
export function LoseDialog({ standing, here, onClose }: LoseProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const [why, choose] = useState<string | null>(null)
  async function go(note: string) {
    const input = { firm: company, why: why ?? '', note }
    if (await act.run(loseOrder, input, { id: standing.file.id, expected: standing.version })) onClose()
  }
  return (
    <ReasonDialog
      title={loseOrder.title}
      label={{ en: 'Note: who took it, at what price, what we learn', zh: '备注：被谁拿走、什么价、得到什么教训' }}
      silent
      ready={why !== null}
      busy={act.busy}
      said={act.said}
      onAct={(note) => void go(note)}
      onClose={onClose}
    >
      <Select
        aria-label={say({ en: 'Reason', zh: '流失原因' })}
        placeholder={say({ en: 'Reason', zh: '流失原因' })}
        className="fill"
        listHeight={160}
        value={why}
        options={lostReasonsOf(here.firm).map(({ id, name }) => ({ value: id, label: say(name) }))}
        onChange={choose}
      />
    </ReasonDialog>
  )
}
