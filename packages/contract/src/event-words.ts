import type { Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'

function says(en: string, zh: string): Words {
  return { en, zh }
}

/** The events of an order file; a new one is not forgotten here. */
const ofOrders: Readonly<Record<OrderFileEvent['type'], Words>> = {
  'alarm-quieted': says('Alarm let rest', '静音提醒'),
  'alarm-woken': says('Alarm rings again', '恢复提醒'),
  'bill-entered': says("Supplier's invoice entered in the order", '供应商发票入单'),
  'bill-taken-out': says("Supplier's invoice taken out of the order", '供应商发票退出本单'),
  'chase-recorded': says('Word about a payment recorded', '登记催款'),
  'counter-settled': says('Counter of the other side answered', '答复对方还价'),
  'cost-reckoned': says('Cost reckoned', '核算成本'),
  'decision-taken-back': says('Decision over money taken back', '撤回款项去向的决定'),
  'doubt-put': says('Doubt about the order put or answered', '登记疑问或答复'),
  'file-kept': says('File kept in the order file', '资料归入订单'),
  'file-opened': says('Order file opened', '开立订单档案'),
  'file-reopened': says('Closed file opened again', '重新打开归档'),
  'file-taken-out': says('File taken out of the order file', '资料撤出订单'),
  'gate-returned': says('Sent back at a gate', '闸门退回'),
  'gate-signed': says('Gate signed, shown or forced', '闸门已签、已通过或强行放行'),
  'inquiry-recorded': says('Inquiry recorded', '登记询盘'),
  'inspection-opened': says('Final inspection opened', '终检开验'),
  'inspection-put': says('Inspection planned or reported', '安排或登记验货'),
  'link-answered': says('Answered by link', '对方通过链接答复'),
  'link-read': says('Read by link', '对方已阅链接'),
  'link-revoked': says('Link revoked', '撤回链接'),
  'link-sent': says('Sent by link to be signed back', '发链接签回'),
  'kept-put': says('Kept sample sealed, lent, taken back or let go', '封样、借出、归还或处置留样'),
  'money-decided': says('Decided what becomes of money of a cancelled order', '决定已取消订单款项的去向'),
  'money-returned': says('Money paid back to the customer', '退款给客户'),
  'node-promised': says('New day promised for a step', '承诺节点新日期'),
  'offer-made': says('Offer made', '发盘'),
  'order-copied': says('Order copied from an earlier one', '复制旧单'),
  'order-recorded': says("Customer's order recorded", '登记客户订单'),
  'owner-changed': says('Order handed over', '移交订单'),
  'packing-settled': says('Packing settled', '登记装箱'),
  'paper-issued': says('Paper issued', '开出单证'),
  'paper-printed': says('Page of a paper set', '单证排版'),
  'paper-stamped': says('Paper stamped', '单证盖章'),
  'paper-waived': says('Paper not needed in this order', '本单免某单证'),
  'payment-made': says('Supplier paid', '付款给供应商'),
  'payment-taken-back': says('Payment taken back', '撤回付款'),
  'production-planned': says('Production planned', '安排生产'),
  'purchase-dropped': says('Purchase dropped', '取消采购'),
  'processes-set': says('Processes set', '排定工序'),
  'progress-corrected': says('Progress report corrected', '更正生产进度'),
  'progress-reported': says('Progress reported', '报生产进度'),
  'purchase-put': says('Purchase planned, changed or promised', '安排、修改采购或登记承诺'),
  'receipt-allotted': says("Customer's money allotted", '认领收款'),
  'receipt-taken-back': says('Allotted money taken back', '撤回认领'),
  'repeat-marked': says('Marked as a repeat order', '标为返单'),
  'return-taken-back': says('Repayment taken back', '撤回退款'),
  'round-recorded': says('Round of the talks recorded', '登记往来还盘'),
  'sample-put': says('Sample put or answered', '登记样品或确认结果'),
  'set-aside': says('Put on hold, lost or cancelled', '暂停、流失或取消'),
  'shipment-limited': says('Limits of shipment kept', '登记装运时限'),
  'shipment-recorded': says('Shipment recorded', '登记装运'),
  'signature-asked': says('Signature asked for', '送签'),
  'stage-reached': says('Stage reached', '到达新阶段'),
  'supplier-chosen': says('Supplier chosen', '选定供应商'),
  'supplier-offered': says("Supplier's offer recorded", '登记供应商报价'),
  'suppliers-asked': says('Suppliers asked for offers', '向供应商询价'),
  'taken-up': says('Hold lifted or order revived', '恢复订单'),
  'terms-settled': says('Terms settled or amended', '议定或修改条款'),
  'waiver-lifted': says('Paper needed after all', '恢复需要某单证'),
}

/** What each event of a record is called for people: who chooses what a program is told, and who reads what it was told. By kind, then by the event's type. */
const eventWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  firm: {
    'bank-dropped': says('Bank account dropped', '删除收款账户'),
    'bank-kept': says('Bank account entered or changed', '登记或修改收款账户'),
    'chop-kept': says('Chop kept', '存入公章'),
    'clause-kept': says('Clause of the library kept', '条款库条款已存'),
    'clauses-ordered': says('Clauses put in order', '条款库重新排序'),
    'company-founded': says('Company founded', '公司建立'),
    'layout-kept': says('Layout of a paper kept', '单证版式已存'),
    'letterhead-changed': says('Letterhead changed', '修改抬头'),
    'member-invited': says('Colleague invited', '邀请同事'),
    'member-joined': says('Colleague came in', '同事加入'),
    'member-returned': says('Colleague is back', '恢复成员'),
    'member-suspended': says('Colleague suspended', '停用成员'),
    'posts-assigned': says('Posts assigned', '任岗'),
    'rate-recorded': says('Exchange rate recorded', '登记汇率'),
    'rules-changed': says('Working rules changed', '修改业务规则'),
    'signature-kept': says('Signature kept', '存入签名'),
  },
  party: {
    'audit-dropped': says('Audit of a supplier taken out', '撤销验厂记录'),
    'audit-put': says('Audit of a supplier recorded', '登记验厂记录'),
    'order-sheet-learned': says('Layout of its order sheets learned', '记住其订单表格式'),
    'party-assigned': says('Given to a colleague to care for', '指定负责同事'),
    'party-changed': says('Customer or supplier changed', '修改单位资料'),
    'party-entered': says('Customer or supplier entered', '登记单位'),
    'party-recognised': says('Another name of it recognised', '认出其他名称'),
    'party-restored': says('Customer or supplier in use again', '恢复单位'),
    'party-retired': says('Customer or supplier retired', '停用单位'),
    'supply-put': says("Supplier's capacity recorded", '登记供应商产能'),
  },
  goods: {
    'customer-code-learned': says("Customer's own code learned", '记住客户货号'),
    'goods-changed': says('Goods changed', '修改商品'),
    'goods-entered': says('Goods entered', '登记商品'),
    'goods-restored': says('Goods in use again', '恢复商品'),
    'goods-retired': says('Goods retired', '停用商品'),
    'review-begun': says('Price put under review', '价格开始复核'),
    'review-ended': says('Price review ended', '价格复核结束'),
  },
  stock: {
    'stock-counted': says('Stock counted', '库存盘点'),
    'stock-issued': says('Goods taken out of stock', '出库'),
    'stock-received': says('Goods came into stock', '入库'),
    'stock-reserved': says('Stock kept for an order', '为订单预留库存'),
  },
  'order-file': ofOrders,
  'bank-slip': {
    'allotment-taken-back': says('Allotment taken back', '撤回认领'),
    'slip-allotted': says('Slip allotted', '认领水单'),
    'slip-claimed': says('Slip claimed for a customer or supplier', '水单归于单位'),
    'slip-recorded': says('Slip recorded', '登记水单'),
    'slip-voided': says('Slip voided', '作废水单'),
  },
  'supplier-invoice': {
    'invoice-corrected': says("Supplier's invoice corrected", '更正供应商发票'),
    'invoice-recorded': says("Supplier's invoice recorded", '登记供应商发票'),
    'invoice-withdrawn': says("Supplier's invoice withdrawn", '撤销供应商发票'),
  },
  'letter-template': {
    'letter-dropped': says('Own wording of a letter dropped', '删除信件模板'),
    'letter-kept': says('Wording of a letter kept', '保存信件模板'),
  },
  message: {
    'filing-taken-back': says('Message taken out of its file', '撤出归档'),
    'letter-hastened': says('Letter to be sent again', '重新发信'),
    'letter-refused': says('Letter not taken by the mail server', '发信未成功'),
    'letter-sent': says('Letter sent', '信已发出'),
    'letter-written': says('Letter written', '写信'),
    'message-came': says('Mail came in', '收到邮件'),
    'message-filed': says('Message filed', '邮件归档'),
    'message-set-aside': says('Message put away', '标为无关邮件'),
    'message-taken-up': says('Message taken up again', '恢复邮件'),
    'note-kept': says('Note of what was said', '登记沟通记录'),
    'note-struck': says('Note struck', '作废沟通记录'),
  },
  'account-statement': {
    'statement-answered': says('Statement of account answered', '对账单已答复'),
    'statement-issued': says('Statement of account issued', '开出对账单'),
    'statement-printed': says('Page of a statement set', '对账单排版'),
    'statement-sent': says('Statement of account sent', '发出对账单'),
    'statement-withdrawn': says('Statement of account withdrawn', '撤回对账单'),
  },
}

/** What an event is called, by kind and type; undefined where there is no such event. */
export function wordsOfEvent(kind: string, event: string): Words | undefined {
  return eventWords[kind]?.[event]
}

/** Every event that has words, as "order-file.paper-issued". */
export function wordedEvents(): readonly string[] {
  return Object.entries(eventWords).flatMap(([kind, events]) => Object.keys(events).map((event) => `${kind}.${event}`))
}
