import { afterAll, beforeAll, describe, expect } from 'vitest'
import { chapters, PATIENCE } from '../setup/chapters.ts'
import { picture, press } from '../setup/pages.ts'
import { openWeeks, type Weeks } from '../setup/weeks-firm.ts'
import {
  answers,
  chooses,
  clearsInbox,
  inDay,
  makesLink,
  opensDay,
  opensPaper,
  ringsOver,
  shows,
} from '../setup/weeks-ways.ts'

let weeks: Weeks
beforeAll(async () => {
  weeks = await openWeeks('2026-03-23')
}, PATIENCE)
afterAll(() => weeks?.end())

const chapter = chapters('weeks', () => {
  const { xu, zhou, he, chen, gao, fang } = weeks
  return { xu: xu.page, zhou: zhou.page, he: he.page, chen: chen.page, gao: gao.page, fang: fang.page }
})

const PURCHASE = /LW-PO26-000\d v1/
const SEAL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const week = 'A week later, as agreed. 顺延一周。'

describe('two weeks of a merchandiser', () => {
  chapter('Monday: she plans her day from what rings, and sends the silent supplier his order once more', async () => {
    const { xu, order, dawns, opensLink } = weeks
    await dawns('2026-03-23')
    await opensDay(xu)
    await inDay(xu, '链接未打开，还没签回').waitFor()
    await picture(xu.page, 'weeks-1-my-day')
    await xu.goesTo('/day/plan')
    for (const what of ['采购单签回', '样品确认']) {
      const line = xu.page.locator('.done-list li', { hasText: what })
      await line.getByRole('button', { name: '列入' }).click()
      await line.waitFor({ state: 'detached' })
    }
    await xu.acts('begin-day', () => press(xu.page, '保存计划').click())
    await opensPaper(xu, order, PURCHASE)
    const supplier = await opensLink(await makesLink(xu), 'zh-CN')
    await supplier.getByRole('button', { name: '提出修改' }).click()
    await supplier.locator('[name=day]').fill('2026-05-11')
    await supplier.locator('[name=word]').fill('纸板缺货，最早 5 月 11 日。')
    await answers(supplier, '马建国', '业务经理')
  })

  chapter(
    'Tuesday: the supplier slips; she sees what it would do before she answers, and holds him to the day',
    async () => {
      const { xu, order, dawns, opensLink } = weeks
      await dawns('2026-03-24')
      await opensDay(xu)
      await inDay(xu, '对方通过链接还价，请答复').waitFor()
      await xu.page.goto(order)
      await press(xu.page, /假设推演/).click()
      const suppose = xu.page.locator('.suppose')
      await suppose.getByText('改节点日期').click()
      await suppose.locator('.suppose-node').first().click()
      await xu.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '采购到货' }).click()
      await suppose.locator('input[type=date]').first().fill('2026-05-11')
      await suppose
        .getByText(/晚 \d+/)
        .first()
        .waitFor()
      await picture(xu.page, 'weeks-2-what-if')
      await opensPaper(xu, order, PURCHASE)
      await xu.page.getByLabel('我方答复（拒绝时必填）').fill('5 月 11 日赶不上船，请 4 月 6 日前送到。')
      await xu.acts('settle-counter', () => press(xu.page, '拒绝').click())
      const supplier = await opensLink(await makesLink(xu), 'zh-CN')
      await supplier.getByRole('button', { name: '接受并签回' }).click()
      await answers(supplier, '马建国', '业务经理')
      expect(await ringsOver(xu, order)).not.toContain('签回')
    },
  )

  chapter('Wednesday: the customer refuses the sample; the order is late the same minute', async () => {
    const { xu, zhou, at, dawns } = weeks
    await dawns('2026-03-25')
    await opensDay(xu)
    await inDay(xu, '样品确认').getByRole('link', { name: '去办' }).click()
    await xu.page.locator('.record-form').waitFor()
    await xu.field('送达日期').fill('2026-03-24')
    await chooses(xu, '结论', /^重打$/)
    await xu.field('客户原话').fill('Seat 2 cm lower, otherwise good.')
    await xu.acts('put-sample', () => press(xu.page, '保存').click())
    await xu.goesTo(at('/samples'))
    await xu.field('英文要求（一行一条）').fill('Seat 63 cm, oil finish, felt glides')
    await xu.field('中文要求（一行一条）').fill('座高 63 厘米，木蜡油，毡脚垫')
    await xu.field('交样日').fill('2026-03-30')
    await xu.acts('put-sample', () => press(xu.page, '保存').click())
    await press(xu.page, '打开样办单').click()
    await xu.sends()
    await zhou.signs()
    await xu.issues()
    await opensDay(xu)
    await inDay(xu, /装船要晚 \d+ 个工作日/).waitFor()
    await picture(xu.page, 'weeks-3-late')
  })

  chapter('Thursday: the manager gives her an errand from his phone; she calls, and notes what was said', async () => {
    const { xu, chen, order, dawns } = weeks
    await dawns('2026-03-26')
    await chen.goesTo('/day')
    await press(chen.page, 'Give an errand').click()
    const dialog = chen.page.getByRole('dialog')
    await dialog.getByLabel('What is to be done').fill('Ask Okada to ship a week later: the second sample is his wish.')
    await dialog.getByLabel('Who does it').click()
    await chen.page.locator('.ant-select-item-option', { hasText: '许敏' }).click()
    await chen.page.locator('.ant-select-dropdown').first().waitFor({ state: 'hidden' })
    await picture(chen.page, 'weeks-4-errand')
    await chen.acts('give-errand', () => dialog.locator('button.ant-btn-primary').click())
    await opensDay(xu)
    await inDay(xu, 'Ask Okada').getByRole('link', { name: '去办' }).click()
    await xu.acts('accept-errand', () => press(xu.page, '接办').click())
    const errand = xu.page.url()
    await xu.page.goto(order)
    await press(xu.page, '登记电话、拜访、微信').click()
    const note = xu.page.getByRole('dialog')
    await note.locator('textarea').last().fill('冈田同意推迟到 5 月 22 日装船，要求尽快寄第二轮样。')
    await xu.acts('keep-note', () => note.locator('button.ant-btn-primary').click())
    await xu.page.goto(errand)
    await xu.page.locator('.errand-steps textarea').fill('已电话谈妥，5 月 22 日。')
    await xu.acts('finish-errand', () => press(xu.page, '办完了').click())
    await chen.goesTo('/day')
    await inDay(chen, 'Ask Okada').getByRole('link', { name: 'Confirm' }).click()
    await chen.acts('confirm-errand', () => chen.page.locator('.errand-steps button').first().click())
  })

  chapter('Friday: a change order; whom the day concerns signs again, the customer by link', async () => {
    const { xu, chen, order, at, dawns, opensLink } = weeks
    await dawns('2026-03-27')
    await xu.page.goto(order)
    await press(xu.page, '修改条款').click()
    await xu.field('最迟装运').fill('2026-05-22')
    const closing = () =>
      xu.page
        .locator('.amend')
        .getByText(/将重关，须/)
        .allTextContents()
    await expect
      .poll(closing)
      .toEqual(['“订单确认”', '“形式发票确认”', '“形式发票签回”'].map((one) => expect.stringContaining(one)))
    await picture(xu.page, 'weeks-5-change')
    await chooses(xu, '哪一方要改', /^客户$/)
    await xu.field('谁要求改').fill('Kenji Okada，电话')
    await xu.field('修改原因，记入日志').fill('第二轮产前样是客户要的，装船顺延一周。')
    await xu.acts('amend-terms', () => press(xu.page, /第 2 版/).click())
    await clearsInbox(chen, week)
    await xu.stands(/开出/)
    await xu.goesOn()
    await xu.issues()
    const customer = await opensLink(await makesLink(xu), 'en-GB')
    await picture(customer, 'weeks-5-customer')
    await customer.getByRole('button', { name: 'Accept and sign back' }).click()
    await answers(customer, 'Kenji Okada', 'Buyer')
    // The workshop is told the new day under the signature that stands; the supplier delivers before either day and is not asked.
    await xu.goesTo(at('/papers/production-order'))
    await xu.issues()
    expect(await ringsOver(xu, order)).not.toContain('装船要晚')
    await picture(xu.page, 'weeks-5-order')
  })

  chapter('Monday: the workshop reports from a phone; it began without the sample, and is behind', async () => {
    const { xu, fang, file, order, at, dawns } = weeks
    await dawns('2026-03-30')
    await fang.goesTo(`/workshop/${file}`)
    const cut = fang.page.locator('.process-row').filter({ hasText: '开料' }).locator('.stepper-figure')
    await cut.fill('30')
    await picture(fang.page, 'weeks-6-workshop')
    await press(fang.page, '报上今天的数').click()
    await expect.poll(() => cut.inputValue()).toBe('')
    await expect.poll(() => ringsOver(xu, order), { timeout: 30_000 }).toMatch(/未确认，3月30日大货已开工/)
    await xu.goesTo(at('/samples'))
    await xu.field('做好日期').fill('2026-03-30')
    await xu.field('留样样品架').fill('B-03')
    await xu.acts('put-sample', () => press(xu.page, '保存').click())
    await shows(xu, '留样', { word: '第二轮，一件上 B-03。' })
    await xu.field('寄出日期').fill('2026-03-30')
    await xu.field('快递公司').fill('DHL')
    await xu.field('运单号').fill('40 2210 0058')
    await xu.acts('put-sample', () => press(xu.page, '保存').click())
    await xu.goesTo(at('/inspections'))
    await xu.acts('plan-inspections', () => press(xu.page, /^安排这/).click())
  })

  chapter('Wednesday: the sample is approved and sealed; bulk may go on', async () => {
    const { xu, order, at, dawns } = weeks
    await dawns('2026-04-01')
    await xu.goesTo(at('/samples'))
    await xu.field('送达日期').fill('2026-04-01')
    await chooses(xu, '结论', /^确认$/)
    await xu.field('客户原话').fill('Approved. Please start.')
    await xu.acts('put-sample', () => press(xu.page, '保存').click())
    await shows(xu, '产前样', { file: 'Okada, approval.pdf' })
    const photo = { name: 'seal.png', mimeType: 'image/png', buffer: Buffer.from(SEAL, 'base64') }
    await xu.page.locator('.seal-form input[type=file]').setInputFiles(photo)
    await xu.page.locator('.seal-form img').waitFor()
    await xu.acts('seal-sample', () => press(xu.page, '清点并封样').click())
    expect(await ringsOver(xu, order)).not.toMatch(/样品确认/)
  })

  chapter('Thursday: goods that fail their inspection ring the same minute', async () => {
    const { xu, gao, at, dawns } = weeks
    await dawns('2026-04-02')
    await gao.goesTo(at('/inspections'))
    await gao.page.locator('.part-tab', { hasText: '中期验货' }).first().click()
    await gao.page.getByRole('button', { name: /^填 \d+$/ }).click()
    await press(gao.page, /其余 \d+ 条都符合/).click()
    await gao.field('严重缺陷').fill('14')
    await gao.field('验货日期').fill('2026-04-02')
    await gao.field('验货人').fill('高原')
    await chooses(gao, '结论', /^不合格$/)
    await gao.field('处理办法').fill('榫头重做，4 月 3 日复验。')
    await picture(gao.page, 'weeks-7-inspection')
    await gao.acts('put-inspection', () => press(gao.page, '保存').click())
    await opensDay(xu)
    await inDay(xu, /中期验货.*不合格：返工后复验/).waitFor()
    await picture(xu.page, 'weeks-7-my-day')
  })

  chapter('Friday: reworked and inspected again it passes; she closes her day', async () => {
    const { xu, gao, order, at, dawns } = weeks
    await dawns('2026-04-03')
    await gao.goesTo(at('/inspections?part=new'))
    await chooses(gao, '种类', /^中期验货$/)
    await chooses(gao, '返工后复验', /中期验货 2026-04-02/)
    await gao.field('计划日期').fill('2026-04-03')
    await gao.page.getByRole('button', { name: /^填 \d+$/ }).click()
    await press(gao.page, /其余 \d+ 条都符合/).click()
    await gao.field('验货日期').fill('2026-04-03')
    await gao.field('验货人').fill('高原')
    await chooses(gao, '结论', /^合格$/)
    await gao.acts('put-inspection', () => press(gao.page, '保存').click())
    expect(await ringsOver(xu, order)).not.toMatch(/不合格|签回|样品确认|装船要晚/)
    await picture(xu.page, 'weeks-8-order')
    await xu.goesTo('/day/plan')
    await xu.page.locator('.own-line input').fill('Okada：第二轮样确认，中期复验合格')
    await press(xu.page, '加上').click()
    await xu.page.getByText('已办', { exact: true }).first().click()
    await xu.page.getByLabel('心得、检讨、明天别忘的事').fill('样品要先寄到再开料；下次开会先讲。')
    await xu.acts('close-day', () => press(xu.page, '写好小结').click())
    await xu.page.getByText('日小结已写好。').waitFor()
    await picture(xu.page, 'weeks-8-summary')
  })
})
