import type { Answer } from '@gendan/contract/questions'
import { accessoryHelp } from '@gendan/forms/help/bill'
import { decimal, isPositive } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import { buyAccessories } from '@gendan/orderfile/acts/buy-accessories'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useAct } from '../app/act.tsx'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useEdit } from '../app/use-edit.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { Helped } from '../parts/field-help.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Still } from '../parts/still.tsx'
import { freshDraft } from '../purchase-view/purchase-draft.ts'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { type BuyDraft, buysOf, inputOf, isReadable, nothingChosen } from './buy-draft.ts'
import { BuyPanel } from './buy-panel.tsx'
import { NeedRows } from './need-rows.tsx'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import '../order-view/terms.css'
import '../record-view/record-view.css'
import './accessories.css'

/** So many accessories stand on the page at once: an order with more of them is put out to Excel whole. */
const SHOWN = 200

/** The accessories of one order: what it takes, what is there, what is bought, what to buy by when; and the orders to the suppliers. */
export function AccessoriesPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/accessories' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  const taken = useAsk('accessories', { file, limit: SHOWN })
  if (!order.data || !firm.data || !taken.data)
    return <Waiting title={{ en: 'Accessories', zh: '配件' }} of={[order, firm, taken]} />
  return <Desk standing={standingOf(order.data)} here={firmHereOf(firm.data)} taken={taken.data} />
}

interface DeskProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly taken: Answer<'accessories'>
}

function Desk({ standing, here, taken }: DeskProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const { file } = standing
  const { edit, buys, act, buy, currency } = useBuying({ standing, here, taken })
  const others = useAsk('accessories-elsewhere', { file: file.id }, { enabled: taken.total > 0 && !taken.over })
  const findings = taken.findings as readonly Finding[]
  const may = rights.has('purchase') && !taken.over
  const put = (change: Partial<BuyDraft>) => edit.set({ ...edit.value, ...change })
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say({ en: 'Accessories', zh: '配件' })}
        </>
      }
      note={taken.total > 0 && say(noteOf(taken))}
      acts={taken.total > 0 && <ListExcel list="accessories" asked={{ file: file.id }} says={EXCEL} />}
    >
      <Helped by={accessoryHelp}>
        <Still busy={act.busy}>
          <div className="stack">
            {findings
              .filter(({ at }) => !at.startsWith('standings.'))
              .map((finding) => (
                <FindingCard key={`${finding.rule} ${finding.says.en}`} finding={finding} />
              ))}
            {taken.over && taken.total > 0 && <Over />}
            {taken.ready.length > 0 && <Ready lines={taken.ready} />}
            <section className="card padded">
              {taken.total === 0 ? (
                <Nothing taken={taken} />
              ) : (
                <NeedRows
                  file={file.id}
                  rows={taken.rows}
                  findings={findings}
                  elsewhere={others.data?.rows ?? []}
                  today={taken.today}
                  chosen={edit.value.chosen}
                  onChoose={may ? (chosen) => put({ chosen }) : undefined}
                />
              )}
            </section>
            {may && buys.length > 0 && (
              <>
                <div className="buy-panels">
                  {buys.map((one, i) => (
                    <BuyPanel
                      key={one.supplier}
                      buy={one}
                      at={i}
                      currency={currency}
                      onOrder={(typed) =>
                        put({
                          orders: {
                            ...edit.value.orders,
                            [one.supplier]: { ...edit.value.orders[one.supplier], ...typed },
                          },
                        })
                      }
                      onLine={(key, typed) =>
                        edit.set(
                          withLine(
                            edit.value,
                            one.lines.map(({ row }) => row.key),
                            key,
                            typed,
                          ),
                        )
                      }
                    />
                  ))}
                </div>
                {act.said}
                <p className="line wraps">
                  <Button type="primary" loading={act.busy} disabled={!isReadable(buys)} onClick={() => void buy()}>
                    {say({ en: `Plan ${counted(buys.length, 'purchase')}`, zh: `生成 ${buys.length} 份采购` })}
                  </Button>
                  <Button onClick={edit.drop}>{say({ en: 'Leave it', zh: '先不采购' })}</Button>
                  <span className="quiet t-small">
                    {say({
                      en: 'Each is reviewed, sent and signed back like any purchase order.',
                      zh: '生成后照常审核、发出、由供应商签回。',
                    })}
                  </span>
                </p>
              </>
            )}
          </div>
        </Still>
      </Helped>
    </Screen>
  )
}

const EXCEL = { en: 'Excel out', zh: '导出 Excel' }

/** Another supplier is chosen for all lines of a purchase; everything else is of one line. */
function withLine(draft: BuyDraft, keys: readonly string[], key: string, typed: BuyDraft['lines'][string]): BuyDraft {
  const of = typed.supplier === undefined ? [key] : keys
  const changed = of.map((one) => [one, { ...draft.lines[one], ...typed }] as const)
  return { ...draft, lines: { ...draft.lines, ...Object.fromEntries(changed) } }
}

function useBuying({ standing, here, taken }: DeskProps) {
  const { file, version } = standing
  const world = useWorld()
  const act = useAct()
  const notice = useNotice()
  const { currency } = here.firm.rules
  const edit = useEdit(nothingChosen, 0, `accessories.${world.account.id}.${world.id}.${file.id}`)
  const buys = buysOf(edit.value, taken.rows, freshDraft(file, currency).quality, taken.today)
  async function buy() {
    if (!(await act.run(buyAccessories, inputOf(buys, currency), { id: file.id, expected: version }))) return
    edit.done()
    notice({
      says: {
        en: `${counted(buys.length, 'purchase')} planned; review and send them.`,
        zh: `已生成 ${buys.length} 份采购，请送审并发出。`,
      },
    })
  }
  return { edit, buys, act, buy, currency }
}

function noteOf({ rows, over }: Answer<'accessories'>) {
  if (over) return { en: 'over', zh: '已结束' }
  const open = rows.filter(({ toBuy }) => isPositive(decimal(toBuy)))
  return {
    en: open.length === 0 ? 'all covered' : `${counted(open.length, 'accessory', 'accessories')} to buy`,
    zh: open.length === 0 ? '全部备齐' : `待购 ${open.length} 项`,
  }
}

function Over() {
  const { say } = useWords()
  return (
    <p className="second">
      {say({
        en: 'The goods are complete, or the order came to nothing: nothing more is bought for it.',
        zh: '货已备齐，或订单已终止：不再采购配件。',
      })}
    </p>
  )
}

function Ready({ lines }: { readonly lines: readonly string[] }) {
  const { say } = useWords()
  return (
    <p className="second">
      {say({
        en: `Bought ready made, and not counted here: line ${lines.join(', ')}.`,
        zh: `第 ${lines.join('、')} 行为成品采购，不计配件。`,
      })}
    </p>
  )
}

/** No terms yet, no bill of any article, or everything is bought ready made. */
function Nothing({ taken }: { readonly taken: Answer<'accessories'> }) {
  if (taken.bills > 0)
    return (
      <Empty
        says={{ en: 'This order takes no accessories of ours', zh: '本单没有要备的配件' }}
        what={{
          en: 'Its goods are bought ready made, or nothing can be counted yet.',
          zh: '商品为成品采购，或暂时算不出数量。',
        }}
      />
    )
  return (
    <Empty
      says={{ en: 'No bill of accessories yet', zh: '还没有配件清单' }}
      what={{
        en: 'Name on the page of each article what one piece, one carton or one order of it takes. Once terms are settled, this page says what to buy.',
        zh: '请在商品页登记每件、每箱、每单用哪些配件。条款议定后，这里会列出要买什么。',
      }}
    />
  )
}
