import type { LetterFacts } from '@gendan/firm/letter'

/** A letter as it is offered: of the house, or as the firm words it. */
export interface Letter extends LetterFacts {
  readonly id: string
}

const CLOSE = { en: '\n\nBest regards,\n{{writer}}\n{{company}}', zh: '\n\n此致\n{{writer}}\n{{company}}' }

function letter(
  id: string,
  to: LetterFacts['to'],
  title: readonly [en: string, zh: string],
  subject: readonly [en: string, zh: string],
  en: string,
  zh: string,
): Letter {
  return {
    id,
    to,
    title: { en: title[0], zh: title[1] },
    subject: { en: subject[0], zh: subject[1] },
    text: { en: `Dear {{contact}},\n\n${en}${CLOSE.en}`, zh: `{{contact}}，您好：\n\n${zh}${CLOSE.zh}` },
  }
}

const ORDER = [
  'your order {{theirNumber}} (ours {{ourNumber}})',
  '贵方订单 {{theirNumber}}（我方 {{ourNumber}}）',
] as const

/** The letters of the house: the usual ones between inquiry and payment. */
export const houseLetters: readonly Letter[] = [
  letter(
    'inquiry-reply',
    'customer',
    ['Answer to an inquiry', '回复询盘'],
    ['Your inquiry, our reference {{ourNumber}}', '询盘回复，我方编号 {{ourNumber}}'],
    'Thank you for your inquiry. We make these goods regularly and are glad to quote.\n\nSo that our price is right the first time, please let us know: {{question}}\n\nYou will have our offer within three working days of your answer.',
    '感谢贵方询盘。该类产品为我方常规生产品种，很乐意报价。\n\n为使报价准确，请先确认：{{question}}\n\n收到回复后三个工作日内报价。',
  ),
  letter(
    'offer',
    'customer',
    ['Offer', '发盘'],
    ['Our offer {{quotation}}', '我方报价 {{quotation}}'],
    'Please find attached our quotation {{quotation}} for {{goods}}, {{delivery}}, total {{total}}.\n\nPayment: {{payment}}. The offer is good until the day that stands on it. If something does not fit your need, tell us which point; we will see what can be done about it.',
    '随信附上报价单 {{quotation}}：{{goods}}，{{delivery}}，总金额 {{total}}。\n\n付款方式：{{payment}}。有效期以报价单所载日期为准。如有不合之处，请指明是哪一项，我们再作调整。',
  ),
  letter(
    'order-question',
    'customer',
    ['Unclear points of an order', '订单疑问确认'],
    ['Please confirm: order {{theirNumber}}', '请确认：订单 {{theirNumber}}'],
    `Thank you for ${ORDER[0]}. Before we release it to production we ask you to confirm in writing:\n\n{{question}}\n\nProduction is planned from your answer on; with it by {{in3Days}} the shipment of {{latest}} stands.`,
    `感谢下达${ORDER[1]}。投产前请书面确认以下事项：\n\n{{question}}\n\n生产计划自收到答复起安排；{{in3Days}}前答复，可保证 {{latest}} 装运。`,
  ),
  letter(
    'sign-back',
    'customer',
    ['Urge the signed proforma invoice', '催签回形式发票'],
    ['Proforma invoice {{proforma}}: please sign and return', '形式发票 {{proforma}} 请签回'],
    `We sent you our proforma invoice {{proforma}} for ${ORDER[0]} and have not received it back signed.\n\nMaterial is ordered only against your signature. Please return it by {{in3Days}}, so that shipment by {{latest}} remains possible; or tell us which point holds it up.`,
    `${ORDER[1]}的形式发票 {{proforma}} 已发出，至今未见签回。\n\n我方凭签回件订料。请于 {{in3Days}} 前签回，以确保 {{latest}} 装运；如有异议，请告知是哪一项。`,
  ),
  letter(
    'counter-customer',
    'customer',
    ["Answer to the customer's wishes on our proforma invoice", '答复客户对形式发票的修改意见'],
    ['Your remarks on our proforma invoice {{proforma}}', '关于贵方对形式发票 {{proforma}} 的意见'],
    `Thank you for reading our proforma invoice {{proforma}} for ${ORDER[0]} so closely. We have gone through your remarks:\n\n{{question}}\n\nWhere we agree, a new version follows with a new link; where we do not, the reason stands beside the point. Please sign by {{in3Days}}, so that shipment by {{latest}} remains possible.`,
    `感谢仔细审阅${ORDER[1]}的形式发票 {{proforma}}。对所提意见，我方答复如下：\n\n{{question}}\n\n同意的，随即发出新版及新链接；不能同意的，已逐条说明原因。请于 {{in3Days}} 前签回，以确保 {{latest}} 装运。`,
  ),
  letter(
    'credit',
    'customer',
    ['Urge the letter of credit', '催开信用证'],
    ['Letter of credit for {{proforma}}', '形式发票 {{proforma}} 的信用证'],
    `The goods of ${ORDER[0]} are planned for shipment by {{latest}}. The letter of credit that the contract provides for has not reached us.\n\nPlease have it opened now, in accordance with our proforma invoice {{proforma}}, so that no amendment is needed, and let us have a copy of the application. Without a workable credit we cannot book the vessel.`,
    `${ORDER[1]}计划于 {{latest}} 前装运，合同约定的信用证尚未收到。\n\n请即按形式发票 {{proforma}} 开立，以免修改，并将开证申请书副本发来核对。未收到可操作的信用证，我方无法订舱。`,
  ),
  letter(
    'deposit',
    'customer',
    ['Ask for the deposit', '催定金'],
    ['Deposit for {{proforma}}', '形式发票 {{proforma}} 的定金'],
    `The deposit of {{deposit}} for ${ORDER[0]} has not come in yet.\n\nOur suppliers begin against it, so that every day now is a day of the shipment of {{latest}}. If it is on its way, please send us the bank's slip; our account is unchanged and stands on the proforma invoice.`,
    `${ORDER[1]}的定金 {{deposit}} 尚未到账。\n\n供应商须凭定金开工，每拖一天都会影响 {{latest}} 的装运。如已付款，请发来水单；我方收款账户未变，以形式发票所载为准。`,
  ),
  letter(
    'sample-sent',
    'customer',
    ['Sample sent', '寄样通知'],
    ['{{sample}}: sent', '{{sample}} 已寄出'],
    'We sent you {{sample}} on {{sampleSent}} by {{waybill}}. One like it is kept and sealed with us.\n\nPlease look at it on arrival and let us have your comments, point by point, by {{inAWeek}}. Bulk production follows the approved sample.',
    '{{sample}} 已于 {{sampleSent}} 寄出，{{waybill}}。我方留有同样封样一件。\n\n收到后请逐项确认，并于 {{inAWeek}} 前告知意见。大货以确认样为准。',
  ),
  letter(
    'sample-comment',
    'customer',
    ['Urge comments on a sample', '催样品意见'],
    ['{{sample}}: your comments, please', '请确认样品：{{sample}}'],
    'Our {{sample}} went to you on {{sampleSent}} ({{waybill}}), and we have not heard what you think of it.\n\nBulk production waits for your word. Please approve it or name what is to be changed by {{in3Days}}; later, shipment by {{latest}} cannot be kept.',
    '{{sample}} 已于 {{sampleSent}} 寄出（{{waybill}}），尚未收到意见。\n\n大货正等贵方确认。请于 {{in3Days}} 前确认或说明修改之处，否则 {{latest}} 的装运期难以保证。',
  ),
  letter(
    'delay',
    'customer',
    ['Notice of delay', '延期通知'],
    ['Order {{theirNumber}}: shipment', '订单 {{theirNumber}} 船期'],
    `We must tell you in good time that ${ORDER[0]} will not be ready for {{latest}}. Reason: {{reason}}.\n\nThe goods will be ready on {{newDay}}. If you need part of them earlier, tell us how many of which article: we can look at a partial shipment. Please confirm the new day in writing, and have the credit amended where one is open.`,
    `谨提前告知：${ORDER[1]}无法于 {{latest}} 前完成，原因：{{reason}}。\n\n预计 {{newDay}} 备妥。如需先发一部分，请告知货号和数量，我方可安排分批。请书面确认新交期；如已开信用证，请一并改证。`,
  ),
  letter(
    'inspection',
    'customer',
    ['Result of an inspection', '验货结果'],
    ['Order {{theirNumber}}: {{inspection}}', '订单 {{theirNumber}} 验货结果'],
    `The goods of ${ORDER[0]} were inspected: {{inspection}}. Result: {{inspectionResult}}. The report with its photographs is attached.\n\nPlease let us know by {{in3Days}} whether you agree.`,
    `${ORDER[1]}已验货：{{inspection}}，结果：{{inspectionResult}}。报告及照片附后。\n\n如有意见，请于 {{in3Days}} 前告知。`,
  ),
  letter(
    'balance',
    'customer',
    ['Ask for the balance', '催余款'],
    ['Balance for order {{theirNumber}}', '订单 {{theirNumber}} 余款'],
    `The goods of ${ORDER[0]} are complete, inspected and packed; our packing list {{packingList}} is attached. The balance of {{balance}} is now due.\n\nPlease pay it to the account that stands on our proforma invoice {{proforma}}. We release the bill of lading when it is in.`,
    `${ORDER[1]}已完工、验货合格并装箱，附装箱单 {{packingList}}。余款 {{balance}} 现已到期。\n\n请付至形式发票 {{proforma}} 所载账户。款到放单。`,
  ),
  letter(
    'shipping-advice',
    'customer',
    ['Shipping advice', '装船通知'],
    ['Shipped: order {{theirNumber}}', '装船通知：订单 {{theirNumber}}'],
    `The goods of ${ORDER[0]}, {{goods}}, are on board: {{vessel}}, {{portFrom}} to {{portTo}}, on board {{onBoard}}, expected {{arrival}}, bill of lading {{billOfLading}}.\n\nValue {{total}}, {{delivery}}. Where the insurance is yours, please cover the goods from loading on.`,
    `${ORDER[1]}货物（{{goods}}）已装船：{{vessel}}，{{portFrom}} 至 {{portTo}}，装船日 {{onBoard}}，预计到港 {{arrival}}，提单号 {{billOfLading}}。\n\n货值 {{total}}，{{delivery}}。如由贵方投保，请自装船起投保。`,
  ),
  letter(
    'refusal',
    'customer',
    ['Polite refusal of a day', '婉拒交期要求'],
    ['Your wish for {{newDay}}', '关于 {{newDay}} 交货的要求'],
    'Thank you for asking whether the goods could leave by {{newDay}}. We looked at it honestly, and would rather say no today than late: {{reason}}.\n\nWhat we can do:\n{{alternatives}}\n\nTell us which serves you better and we plan it at once.',
    '贵方希望 {{newDay}} 前出货，我们认真核算过，与其到时误期，不如今天如实相告：{{reason}}。\n\n可行的办法：\n{{alternatives}}\n\n请告知哪种更合适，我们立即安排。',
  ),
  letter(
    'purchase-sign-back',
    'supplier',
    ['Urge a supplier to sign back', '催供应商签回采购单'],
    ['Purchase order {{purchaseOrder}}: please sign and return', '采购单 {{purchaseOrder}} 请签回'],
    'Our purchase order {{purchaseOrder}} for {{purchaseGoods}}, delivery {{purchaseDue}}, has not come back signed.\n\nPlease sign and return it by {{in3Days}}, or tell us the day and price you can confirm. Without your signature we must look elsewhere.',
    '我方采购单 {{purchaseOrder}}（{{purchaseGoods}}，交期 {{purchaseDue}}）尚未签回。\n\n请于 {{in3Days}} 前签字盖章回传；如交期或价格有出入，请写明贵厂能确认的日期和价格。未签回我方须另作安排。',
  ),
  letter(
    'purchase-counter',
    'supplier',
    ["Answer to a supplier's counter", '答复供应商还价'],
    ['Your counter to our purchase order {{purchaseOrder}}', '关于贵厂对采购单 {{purchaseOrder}} 的意见'],
    'We have your counter to our purchase order {{purchaseOrder}} ({{purchaseGoods}}, delivery {{purchaseDue}}).\n\n{{question}}\n\nThe order of our customer hangs on the day. Please confirm by {{in3Days}} by the link that stands or the new one that follows; what is not confirmed is not ordered.',
    '贵厂对采购单 {{purchaseOrder}}（{{purchaseGoods}}，交期 {{purchaseDue}}）的意见已收到。\n\n{{question}}\n\n客户交期系于此单。请于 {{in3Days}} 前通过原链接或随后的新链接确认；未确认的不算下单。',
  ),
  letter(
    'purchase-urge',
    'supplier',
    ['Urge a delivery', '催供应商交货'],
    ['Purchase order {{purchaseOrder}}: delivery {{purchaseDue}}', '采购单 {{purchaseOrder}} 交期 {{purchaseDue}}'],
    '{{purchaseGoods}} of our purchase order {{purchaseOrder}} are due on {{purchaseDue}}.\n\nPlease tell us today how many are made, how many remain, and the day on which all of it leaves your works, with a photograph of the line. The vessel of the whole order hangs on it.',
    '采购单 {{purchaseOrder}}：{{purchaseGoods}}，交期 {{purchaseDue}}。\n\n请今天告知：已完成多少、还剩多少、哪天全部出厂，并附现场照片。整单船期都系于此。',
  ),
]

/** The letters that are offered: those of the house, as the firm words them where it does, and its own. */
export function lettersOf(own: readonly Letter[]): readonly Letter[] {
  const worded = houseLetters.map((one) => own.find(({ id }) => id === one.id) ?? one)
  return [...worded, ...own.filter(({ id }) => !houseLetters.some((one) => one.id === id))]
}
