import { formOf } from '@gendan/forms/catalogue'
import { shortPrint } from '@gendan/kernel/fingerprint'
import { Button, Input } from 'antd'
import { Changes } from '../facts/changes.tsx'
import type { FirmHere } from '../order-view/standing.ts'
import { Lamp } from '../parts/lamp.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import type { Signing } from './use-signing.tsx'
import type { Thing } from './use-thing.ts'

interface FootProps {
  readonly thing: Thing
  readonly signing: Signing
  readonly here: FirmHere
  readonly phone?: boolean
}

/** Always in view: what opens when one signs, the fingerprint of what is signed, why one may not; the note, the two ways on. */
export function SignFoot({ thing, signing, here, phone }: FootProps) {
  const { say } = useWords()
  const { lamp, self } = thing
  const form = formOf(lamp.record.asked?.kind ?? '')
  const members = here.firm.rules.selfSigningUpTo
  return (
    <footer className={phone ? 'sign-foot-phone' : 'sign-foot'}>
      <Meanwhile
        thing={thing}
        onLook={() => {
          signing.act.clear()
          thing.look()
        }}
      />
      {self && (
        <p className="line sign-self">
          <Mark kind="thin" />
          {lamp.ownHand
            ? say({
                en: 'You asked for this yourself, and it is yours to decide; it stays marked.',
                zh: '这是您自己送签的，也由您决定；会一直标明是自签。',
              })
            : say({
                en: `You asked for this yourself. A firm of up to ${members} may sign its own; it stays marked as your own signature for ever.`,
                zh: `这是您自己送签的。公司不超过 ${members} 人时可以自签；会一直标明是自签。`,
              })}
        </p>
      )}
      <p className="sign-after t-small">
        <span className="quiet">{say({ en: 'Then', zh: '签后' })}</span>
        <span className="line">
          <Lamp state="open" size={13} silent />
          {say({ en: `${form?.name.en ?? ''} may be issued`, zh: `可以开出${form?.name.zh ?? ''}` })}
        </span>
        <span className="fill" />
        <span className="quiet">
          {say({ en: 'You sign this content · fingerprint', zh: '签的是这份内容 · 指纹' })}{' '}
          <strong title={thing.seen}>{shortPrint(thing.seen)}</strong> ·{' '}
          {say({ en: 'a change closes the gate again', zh: '内容一改，闸门重关' })}
        </span>
      </p>
      <Hindrances thing={thing} />
      {signing.act.said}
      <div className="line sign-line">
        <Input
          className="fill"
          aria-label={say({ en: 'Note', zh: '附言' })}
          placeholder={say({ en: 'Note (optional)', zh: '附言（可不写）' })}
          maxLength={1000}
          size="large"
          value={signing.note}
          disabled={!signing.may}
          onChange={(event) => signing.setNote(event.target.value)}
        />
        {!phone && signing.buttons}
      </div>
    </footer>
  )
}

/** It changed while one was reading: what, and the step to take it as read. */
function Meanwhile({ thing, onLook }: { readonly thing: Thing; readonly onLook: () => void }) {
  const { say } = useWords()
  if (thing.meanwhile.length === 0) return null
  return (
    <div className="sign-meanwhile" role="alert">
      <p className="medium line">
        <Mark kind="thin" />
        {say({ en: 'It has just changed, while you were reading', zh: '您看的时候，内容刚变了' })}
      </p>
      <Changes changed={thing.meanwhile} />
      <Button size="small" onClick={onLook}>
        {say({ en: 'I have read the changes', zh: '改动我看清了' })}
      </Button>
    </div>
  )
}

function Hindrances({ thing }: { readonly thing: Thing }) {
  const { say } = useWords()
  const shown = thing.hindrances.filter(({ rule }) => rule !== 'SG-03' || thing.meanwhile.length === 0)
  if (shown.length === 0) return null
  return (
    <ul id="sign-why" className="sign-why">
      {shown.map((finding) => (
        <li key={finding.rule} className="line">
          <Mark kind="wait" size={12} />
          <span>
            {say(finding.says)} {finding.remedy && <span className="second">{say(finding.remedy)}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
