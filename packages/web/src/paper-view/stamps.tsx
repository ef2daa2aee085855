import { posts } from '@gendan/firm/posts'
import { grantOf } from '@gendan/firm/rights'
import { stampPaper } from '@gendan/orderfile/acts/stamp-paper'
import type { Issued } from '@gendan/orderfile/order-file'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'

interface StampsProps {
  readonly standing: Standing
  readonly issued: Issued
  readonly here: FirmHere
}

const STAMP = { en: 'Print with chop', zh: '盖章打印' }

/** Printings with the company chop: who, when, each with its PDF; and one more, for those who keep the chop. */
export function Stamps({ standing, issued, here }: StampsProps) {
  const { say, lang } = useWords()
  const { id: world, rights } = useWorld()
  const may = rights.has('chop')
  return (
    <>
      <SectionHead
        note={
          issued.stamped.length > 0 &&
          say({ en: counted(issued.stamped.length, 'time'), zh: `${issued.stamped.length} 次` })
        }
      >
        {say(STAMP)}
      </SectionHead>
      <ul className="stamp-log">
        {issued.stamped.map((one) => (
          <li key={one.at}>
            <span className="fill">
              {here.nameOf(one.by)} · <span className="second">{when(one.at, lang)}</span>
            </span>
            {one.page && (
              <a
                href={addressOf('attachment', { world, address: one.page.attachment })}
                target="_blank"
                rel="noreferrer"
              >
                PDF
              </a>
            )}
          </li>
        ))}
      </ul>
      {may && here.firm.chop !== '' && <StampOnce standing={standing} issued={issued} />}
      {may && here.firm.chop === '' && (
        <p className="second">
          {say({ en: 'The firm keeps no chop image yet. ', zh: '公司还没有公章图样。' })}
          <Go to={worldPath(world, '/settings/chop')}>{say({ en: 'To the settings', zh: '去设置' })}</Go>
        </p>
      )}
      {!may && <p className="second">{say(holders())}</p>}
    </>
  )
}

function StampOnce({ standing, issued }: Omit<StampsProps, 'here'>) {
  const { say } = useWords()
  const { company } = useWorld()
  const [open, setOpen] = useState(false)
  const act = useAct()
  async function stamp() {
    const done = await act.run(
      stampPaper,
      { firm: company, paper: issued.id },
      { id: standing.file.id, expected: standing.version },
    )
    if (done) setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(STAMP)}</Button>
      <Confirm
        open={open}
        thing={{
          en: `Chop on ${issued.number} v${issued.version}`,
          zh: `在 ${issued.number} 第 ${issued.version} 版上盖章`,
        }}
        act={STAMP}
        busy={act.busy}
        onAct={() => void stamp()}
        onClose={() => setOpen(false)}
      >
        <p>
          {say({
            en: 'The company chop binds the firm. This printing is recorded with your name and the time.',
            zh: '公章代表公司。这次打印会记下您的姓名和时间。',
          })}
        </p>
        {act.said}
      </Confirm>
    </>
  )
}

function holders() {
  const held = grantOf('chop')?.posts ?? []
  return {
    en: `Only ${held.map((post) => posts[post].en.toLowerCase()).join(', ')} may print with the chop.`,
    zh: `只有${held.map((post) => posts[post].zh).join('、')}可以盖章打印。`,
  }
}
