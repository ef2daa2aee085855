import { posts } from '@gendan/firm/posts'
import { shortPrint } from '@gendan/kernel/fingerprint'
import type { Words } from '@gendan/kernel/words'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { dealOf, houseOf } from '@gendan/orderfile/deal-of'
import type { Gate, Lamp } from '@gendan/orderfile/gate'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Changes } from '../facts/changes.tsx'
import { aroundOf, type FirmHere, type Standing } from '../order-view/standing.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { EvidenceField, OwnPapers } from './evidence-field.tsx'
import { hindrancesOf, mayForce } from './hindrances.ts'
import { useProof } from './use-proof.ts'
import './gate-view.css'

interface GateDialogProps {
  readonly gate: Gate
  readonly lamp: Lamp
  readonly standing: Standing
  readonly here: FirmHere
  readonly onClose: () => void
}

/** Passes a gate by what is shown there: what it binds, the proof, and every reason why it cannot be passed yet. */
export function GateDialog({ gate, lamp, standing, here, onClose }: GateDialogProps) {
  const { say } = useWords()
  const { company, id: world, account } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const proof = useProof(world, standing.file.id, lamp, proposedWord(gate, lamp, standing, here))
  const [forcing, force] = useState(false)
  const { evidence, note } = proof
  const hindrances = hindrancesOf({ gate, lamp, standing, here, account: account.id, evidence, note })
  const at = { firm: company, gate: gate.id, part: lamp.part, print: lamp.print }
  const on = { id: standing.file.id, expected: standing.version }
  async function pass() {
    if (hindrances.length > 0) return
    if (await act.run(passGate, { ...at, evidence: [...evidence], note }, on)) passedBy('Passed', '已通过')
  }
  async function forcePassage() {
    if (note.trim() === '') return
    if (await act.run(forceGate, { ...at, reason: note }, on)) passedBy('Forced', '已强制放行')
  }
  function passedBy(en: string, zh: string) {
    proof.clear()
    notice({ says: { en: `${en}: ${lamp.title.en}.`, zh: `${zh}：${lamp.title.zh}。` } })
    onClose()
  }
  useCtrlEnter(() => void (forcing ? forcePassage() : pass()))
  return (
    <Dialog title={`${gate.id} ${say(lamp.title)}`} open onClose={onClose}>
      <div className="dialog-body stack">
        <p className="second">{say(gate.help)}</p>
        {lamp.state === 'again' && <Changes changed={lamp.changed} />}
        <Ledger gate={gate} standing={standing} here={here} />
        <EvidenceField proof={proof} />
        <OwnPapers papers={gate.provenBy?.(standing.file, lamp.part) ?? []} proof={proof} />
        <label htmlFor="gate-note" className="t-small quiet">
          {say(forcing ? REASON : (gate.wants ?? (gate.shown === 'word' ? WORD : NOTE)))}
        </label>
        <Input.TextArea
          id="gate-note"
          value={note}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 10 }}
          onChange={(event) => proof.setNote(event.target.value)}
        />
        {!forcing &&
          hindrances.map((finding) => <FindingCard key={`${finding.rule} ${finding.at}`} finding={finding} />)}
        {lamp.print && (
          <p className="quiet t-small">
            {say({ en: 'Fingerprint', zh: '指纹' })} <span className="medium">{shortPrint(lamp.print)}</span>
          </p>
        )}
        {act.said}
      </div>
      <div className="line wraps">
        {forcing ? (
          <Button
            type="primary"
            danger
            disabled={note.trim() === ''}
            loading={act.busy}
            onClick={() => void forcePassage()}
          >
            {say(FORCE)}
          </Button>
        ) : (
          <Button type="primary" disabled={hindrances.length > 0} loading={act.busy} onClick={() => void pass()}>
            {say({ en: 'Pass', zh: '通过' })}
          </Button>
        )}
        <Button onClick={onClose}>{say({ en: 'Back', zh: '再看看' })}</Button>
        {mayForce(gate, here, account.id) && lamp.print && (
          <button type="button" className="as-link" onClick={() => force(!forcing)}>
            {say(
              forcing
                ? { en: 'Pass it with proof instead', zh: '改为凭据通过' }
                : { en: 'Force passage …', zh: '强制放行…' },
            )}
          </button>
        )}
        {!mayForce(gate, here, account.id) && <ForcedBy gate={gate} />}
      </div>
    </Dialog>
  )
}

/** What the ledger says of it: covered, or how much is missing. */
function Ledger({ gate, standing, here }: Pick<GateDialogProps, 'gate' | 'standing' | 'here'>) {
  const { say } = useWords()
  const ledger = gate.ledger?.(standing.file, houseOf(here.firm, {}))
  if (!ledger) return null
  return (
    <p className={ledger.covers ? 'done' : 'thin'}>
      <span className="medium">{say({ en: 'Ledger: ', zh: '台账：' })}</span>
      {say(ledger.says)}
    </p>
  )
}

/** The letter that a gate proposes, while it is not open. */
function proposedWord(gate: Gate, { part }: Lamp, standing: Standing, { firm }: FirmHere): string {
  const { file } = standing
  return gate.proposes?.({ file, deal: dealOf(file, firm, aroundOf(standing)), part }) ?? ''
}

const NOTE: Words = { en: 'A word to it (optional)', zh: '说明（可不写）' }
const WORD: Words = { en: 'What it is passed on, where there is no paper', zh: '没有凭据时，写明放行依据' }
const REASON: Words = {
  en: 'Why passage is forced; it stands in the file for ever',
  zh: '强制放行的理由，永久留在档案里',
}
const FORCE: Words = { en: 'Force passage', zh: '强制放行' }

function ForcedBy({ gate }: { readonly gate: Gate }) {
  const { say } = useWords()
  const who = gate.forcedBy
  if (who.length === 0) return null
  return (
    <span className="quiet t-small">
      {say({
        en: `May be forced by: ${who.map((post) => posts[post].en).join(', ')}`,
        zh: `可强制放行：${who.map((post) => posts[post].zh).join('、')}`,
      })}
    </span>
  )
}
