import { expect, test } from 'vitest'
import { isOutside, judgeAddress, LeadsInside, lookupFor } from './address.ts'
import { post } from './post.ts'

const open = { publicUrl: new URL('https://gendan.example'), webhookHosts: [] }
const local = { publicUrl: undefined, webhookHosts: [] }
const named = { ...open, webhookHosts: ['erp.lan', 'http://old-erp.lan:8080', 'wms.lan:8443'] }

const judged = (text: string, bounds: Parameters<typeof judgeAddress>[1] = open) => {
  const url = judgeAddress(text, bounds)
  return typeof url === 'string' ? url : 'called'
}

test.each([
  ['https://erp.example/gendan', 'called'],
  ['https://erp.example:8443/gendan?of=lw', 'called'],
  ['http://erp.example/gendan', 'not-secure'],
  ['ftp://erp.example', 'no-address'],
  ['https://name:password@erp.example', 'no-address'],
  ['https://erp.example/#part', 'no-address'],
  ['erp.example', 'no-address'],
  ['https://10.0.0.7/', 'inside'],
  ['https://192.168.1.1/', 'inside'],
  ['https://172.16.0.1/', 'inside'],
  ['https://169.254.169.254/latest/meta-data', 'inside'],
  ['https://100.100.100.200/', 'inside'],
  ['https://127.0.0.1/', 'inside'],
  ['https://localhost/', 'inside'],
  ['https://0.0.0.0/', 'inside'],
  ['https://2130706433/', 'inside'],
  ['https://0x7f.1/', 'inside'],
  ['https://[::1]/', 'inside'],
  ['https://[::ffff:10.0.0.7]/', 'inside'],
  ['https://[fe80::1]/', 'inside'],
  ['https://[fd00::1]/', 'inside'],
  ['https://[64:ff9b::a00:7]/', 'inside'],
  ['https://[fd00:ec2::254]/', 'inside'],
  ['https://93.184.216.34/', 'called'],
])('%s is %s', (text, verdict) => {
  expect(judged(text)).toBe(verdict)
})

test('the machine itself is called where the program serves this machine alone', () => {
  expect([judged('http://localhost:9000/told', local), judged('http://127.0.0.1:9000', local)]).toEqual([
    'called',
    'called',
  ])
  expect(judged('http://10.0.0.7/', local)).toBe('not-secure')
})

test('what the deployment names is called inside, over plain http only where it names that', () => {
  const verdicts = [
    'https://erp.lan/x',
    'http://erp.lan/x',
    'http://old-erp.lan:8080/',
    'https://wms.lan:8443/',
    'http://wms.lan:8443/',
  ]
  expect(verdicts.map((text) => judged(text, named))).toEqual([
    'called',
    'not-secure',
    'called',
    'called',
    'not-secure',
  ])
})

test('a name that leads inside is refused when it is called, and one that is named is not', async () => {
  const found = (host: string, bounds: typeof named) =>
    new Promise((resolve) => {
      lookupFor(new URL(`https://${host}`), bounds)('localhost', { all: true }, (problem) => resolve(problem))
    })
  expect(await found('rebinding.example', named)).toBeInstanceOf(LeadsInside)
  expect(await found('erp.lan', named)).toBeNull()
})

test('a message to an address inside is not sent, and says why', async () => {
  const letter = { url: 'https://169.254.169.254/latest', headers: {}, body: '{}' }
  expect(await post(letter, open)).toMatchObject({ ok: false, problem: 'inside', status: undefined })
})

test.each(['8.8.8.8', '2001:4860:4860::8888'])('%s lies outside', (address) => {
  expect(isOutside(address)).toBe(true)
})
