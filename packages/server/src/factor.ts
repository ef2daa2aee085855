import { Secret, TOTP } from 'otpauth'
import QRCode from 'qrcode'

const STEP_SECONDS = 30

/** A fresh TOTP secret (RFC 6238) and what an authenticator app needs to take it in. */
export async function beginFactor(
  login: string,
): Promise<{ readonly secret: string; readonly uri: string; readonly picture: string }> {
  const totp = totpOf(new Secret({ size: 20 }).base32, login)
  const uri = totp.toString()
  return { secret: totp.secret.base32, uri, picture: await QRCode.toString(uri, { type: 'svg', margin: 1 }) }
}

/** The time step a code belongs to, one step early or late allowed; undefined where it is wrong. */
export function stepOf(secret: string, code: string, at: number = Date.now()): number | undefined {
  const delta = totpOf(secret, '').validate({ token: code, window: 1, timestamp: at })
  return delta === null ? undefined : Math.floor(at / 1000 / STEP_SECONDS) + delta
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Gendan',
    label,
    secret: Secret.fromBase32(secret),
    period: STEP_SECONDS,
    digits: 6,
    algorithm: 'SHA1',
  })
}
