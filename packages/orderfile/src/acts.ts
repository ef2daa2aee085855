import type { Act } from '@gendan/kernel/act'
import { allotSlip } from './acts/allot-slip.ts'
import { amendTerms } from './acts/amend-terms.ts'
import { answerLink } from './acts/answer-link.ts'
import { answerStatement } from './acts/answer-statement.ts'
import { askSignature } from './acts/ask-signature.ts'
import { askSuppliers } from './acts/ask-suppliers.ts'
import * as atBank from './acts/bank-acts.ts'
import * as briefings from './acts/briefing-acts.ts'
import { buyAccessories } from './acts/buy-accessories.ts'
import { cancelOrder } from './acts/cancel-order.ts'
import * as care from './acts/care-acts.ts'
import { carryStanding, takeBackStanding } from './acts/carry-standing.ts'
import { chooseSupplier } from './acts/choose-supplier.ts'
import { chooseTemplate } from './acts/choose-template.ts'
import { claimSlip } from './acts/claim-slip.ts'
import { clearMessage } from './acts/clear-message.ts'
import { copyOrder } from './acts/copy-order.ts'
import { correctProgress } from './acts/correct-progress.ts'
import { correctSupplierInvoice } from './acts/correct-supplier-invoice.ts'
import { countStock } from './acts/count-stock.ts'
import * as creditFiles from './acts/credit-file-acts.ts'
import * as creditMessages from './acts/credit-message-acts.ts'
import * as creditPoints from './acts/credit-point-acts.ts'
import * as creditTerms from './acts/credit-term-acts.ts'
import * as days from './acts/day-acts.ts'
import * as dayRequests from './acts/day-request-acts.ts'
import { decideDeposit } from './acts/decide-deposit.ts'
import { dropPurchase } from './acts/drop-purchase.ts'
import * as errands from './acts/errand-acts.ts'
import { fileMessage, setMessageAside, strikeNote, takeBackFiling, takeMessageUp } from './acts/file-message.ts'
import { forceGate } from './acts/force-gate.ts'
import { handOver } from './acts/hand-over.ts'
import * as handings from './acts/handing-acts.ts'
import { holdMeeting } from './acts/hold-meeting.ts'
import { holdOrder } from './acts/hold-order.ts'
import { issuePaper } from './acts/issue-paper.ts'
import { issueStatement } from './acts/issue-statement.ts'
import { issueStock } from './acts/issue-stock.ts'
import { keepFile } from './acts/keep-file.ts'
import { keepNote } from './acts/keep-note.ts'
import * as labs from './acts/lab-test-acts.ts'
import { lendSample } from './acts/lend-sample.ts'
import { letGoSample } from './acts/let-go-sample.ts'
import { liftHold } from './acts/lift-hold.ts'
import { limitShipment } from './acts/limit-shipment.ts'
import { loseOrder } from './acts/lose-order.ts'
import { makeOffer } from './acts/make-offer.ts'
import { markRepeat } from './acts/mark-repeat.ts'
import * as newcomers from './acts/newcomer-acts.ts'
import { openInquiry } from './acts/open-inquiry.ts'
import { openInspection } from './acts/open-inspection.ts'
import { passGate } from './acts/pass-gate.ts'
import { paySupplier } from './acts/pay-supplier.ts'
import { planInspections } from './acts/plan-inspections.ts'
import { planProduction } from './acts/plan-production.ts'
import { planPurchase } from './acts/plan-purchase.ts'
import * as presentations from './acts/presentation-acts.ts'
import { promiseNode } from './acts/promise-node.ts'
import { putDoubt } from './acts/put-doubt.ts'
import { putInspection } from './acts/put-inspection.ts'
import { putSample } from './acts/put-sample.ts'
import { quietAlarm } from './acts/quiet-alarm.ts'
import { readLink } from './acts/read-link.ts'
import { receiveCredit } from './acts/receive-credit.ts'
import { receiveMessage } from './acts/receive-message.ts'
import { receiveOrder } from './acts/receive-order.ts'
import { receiveStock } from './acts/receive-stock.ts'
import { reckonCost } from './acts/reckon-cost.ts'
import { recordChase } from './acts/record-chase.ts'
import { recordOrder } from './acts/record-order.ts'
import { recordPromise } from './acts/record-promise.ts'
import { recordRound } from './acts/record-round.ts'
import { recordShipment } from './acts/record-shipment.ts'
import { recordSlip } from './acts/record-slip.ts'
import { recordSupplierInvoice } from './acts/record-supplier-invoice.ts'
import { recordSupplierOffer } from './acts/record-supplier-offer.ts'
import { reopenFile } from './acts/reopen-file.ts'
import { reportInspection } from './acts/report-inspection.ts'
import { reportProgress } from './acts/report-progress.ts'
import { reserveStock } from './acts/reserve-stock.ts'
import { returnGate } from './acts/return-gate.ts'
import { returnSample } from './acts/return-sample.ts'
import { reviveOrder } from './acts/revive-order.ts'
import { revokeLink } from './acts/revoke-link.ts'
import { scanSample } from './acts/scan-sample.ts'
import { divideGoods, endDivision, noteCustomerStock, tellShare } from './acts/scarce-acts.ts'
import { sealSample } from './acts/seal-sample.ts'
import { sendLink } from './acts/send-link.ts'
import { sendStatement } from './acts/send-statement.ts'
import { setProcesses } from './acts/set-processes.ts'
import { settleCounter } from './acts/settle-counter.ts'
import { settlePacking } from './acts/settle-packing.ts'
import { settleTerms } from './acts/settle-terms.ts'
import { signGate } from './acts/sign-gate.ts'
import { stampPaper } from './acts/stamp-paper.ts'
import { takeBackAllotment } from './acts/take-back-allotment.ts'
import { takeBackDecision } from './acts/take-back-decision.ts'
import { takeOutFile } from './acts/take-out-file.ts'
import { hastenLetter, tellSending } from './acts/tell-sending.ts'
import { voidSlip } from './acts/void-slip.ts'
import { waivePaper } from './acts/waive-paper.ts'
import { wakeAlarm } from './acts/wake-alarm.ts'
import { wantPaper } from './acts/want-paper.ts'
import { withdrawStatement } from './acts/withdraw-statement.ts'
import { withdrawSupplierInvoice } from './acts/withdraw-supplier-invoice.ts'
import { writeLetter } from './acts/write-letter.ts'

// biome-ignore lint/suspicious/noExplicitAny: the one place where acts of every input stand in a row.
type AnyAct = Act<any, any>

/** Everything that can be done with an order file. */
export const fileActs: readonly AnyAct[] = [
  openInquiry,
  copyOrder,
  markRepeat,
  receiveOrder,
  recordOrder,
  makeOffer,
  recordRound,
  settleTerms,
  amendTerms,
  putDoubt,
  askSuppliers,
  recordSupplierOffer,
  carryStanding,
  takeBackStanding,
  chooseSupplier,
  reckonCost,
  planProduction,
  holdMeeting,
  setProcesses,
  reportProgress,
  correctProgress,
  planPurchase,
  buyAccessories,
  recordPromise,
  dropPurchase,
  putSample,
  openInspection,
  scanSample,
  letGoSample,
  returnSample,
  lendSample,
  sealSample,
  planInspections,
  putInspection,
  reportInspection,
  ...Object.values(care),
  ...Object.values(labs),
  quietAlarm,
  wakeAlarm,
  askSignature,
  signGate,
  passGate,
  forceGate,
  returnGate,
  issuePaper,
  stampPaper,
  settlePacking,
  recordShipment,
  limitShipment,
  chooseTemplate,
  keepFile,
  takeOutFile,
  waivePaper,
  wantPaper,
  reopenFile,
  recordSlip,
  claimSlip,
  allotSlip,
  takeBackAllotment,
  voidSlip,
  paySupplier,
  recordSupplierInvoice,
  correctSupplierInvoice,
  withdrawSupplierInvoice,
  receiveCredit,
  ...Object.values(creditMessages),
  ...Object.values(creditTerms),
  ...Object.values(creditPoints),
  ...Object.values(creditFiles),
  recordChase,
  issueStatement,
  sendStatement,
  answerStatement,
  withdrawStatement,
  handOver,
  promiseNode,
  receiveStock,
  issueStock,
  countStock,
  reserveStock,
  noteCustomerStock,
  divideGoods,
  endDivision,
  tellShare,
  holdOrder,
  liftHold,
  loseOrder,
  reviveOrder,
  cancelOrder,
  decideDeposit,
  takeBackDecision,
  ...Object.values(presentations),
  ...Object.values(atBank),
  ...Object.values(briefings),
  ...Object.values(dayRequests),
  ...Object.values(errands),
  ...Object.values(days),
  ...Object.values(handings),
  ...Object.values(newcomers),
  answerLink,
  readLink,
  revokeLink,
  sendLink,
  settleCounter,
  receiveMessage,
  keepNote,
  writeLetter,
  tellSending,
  hastenLetter,
  fileMessage,
  clearMessage,
  takeBackFiling,
  setMessageAside,
  takeMessageUp,
  strikeNote,
]
