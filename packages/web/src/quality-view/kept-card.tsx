import { keptMonthsOf } from '@gendan/firm/quality'
import { keptOf, loanOf } from '@gendan/forms/deal/quality'
import type { Sample } from '@gendan/forms/deal/sample'
import { addMonths } from '@gendan/kernel/day'
import { lendSample } from '@gendan/orderfile/acts/lend-sample'
import { letGoSample } from '@gendan/orderfile/acts/let-go-sample'
import { returnSample } from '@gendan/orderfile/acts/return-sample'
import { sealSample } from '@gendan/orderfile/acts/seal-sample'
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { CHOOSE, PICTURES, usePicture } from '../app/picture.ts'
import { useWorld } from '../app/world.ts'
import { ReasonDialog } from '../aside-view/reason-dialog.tsx'
import { addressOf } from '../client/client.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { FilePick } from '../parts/file-pick.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

interface KeptProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly sample: Sample
}

/** The kept piece of a sample: counted and sealed, its labels, lent and back. */
export function KeptCard(props: KeptProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const { standing, sample } = props
  const kept = keptOf(standing.file.deal, sample.id)
  const [again, setAgain] = useState(false)
  const labels = addressOf('sample-labels', { world, file: standing.file.id }, { sample: sample.id })
  const seals = rights.has('keep-sample') && (!kept || kept.gone || again)
  return (
    <section className="card padded stack" id="kept">
      <SectionHead note={say({ en: `${sample.asked} + 1`, zh: `${sample.asked}＋1` })}>
        {say({ en: 'Kept sample', zh: '留样' })}
      </SectionHead>
      {kept && <Stands {...props} />}
      {seals ? (
        <Seal {...props} onDone={() => setAgain(false)} />
      ) : (
        kept &&
        rights.has('keep-sample') && (
          <button type="button" className="as-link" onClick={() => setAgain(true)}>
            {say({ en: 'Count and seal again', zh: '重新清点封样' })}
          </button>
        )
      )}
      <a href={labels} target="_blank" rel="noreferrer">
        {say({ en: 'Labels with QR (PDF)', zh: '打印二维码标签（PDF）' })}
      </a>
    </section>
  )
}

function Stands({ standing, here, sample }: KeptProps) {
  const { say } = useWords()
  const { day } = useWorld()
  const kept = keptOf(standing.file.deal, sample.id)
  if (!kept) return null
  const loan = loanOf(kept)
  const old = kept.until < day
  return (
    <div className="stack">
      <p className="line wraps">
        <Photo address={kept.sealed.photo} />
        <span>
          {say({
            en: `${kept.made} counted, sealed ${kept.sealed.day} by ${here.nameOf(kept.sealed.by)}`,
            zh: `清点 ${kept.made} 个，${kept.sealed.day} ${here.nameOf(kept.sealed.by)}封样`,
          })}
        </span>
      </p>
      <p className={old ? 'risk' : 'second'}>
        {old && <Mark kind="risk" size={12} />}{' '}
        {say({
          en: `shelf ${sample.shelf}, valid until ${kept.until}`,
          zh: `样品架 ${sample.shelf}，有效期到 ${kept.until}`,
        })}
      </p>
      {kept.gone ? (
        <p className="risk">
          {kept.gone.day} {here.nameOf(kept.gone.by)}: “{kept.gone.why}”
        </p>
      ) : (
        <Lending standing={standing} sample={sample} here={here} />
      )}
      {kept.loans.length > (loan ? 1 : 0) && (
        <ul className="second t-small">
          {kept.loans
            .filter((one) => one.back)
            .map((one) => (
              <li key={one.id}>
                {one.out} → {one.back?.day} {one.to} {one.why && `“${one.why}”`}
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

/** The seal as it was photographed, and the file itself behind it; what a browser cannot draw, such as a scan in PDF, is a link alone. */
function Photo({ address }: { readonly address: string }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const [drawn, draw] = useState(true)
  const src = addressOf('attachment', { world, address })
  return (
    <a href={src} target="_blank" rel="noreferrer">
      {drawn ? (
        <img
          className="kept-photo"
          src={src}
          alt={say({ en: 'The seal', zh: '封样照片' })}
          onError={() => draw(false)}
        />
      ) : (
        say({ en: 'Proof of the seal', zh: '封样凭据' })
      )}
    </a>
  )
}

/** Lent now, or the ways to lend it and to let it go. */
function Lending({ standing, sample }: KeptProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  const [asking, ask] = useState<'lend' | 'go'>()
  const [to, setTo] = useState('')
  const [due, setDue] = useState('')
  const loan = loanOf(keptOf(standing.file.deal, sample.id))
  const on = { id: standing.file.id, expected: standing.version }
  const close = () => ask(undefined)
  async function lend(why: string) {
    const input = { sample: sample.id, to, why, ...(due ? { due } : {}) }
    if (await act.run(lendSample, input, on)) close()
  }
  async function letGo(why: string) {
    if (await act.run(letGoSample, { sample: sample.id, why }, on)) close()
  }
  const may = rights.has('keep-sample')
  if (loan)
    return (
      <p className="line wraps">
        <span className="fill">
          <Mark kind="wait" size={12} />{' '}
          {say({ en: `lent to ${loan.to} since ${loan.out}`, zh: `${loan.out} 起借给${loan.to}` })}
          {loan.due && say({ en: `, back by ${loan.due}`, zh: `，应还 ${loan.due}` })}
        </span>
        {may && (
          <Button loading={act.busy} onClick={() => void act.run(returnSample, { sample: sample.id }, on)}>
            {say(returnSample.title)}
          </Button>
        )}
        {act.said}
      </p>
    )
  if (!may) return null
  return (
    <p className="line wraps">
      <Button onClick={() => ask('lend')}>{say(lendSample.title)}</Button>
      <Button type="text" onClick={() => ask('go')}>
        {say(letGoSample.title)}
      </Button>
      {asking === 'lend' && (
        <ReasonDialog
          title={lendSample.title}
          label={{ en: 'What for', zh: '用途' }}
          silent
          ready={to.trim() !== ''}
          busy={act.busy}
          said={act.said}
          onAct={(why) => void lend(why)}
          onClose={close}
        >
          <Input
            value={to}
            maxLength={120}
            aria-label={say({ en: 'To whom', zh: '借给谁' })}
            placeholder={say({
              en: 'To whom: a workshop, a supplier, an inspector',
              zh: '借给谁：车间、供应商、验货员',
            })}
            onChange={(event) => setTo(event.target.value)}
          />
          <Input
            type="date"
            className="short-input"
            aria-label={say({ en: 'Back by', zh: '应还日期' })}
            value={due}
            onChange={(event) => setDue(event.target.value)}
          />
        </ReasonDialog>
      )}
      {asking === 'go' && (
        <ReasonDialog
          title={letGoSample.title}
          label={{ en: 'Lost, destroyed, given to whom', zh: '遗失、销毁或送给谁' }}
          ready
          busy={act.busy}
          said={act.said}
          onAct={(why) => void letGo(why)}
          onClose={close}
        />
      )}
    </p>
  )
}

/** Counting and sealing in one go: pieces, photograph, validity. */
function Seal({ standing, here, sample, onDone }: KeptProps & { readonly onDone: () => void }) {
  const { say } = useWords()
  const { id: world, company, day } = useWorld()
  const act = useAct()
  const [made, setMade] = useState(sample.asked + 1)
  const [photo, setPhoto] = useState('')
  const [until, setUntil] = useState(addMonths(day, keptMonthsOf(here.firm)))
  const picture = usePicture(setPhoto)
  async function seal() {
    const input = { firm: company, sample: sample.id, made, photo, until }
    if (await act.run(sealSample, input, { id: standing.file.id, expected: standing.version })) onDone()
  }
  return (
    <div className="stack seal-form">
      <div className="line">
        <label className="fill" htmlFor="seal-made">
          {say({ en: 'Pieces made, counted', zh: '清点实做件数' })}
        </label>
        <InputNumber
          id="seal-made"
          min={1}
          max={2000}
          precision={0}
          value={made}
          onChange={(value) => setMade(value ?? 1)}
        />
      </div>
      <div className="line">
        <label className="fill" htmlFor="seal-until">
          {say({ en: 'Valid until', zh: '有效期到' })}
        </label>
        <Input
          id="seal-until"
          type="date"
          className="short-input"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </div>
      <div className="line">
        {photo && <img className="kept-photo" src={addressOf('attachment', { world, address: photo })} alt="" />}
        <FilePick
          says={say({ en: 'Photograph of the seal', zh: '拍封样照片' })}
          named={say(CHOOSE)}
          accept={PICTURES}
          busy={picture.busy}
          onFile={picture.take}
        />
      </div>
      {picture.said}
      <Button type="primary" loading={act.busy} disabled={photo === ''} onClick={() => void seal()}>
        {say(sealSample.title)}
      </Button>
      {act.said}
    </div>
  )
}
