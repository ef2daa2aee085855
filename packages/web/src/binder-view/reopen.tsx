import { reopenFile } from '@gendan/orderfile/acts/reopen-file'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

/** Says that the file is closed, and lets a manager open it again with a reason. */
export function Closed({ file }: { readonly file: string }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  const [asking, ask] = useState(false)
  async function go(reason: string) {
    if (await act.run(reopenFile, { reason }, { id: file })) ask(false)
  }
  return (
    <section className="card padded line wraps">
      <span className="fill">
        {say({ en: 'This file is closed: nothing is done in it.', zh: '本档案已归档，不再办理任何事项。' })}
      </span>
      {rights.has('reopen') && <Button onClick={() => ask(true)}>{say({ en: 'Reopen it', zh: '重新打开' })}</Button>}
      {asking && (
        <ReasonDialog
          title={{ en: 'Reopen the file', zh: '重新打开档案' }}
          says={{
            en: 'The closing falls and must be passed again. The reason stays in the journal.',
            zh: '归档闸门将关上，须重新归档。原因留在日志里。',
          }}
          label={{ en: 'Reopen it', zh: '重新打开' }}
          busy={act.busy}
          said={act.said}
          onGo={(reason) => void go(reason)}
          onClose={() => ask(false)}
        />
      )}
    </section>
  )
}
