import type { Answer, QuestionName, questions } from '@gendan/contract/questions'
import { toldKinds } from '@gendan/contract/webhook-kinds'
import { memberOf } from '@gendan/firm/firm'
import { goodsOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { namesOf } from '@gendan/store/accounts'
import type { Tx } from '@gendan/store/database'
import { draftOf } from '@gendan/store/drafts'
import { journalOf } from '@gendan/store/journal'
import { openInvitations } from '@gendan/store/links'
import { listAccounts, listStatements } from '@gendan/store/lists/accounts'
import { listBills } from '@gendan/store/lists/bills'
import { listAwaited, listCredits } from '@gendan/store/lists/credits'
import { listDayRequests, refusedByMonth } from '@gendan/store/lists/day-requests'
import { find } from '@gendan/store/lists/find'
import { listGoods } from '@gendan/store/lists/goods'
import { listInspections } from '@gendan/store/lists/inspections'
import { ageing, listInvoices } from '@gendan/store/lists/invoices'
import { lettersHere } from '@gendan/store/lists/letters'
import { listMessages, mailCounts } from '@gendan/store/lists/messages'
import { alikeSlips, listDues, listSlips } from '@gendan/store/lists/money'
import { listOrders, orderStages } from '@gendan/store/lists/orders'
import { listParties } from '@gendan/store/lists/parties'
import { findPorts } from '@gendan/store/lists/ports'
import { listPresentations } from '@gendan/store/lists/presentations'
import { listSamples } from '@gendan/store/lists/samples'
import { orderStock } from '@gendan/store/lists/stock'
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { firmHere, one } from '../standing.ts'
import { accessories, accessoriesElsewhere } from './accessories.ts'
import { account } from './account.ts'
import { allActs } from './all-acts.ts'
import { bankGuard } from './bank-guard.ts'
import { binder } from './binder.ts'
import { board } from './board.ts'
import { creditView } from './credits.ts'
import { day, orderAlarms } from './day.ts'
import { dayRequestOf, honestDay } from './day-requests.ts'
import { earlierOrders } from './earlier-orders.ts'
import { figureOrders, figures, figuresByWhom } from './figures.ts'
import { handOvers, inHand } from './handings.ts'
import { inbox } from './inbox.ts'
import { figuresOfInspections, severityOfInspections } from './inspection-figures.ts'
import { labTestsUnderWay } from './lab-tests.ts'
import { learned } from './learned.ts'
import { load } from './load.ts'
import { matchOrder } from './match-order.ts'
import { conversation, mailAccounts, messageView } from './messages.ts'
import { newcomerOf, newcomers } from './newcomers.ts'
import { orderView } from './order-view.ts'
import { dayLogOf, dayLogs, errandOf, errands, mayReadOwn } from './own-day.ts'
import { presentationView } from './presentations.ts'
import { previewChange } from './preview-change.ts'
import { previewPath } from './preview-path.ts'
import { readLabelHere } from './read-label.ts'
import { scarce, scarceGoods } from './scarce.ts'
import { signLinks } from './sign-links.ts'
import { slipView } from './slip-view.ts'
import { spentSteps, spentTogetherBy } from './spent.ts'
import { expected, stock, stockDays } from './stock.ts'
import { billable, supplierInvoiceView } from './supplier-invoices.ts'
import { suppliersKnown } from './suppliers-known.ts'
import { suppose } from './suppose.ts'
import { termsVersions } from './terms-versions.ts'
import { tokens } from './tokens.ts'
import { webhookMessages, webhooks } from './webhooks.ts'
import { workshop } from './workshop.ts'

type Answers = {
  readonly [Name in QuestionName]: (
    tx: Tx,
    desk: Desk,
    input: z.output<(typeof questions)[Name]['input']>,
  ) => Promise<Answer<Name>>
}

/** How each question is answered. */
export const answers: Answers = {
  orders: (tx, _, input) => listOrders(tx, input),
  board,
  day,
  'order-alarms': orderAlarms,
  'honest-day': honestDay,
  'day-requests': (tx, desk, input) => listDayRequests(tx, { ...input, today: desk.day }),
  'day-request': dayRequestOf,
  'refused-by-month': (tx, desk) => refusedByMonth(tx, desk.day),
  newcomers: (tx, desk) => newcomers(tx, desk),
  newcomer: newcomerOf,
  'hand-overs': handOvers,
  'in-hand': inHand,
  figures,
  'figures-by': figuresByWhom,
  'figure-orders': figureOrders,
  errands,
  errand: errandOf,
  'day-log': dayLogOf,
  'day-logs': dayLogs,
  'spent-by': spentTogetherBy,
  'spent-steps': spentSteps,
  suppose,
  'preview-path': previewPath,
  workshop,
  load: (tx, desk) => load(tx, desk),
  credits: (tx, desk, input) => listCredits(tx, input, desk.day),
  'credits-awaited': (tx, _, input) => listAwaited(tx, input),
  credit: creditView,
  'order-stages': (tx) => orderStages(tx),
  order: (tx, desk, { id }) => orderView(tx, desk, id),
  'preview-change': previewChange,
  learned,
  binder,
  'earlier-orders': earlierOrders,
  'terms-versions': termsVersions,
  async journal(tx, desk, { kind, id, limit }) {
    if (!(await mayReadOwn(tx, desk, { kind, id }))) return { rows: [] }
    return { rows: [...(await journalOf(tx, { kind, id }, limit))] }
  },
  'all-acts': allActs,
  inbox,
  tokens,
  webhooks: (tx) => webhooks(tx),
  'webhook-messages': (tx, _, input) => webhookMessages(tx, input),
  'webhook-kinds': async () => ({ rows: toldKinds().map(({ kind, events }) => ({ kind, events: [...events] })) }),
  accessories,
  'accessories-elsewhere': accessoriesElsewhere,
  bills: (tx, _, input) => listBills(tx, input),
  stock,
  expected,
  'stock-days': stockDays,
  scarce: (tx, desk) => scarce(tx, desk),
  'scarce-goods': scarceGoods,
  async 'order-stock'(tx, _, { file }) {
    const { state } = await one(tx, 'order-file', file)
    return { rows: [...(await orderStock(tx, file, goodsOf(state as unknown as OrderFile)))] }
  },
  samples: (tx, _, input) => listSamples(tx, input),
  inspections: (tx, desk, input) => listInspections(tx, input, desk.day),
  'inspection-figures': figuresOfInspections,
  'inspection-severity': severityOfInspections,
  'lab-tests': labTestsUnderWay,
  'read-label': readLabelHere,
  slips: (tx, _, input) => listSlips(tx, input),
  slip: (tx, _, { id }) => slipView(tx, id),
  'alike-slips': async (tx, _, { account: ours, lines }) => ({ slips: [...(await alikeSlips(tx, ours, lines))] }),
  dues: (tx, desk, input) => listDues(tx, input, desk.day),
  'supplier-invoices': (tx, _, input) => listInvoices(tx, input),
  'supplier-invoice': (tx, _, { id }) => supplierInvoiceView(tx, id),
  billable,
  presentations: (tx, _, input) => listPresentations(tx, input),
  presentation: (tx, _, { id }) => presentationView(tx, id),
  ageing: (tx, desk, { way }) => ageing(tx, way, desk.day),
  accounts: (tx, desk, input) => listAccounts(tx, input, desk.day),
  account,
  statements: (tx, _, input) => listStatements(tx, input),
  async statement(tx, _, { id }) {
    const { version, state } = await one(tx, 'account-statement', id)
    return { version, statement: state }
  },
  'mail-accounts': mailAccounts,
  'bank-guard': bankGuard,
  messages: (tx, _, input) => listMessages(tx, input),
  message: messageView,
  conversation,
  'letter-templates': async (tx) => ({ rows: [...(await lettersHere(tx))] }),
  'mail-counts': (tx) => mailCounts(tx),
  parties: (tx, _, input) => listParties(tx, input),
  party: (tx, _, { id }) => one(tx, 'party', id),
  'goods-list': (tx, _, input) => listGoods(tx, input),
  goods: (tx, _, { id }) => one(tx, 'goods', id),
  async firm(tx, desk) {
    const { version, state } = await firmHere(tx, desk)
    const names = await namesOf(
      tx,
      state.members.map((member) => member.account),
    )
    const invitations = await openInvitations(tx, desk.fence.company, desk.fence.world)
    return {
      version,
      firm: state as unknown as Record<string, unknown>,
      people: names.map(({ id, name, login }) => ({
        account: id,
        name,
        login,
        active: memberOf(state, id)?.active ?? false,
      })),
      invitations: invitations.map(({ id, body, expires }) => ({
        id,
        name: body.name ?? '',
        posts: [...(body.posts ?? [])],
        expires,
      })),
    }
  },
  async draft(tx, _, place) {
    const { version, own, by, at } = await draftOf(tx, place)
    return { version, own: { ...own }, by, at }
  },
  'sign-links': signLinks,
  'suppliers-known': suppliersKnown,
  'match-order': matchOrder,
  ports: (tx, _, { search, limit }) => findPorts(tx, search, limit),
  find: (tx, desk, { search, few }) => find(tx, { search, few, mail: desk.rights.has('mail'), today: desk.day }),
}
