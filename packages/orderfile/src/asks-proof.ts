import type { Finding } from '@gendan/kernel/rule'
import { stop } from './refuse.ts'

/** Why nobody signs or returns at a gate that is passed by its proof, also where the proof was asked for. */
export function asksProof(gate: string): Finding {
  return stop(
    'OF-14',
    'gate',
    { en: `${gate} is passed by its proof, not by a signature alone.`, zh: `${gate} 须出示凭据通过，不是单凭签名。` },
    { en: 'Show the file or write the word that the gate asks for.', zh: '请上传凭据，或写明放行依据。' },
  )
}
