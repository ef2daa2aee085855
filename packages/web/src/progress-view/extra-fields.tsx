import type { WorkshopRow } from '@gendan/contract/making-questions'
import { type QualityWeight, qualityWeights } from '@gendan/forms/deal/production'
import { progressHelp } from '@gendan/forms/help/desk'
import { grouped } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { PICTURES } from '../app/picture.ts'
import { KeptPicture, usePhotographs } from '../outbox/photos.tsx'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { targetOf } from './process-rows.tsx'
import type { ProgressDraft } from './progress-draft.ts'

interface ExtraProps {
  readonly row: WorkshopRow
  readonly line: string
  readonly draft: ProgressDraft
  readonly warehouses: readonly string[]
  readonly wrong: (place: string) => readonly Words[]
  readonly set: (change: Partial<ProgressDraft>) => void
}

/** What came into stock, what was faulty, photographs, a word. */
export function ExtraFields(props: ExtraProps) {
  return (
    <Helped by={progressHelp}>
      <div className="card padded stack">
        <StockIn {...props} />
        <Faults {...props} />
        <Photos {...props} />
      </div>
    </Helped>
  )
}

function StockIn({ row, line, draft, warehouses, wrong, set }: ExtraProps) {
  const { say } = useWords()
  const narrow = useNarrow()
  const stocked = row.lines.find((one) => one.line === line)?.stocked ?? '0'
  const options = [...new Set([...warehouses, draft.warehouse])]
    .filter(Boolean)
    .map((value) => ({ value, label: value }))
  return (
    <HelpRow className="extra-row">
      {narrow ? (
        <label className="fill" htmlFor="stock-in">
          <span className="t-title">{say({ en: 'Into stock', zh: '入库' })}</span>{' '}
          <span className="second">
            {grouped(stocked)} / {grouped(targetOf(row, line))}
          </span>
        </label>
      ) : (
        <span className="fill t-title">{say({ en: 'Into which warehouse', zh: '入哪个仓库' })}</span>
      )}
      <HelpMark at={narrow ? 'stocked.*.quantity' : 'stocked.*.warehouse'} />
      <Select
        className="extra-where"
        aria-label={say({ en: 'Warehouse', zh: '仓库' })}
        value={draft.warehouse}
        options={options}
        onChange={(warehouse: string) => set({ warehouse })}
      />
      {narrow && (
        <Input
          id="stock-in"
          className="stepper-figure"
          inputMode="decimal"
          placeholder="0"
          value={draft.stocked[line] ?? ''}
          onChange={(event) => set({ stocked: { ...draft.stocked, [line]: event.target.value } })}
        />
      )}
      {narrow && <Wrong words={wrong(`stocked/${line}`)} />}
    </HelpRow>
  )
}

function Faults({ row, line, draft, wrong, set }: ExtraProps) {
  const { say, lang } = useWords()
  const put = (i: number, change: Partial<ProgressDraft['faults'][number]>) =>
    set({ faults: draft.faults.map((one, n) => (n === i ? { ...one, ...change } : one)) })
  const weights = (Object.keys(qualityWeights) as QualityWeight[]).map((value) => ({
    value,
    label: sayIn(qualityWeights[value], lang),
  }))
  const processes = row.processes.map(({ id, name }) => ({ value: id, label: sayIn(name, lang) }))
  const first = row.processes[0]?.id ?? ''
  return (
    <div className="stack">
      {draft.faults.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fault has no name of its own until it is reported.
        <HelpRow key={i} className="fault-row">
          <Select
            aria-label={say({ en: 'Process', zh: '工序' })}
            value={one.process}
            options={processes}
            onChange={(process: string) => put(i, { process })}
          />
          <Select
            aria-label={say({ en: 'Class', zh: '等级' })}
            value={one.weight}
            options={weights}
            onChange={(weight: QualityWeight) => put(i, { weight })}
          />
          <Input
            className="stepper-figure"
            inputMode="numeric"
            aria-label={say({ en: 'How many', zh: '件数' })}
            value={one.count}
            onChange={(event) => put(i, { count: event.target.value })}
          />
          <Input
            className="fault-what"
            aria-label={say({ en: 'What is wrong', zh: '什么毛病' })}
            placeholder={say({ en: 'What is wrong', zh: '什么毛病' })}
            maxLength={200}
            value={one.what}
            onChange={(event) => put(i, { what: event.target.value })}
          />
          <Button onClick={() => set({ faults: draft.faults.filter((_, n) => n !== i) })}>
            {say({ en: 'Remove', zh: '删去' })}
          </Button>
          <HelpMark at="made.*.faults.*.weight" />
          <Wrong words={wrong(`faults/${i}`)} />
        </HelpRow>
      ))}
      <Button
        block
        onClick={() =>
          set({ faults: [...draft.faults, { process: first, line, weight: 'minor', count: '', what: '' }] })
        }
      >
        {say({ en: 'Report faults', zh: '报次品' })}
      </Button>
    </div>
  )
}

function Photos({ draft, set }: ExtraProps) {
  const { say } = useWords()
  const photographs = usePhotographs((address) =>
    set({ photos: [...draft.photos.filter((one) => one !== address), address] }),
  )
  return (
    <div className="stack">
      {draft.photos.length > 0 && (
        <div className="photo-shelf">
          {draft.photos.map((address, i) => (
            <span key={address}>
              <KeptPicture address={address} alt={say({ en: `Photograph ${i + 1}`, zh: `照片 ${i + 1}` })} />
              <button
                type="button"
                className="as-link"
                onClick={() => set({ photos: draft.photos.filter((one) => one !== address) })}
              >
                {say({ en: 'Take away', zh: '去掉' })}
              </button>
            </span>
          ))}
        </div>
      )}
      <FilePick
        says={say({ en: 'Take a photograph', zh: '拍照' })}
        named={say({ en: 'Choose a photograph', zh: '选照片' })}
        accept={PICTURES}
        several
        busy={photographs.busy}
        onFile={photographs.take}
      />
      {photographs.said && (
        <p className="field-finding risk" role="alert">
          {say(photographs.said)}
        </p>
      )}
      <Input.TextArea
        aria-label={say({ en: 'A word about the day', zh: '当天说明' })}
        placeholder={say({ en: 'A word: waiting for parts, a machine down …', zh: '说明：等料、机器坏了……' })}
        autoSize={{ minRows: 2 }}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => set({ note: event.target.value })}
      />
    </div>
  )
}

function Wrong({ words }: { readonly words: readonly Words[] }) {
  const { say } = useWords()
  return words.map((one) => (
    <p key={one.en} className="field-finding risk extra-wrong" role="alert">
      {say(one)}
    </p>
  ))
}
