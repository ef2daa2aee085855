import { keepChop, keepSignature } from '@gendan/firm/acts/company-acts'
import type { Words } from '@gendan/kernel/words'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'
import { ImageField } from './image-field.tsx'
import { Prints } from './prints.tsx'

const SAVED: Words = { en: 'Kept', zh: '已保存' }

/** The images of chop and signature, who may print them, and who did. */
export function ChopTab() {
  return <FirmPage>{(view) => <Chop {...view} />}</FirmPage>
}

function Chop(view: FirmView) {
  const { say } = useWords()
  const { rights, account } = useWorld()
  const notice = useNotice()
  const chop = useAct()
  const signature = useAct()
  const { firm, version } = view
  const on = { id: firm.id, expected: version }
  async function keep(image: string) {
    if (await chop.run(keepChop, { chop: image }, on)) notice({ says: SAVED })
  }
  async function sign(image: string) {
    if (await signature.run(keepSignature, { signature: image }, on)) notice({ says: SAVED })
  }
  return (
    <div className="stack settings-one">
      <section className="card padded">
        <SectionHead>{say({ en: 'Company chop', zh: '公章' })}</SectionHead>
        <ReadOnlyNote right="keep-chop" />
        <ImageField
          name={{ en: 'Company chop', zh: '公章' }}
          address={firm.chop}
          onAddress={(image) => void keep(image)}
          may={rights.has('keep-chop')}
          sees={rights.has('keep-chop') || rights.has('chop')}
          busy={chop.busy}
          hint={{
            en: 'PNG with a clear ground, cut close. Keeping it asks for a code of the second factor; each print is logged below.',
            zh: '透明底 PNG，裁到边。保存要输第二因素验证码；每次打印都记在下面。',
          }}
        />
        {chop.said}
      </section>
      <section className="card padded">
        <SectionHead>{say({ en: 'My signature', zh: '我的签名章' })}</SectionHead>
        <ReadOnlyNote right="chop" />
        <ImageField
          name={{ en: 'My signature', zh: '我的签名章' }}
          address={firm.signatures[account.id] ?? ''}
          onAddress={(image) => void sign(image)}
          may={rights.has('chop')}
          busy={signature.busy}
          hint={{
            en: 'Only you keep it and only your own prints carry it. Nobody else can print your signature.',
            zh: '只有您能存，也只印在您自己打印的单证上；别人印不了。',
          }}
        />
        {signature.said}
      </section>
      {rights.has('journal') && <Prints people={view.people} />}
    </div>
  )
}
