import { expect, test } from 'vitest'
import { freshSecret, signedHeaders } from './sign.ts'

test('a message is signed as the example of the Standard Webhooks is', () => {
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
  expect(signedHeaders(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], message, 1_614_265_330)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('a secret has 256 bits, another each time', () => {
  expect(Buffer.from(freshSecret().slice(6), 'base64')).toHaveLength(32)
  expect(freshSecret()).not.toBe(freshSecret())
})
