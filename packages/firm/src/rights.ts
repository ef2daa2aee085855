import type { Words } from '@gendan/kernel/words'
import { allPosts, type Post } from './posts.ts'

/** A right, what it lets a person do, and the posts that hold it. */
export interface Grant {
  readonly right: string
  readonly title: Words
  readonly posts: readonly Post[]
}

const everyone = allPosts
const desk: readonly Post[] = ['salesman', 'merchandiser', 'documents', 'supervisor', 'manager', 'general-manager']
const heads: readonly Post[] = ['supervisor', 'manager', 'general-manager']
const managers: readonly Post[] = ['manager', 'general-manager']

/** The law of the house: every act names one right, and this page alone says who holds it. */
export const law: readonly Grant[] = [
  may('see', 'Read order files, papers, parties and goods', '查看订单、单证、客户与商品', everyone),
  may(
    'order',
    'Open order files, record orders, settle and amend terms',
    '开立订单、登记客户订单、议定和修改条款',
    desk,
  ),
  may(
    'credit',
    'Receive letters of credit, judge their points, ask for amendments',
    '登记来证、审证判点、要求改证',
    desk,
  ),
  may(
    'audit-credit',
    'Confirm that a letter of credit was audited; close it and open it again',
    '确认审证完毕，关闭或重开信用证',
    ['documents', ...heads],
  ),
  may('cancel', 'Cancel an order that both sides give up', '取消双方同意取消的订单', managers),
  may(
    'paper',
    'Draft and issue papers; QC its inspection reports alone, accounts the account follow-up',
    '制作并开出单证（质检员仅限验货报表，会计仅限财务跟踪单）',
    [...desk, 'buyer', 'qc', 'accounts'],
  ),
  may('chase', 'Record what was said about a payment', '登记催款', [...desk, 'buyer', 'accounts']),
  may('mail', 'Read, file and send mail; note calls and visits', '收发、归档邮件，登记电话与拜访', everyone),
  may('firm-mail', "Look after the firm's shared mailbox", '管理公司公共邮箱', managers),
  may('purchase', 'Plan purchases, record what suppliers promise', '安排采购、登记供应商承诺', [...desk, 'buyer']),
  may(
    'link',
    'Send papers to be signed back by link, revoke links, answer counters',
    '发链接签回、撤回链接、答复还价',
    [...desk, 'buyer'],
  ),
  may('inspect', 'Plan inspections and enter what was found', '计划验货、登记验货结果', [
    'merchandiser',
    'qc',
    'supervisor',
    'manager',
    'general-manager',
  ]),
  may('progress', 'Report what the workshop made, set its processes', '报生产进度、排工序', [
    'merchandiser',
    'qc',
    'production',
    ...heads,
  ]),
  may('keep-sample', 'Count, seal and lend kept samples', '清点、封存和借还留样', [...desk, 'qc']),
  may('open-inspection', 'Let a final inspection begin without the kept sample', '准许不扫留样开始终检', managers),
  may('answer-doubt', 'Answer what inspectors are in doubt of', '答复验货疑问', heads),
  may('promise', 'Promise a new day for a step of an order', '对订单节点承诺新日期', everyone),
  may('quiet', 'Let an alarm of an order rest, with the reason', '给出原因静音订单提醒', everyone),
  may(
    'errand',
    'Give, take and report errands, keep the plan and summary of the day',
    '交办、接办、报告交办事项，写日计划和小结',
    everyone,
  ),
  may('lead', 'Read the days of those one leads, the figures of the firm', '查看所带人员的日计划小结和经营数字', heads),
  may('stock', 'Take goods into and out of stock, count them', '办理入库、出库和盘点', [
    'merchandiser',
    'qc',
    'buyer',
    'production',
    ...heads,
  ]),
  may('divide', 'Class customers, divide scarce goods between orders', '评定客户等级、分配紧缺商品', heads),
  may('sign', 'Sign and return at the gates bound to the post', '在本岗位的闸门签名或退回', everyone),
  may('keep', 'Put papers into an order file', '把资料归入订单档案', everyone),
  may('waive', 'Say that an order file does not need a paper', '认定档案不需要某份单据', heads),
  may('reopen', 'Reopen a closed order file', '重新打开已归档的订单', managers),
  may('chop', 'Print the company chop and signatures on a paper', '在单证上加盖公章和签名章', heads),
  may('keep-chop', 'Keep the images of chop and signatures', '保管公章和签名图样', managers),
  may('party', 'Enter and change customers and suppliers', '登记、修改客户与供应商', [...desk, 'buyer', 'accounts']),
  may('goods', 'Enter and change goods', '登记、修改商品', [...desk, 'buyer', 'production', 'qc']),
  may('review-price', 'Put goods under price review and lift it', '将商品列为调价中或解除', managers),
  may('rate', 'Record exchange rates', '登记汇率', ['accounts', ...heads]),
  may(
    'money',
    "Record bank slips, split them over orders, record payments, enter suppliers' invoices; issue statements of account",
    '登记水单、认领分单、登记付款、登记供应商发票、开出对账单',
    ['accounts', ...managers],
  ),
  may('present', 'Put documents together, examine them, present them to banks', '制单审单、向银行交单', [
    ...desk,
    'accounts',
  ]),
  may('bank', "Change the firm's bank accounts", '修改公司收款账户', managers),
  may('bank-check', 'Confirm changed bank data after calling back, or refuse it', '回电核实后确认或驳回银行账户变更', [
    'accounts',
    ...heads,
  ]),
  may('people', 'Invite people, assign posts, suspend', '邀请成员、任岗、停用', managers),
  may('settings', 'Change company data and working rules', '修改公司资料和工作规则', managers),
  may('journal', 'Read the journal of all acts', '查看全部操作日志', heads),
  may('token', 'Make and revoke API tokens', '新建、吊销 API 令牌', heads),
  may(
    'webhook',
    'Say which programs are told what happens (webhooks)',
    '设置把业务动态通知给哪些程序（网络回调）',
    managers,
  ),
]

/** What a person does with his own hand: a machine does not sign nor say who signs, does not keep the chop, and lets nobody in. */
const byHand: ReadonlySet<string> = new Set([
  'sign',
  'settings',
  'chop',
  'keep-chop',
  'bank',
  'bank-check',
  'people',
  'token',
  'link',
])

/** The rights of these posts that may be given to a program; reading is always among them. */
export function tokenRights(held: readonly Post[]): ReadonlySet<string> {
  return new Set([...rightsOf(held)].filter((right) => !byHand.has(right)))
}

export function isByHand(right: string): boolean {
  return byHand.has(right)
}

/** The rights that the posts give together. */
export function rightsOf(held: readonly Post[]): ReadonlySet<string> {
  return new Set(law.filter((grant) => grant.posts.some((post) => held.includes(post))).map((grant) => grant.right))
}

/** Posts that make some kinds of paper and no others: QC writes down what it has found (seed 003, part 3, item 7). */
const onlyPapers: Partial<Readonly<Record<Post, readonly string[]>>> = {
  qc: ['inspection-report'],
  accounts: ['account-follow-up'],
}

/** Whether the posts let one draft and issue papers of this kind. */
export function mayMake(held: readonly Post[], kind: string): boolean {
  const makers = grantOf('paper')?.posts ?? []
  return held.some((post) => makers.includes(post) && (onlyPapers[post]?.includes(kind) ?? true))
}

export function grantOf(right: string): Grant | undefined {
  return law.find((grant) => grant.right === right)
}

function may(right: string, en: string, zh: string, held: readonly Post[]): Grant {
  return { right, title: { en, zh }, posts: held }
}
