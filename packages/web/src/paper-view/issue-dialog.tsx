import type { Words } from '@gendan/kernel/words'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { paperId } from '@gendan/orderfile/paper-number'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../app/act.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { useCtrlEnter } from './use-ctrl-enter.ts'
import type { PaperNow } from './use-paper.ts'

/** Issues the paper after one look at what cannot be taken back: its number is used, its content is frozen. */
export function IssueDialog({ paper, onClose }: { readonly paper: PaperNow; readonly onClose: () => void }) {
  const { say } = useWords()
  const notice = useNotice()
  const navigate = useNavigate()
  const act = useAct()
  const { form, standing, own, world, given } = paper
  const { file } = standing
  async function issue() {
    const input = { firm: world.company, kind: form.kind, part: paper.part, own, layout: paper.layouts.chosen }
    const done = await act.run(issuePaper, input, { id: file.id, expected: standing.version })
    if (!done) return
    notice({
      says: { en: `${form.name.en} v${given.version} is issued.`, zh: `${form.name.zh}第 ${given.version} 版已开出。` },
    })
    onClose()
    void navigate({
      to: '/w/$world/orders/$file/issued/$paper',
      params: { world: world.id, file: file.id, paper: paperId(form.kind, paper.part, given.version) },
      search: {},
    })
  }
  useCtrlEnter(() => void issue())
  const total = paper.textAt('total')
  const name = say(addressee(paper) ?? { en: '', zh: '' })
  return (
    <Confirm
      open
      thing={{
        en: `Issue ${form.name.en.toLowerCase()} v${given.version}`,
        zh: `开出${form.name.zh}第 ${given.version} 版`,
      }}
      act={name ? { en: `Issue to ${name}`, zh: `开给 ${name}` } : { en: 'Issue', zh: '开出' }}
      busy={act.busy}
      onAct={() => void issue()}
      onClose={onClose}
    >
      <div className="stack">
        <p>
          {say({
            en: given.number
              ? `It keeps its number ${given.number}; the earlier version stays as it was sent.`
              : 'It takes the next number of its series, without gaps.',
            zh: given.number ? `沿用编号 ${given.number}；上一版原样保留。` : '取本系列下一个编号，不断号。',
          })}{' '}
          {say({ en: 'From then on it is frozen; changes need a new version.', zh: '开出即冻住，要改只能出新版。' })}
        </p>
        <p className="medium">{[name, total].filter(Boolean).join(' · ')}</p>
        {act.said}
      </div>
    </Confirm>
  )
}

/** To whom the paper goes, by name: the customer, the supplier of the purchase; nobody where it stays, or goes to a carrier or bank. */
function addressee({ form, part, standing }: PaperNow): Words | undefined {
  if (form.goesTo === 'house' || form.goesTo === 'elsewhere') return undefined
  if (form.goesTo !== 'supplier') return standing.buyer.state.facts.name
  const bought = standing.file.deal.purchases?.find(({ id }) => id === part)
  return standing.suppliers[bought?.supplier ?? '']?.facts.name
}
