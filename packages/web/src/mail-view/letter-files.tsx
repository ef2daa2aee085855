import { formOf } from '@gendan/forms/catalogue'
import type { Words } from '@gendan/kernel/words'
import type { Part } from '@gendan/orderfile/mail/said'
import { Select } from 'antd'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'
import type { Standing } from '../order-view/standing.ts'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'
import type { Draft } from './letter-draft.ts'
import { Labelled } from './mail-dialog.tsx'

const ATTACH: Words = { en: 'Another file', zh: '其他文件' }

interface LetterFilesProps {
  readonly standing: Standing
  readonly draft: Draft
  readonly set: (change: Partial<Draft>) => void
}

/** What goes with a letter: papers of the order as they were issued, files that are kept in it, or any other. */
export function LetterFiles({ standing, draft, set }: LetterFilesProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const offered = [...usePapers(standing), ...keptOf(standing)]
  const known = new Map([...offered, ...draft.parts].map((part) => [part.attachment, part]))
  async function attach(file: File) {
    const kept = await doing.run(ATTACH, () => send('keep-attachment', file, {}, { world }))
    if (kept)
      set({
        parts: [...draft.parts, { attachment: kept.address, name: file.name, mime: kept.mime, bytes: kept.bytes }],
      })
  }
  return (
    <Labelled says={{ en: 'With it go', zh: '附件' }}>
      {(id) => (
        <div className="stack">
          <Select
            id={id}
            mode="multiple"
            className="fill"
            placeholder={say({ en: 'papers and files of the order', zh: '订单的单证和资料' })}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.parts.map(({ attachment }) => attachment)}
            options={[...known.values()].map(({ attachment, name }) => ({ value: attachment, label: name }))}
            onChange={(chosen: string[]) => set({ parts: chosen.flatMap((one) => known.get(one) ?? []) })}
          />
          <div>
            <FilePick says={say(ATTACH)} accept="*/*" busy={doing.busy} several onFile={(file) => void attach(file)} />
          </div>
          {doing.said}
        </div>
      )}
    </Labelled>
  )
}

/** The latest version of each paper that was set as a page; stamped where it was stamped. */
function usePapers({ file }: Standing): readonly Part[] {
  const { say } = useWords()
  const latest = new Map(file.papers.map((paper) => [`${paper.kind} ${paper.part}`, paper]))
  return [...latest.values()].flatMap(({ kind, number, version, page, stamped }) => {
    const shown = stamped.findLast((one) => one.page !== undefined)?.page ?? page
    const title = formOf(kind)?.name
    if (!shown) return []
    const name = `${title ? say(title) : kind} ${number}${version > 1 ? ` v${version}` : ''}.pdf`.replace(
      /[/\\:]/g,
      '-',
    )
    return [{ attachment: shown.attachment, name, mime: 'application/pdf', bytes: shown.bytes }]
  })
}

function keptOf({ file }: Standing): readonly Part[] {
  return file.binder.kept
    .filter(({ out }) => out === undefined)
    .map(({ attachment, name }) => ({ attachment, name, mime: '', bytes: 0 }))
}
