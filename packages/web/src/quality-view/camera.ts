/** Reads the QR of a picture; undefined where it sees none. */
export type Reader = (video: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector

/** The browser's own reader where it has one that reads QR; else one that is loaded now. */
export async function makeReader(): Promise<Reader> {
  const own = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (own) {
    try {
      const detector = new own({ formats: ['qr_code'] })
      return async (video) => (await detector.detect(video))[0]?.rawValue
    } catch {
      // The browser names the class but has no reader of QR on this machine.
    }
  }
  const { default: jsqr } = await import('jsqr')
  const readQr = jsqr as unknown as ReadQr
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video
    if (!context || width === 0) return undefined
    const scale = Math.min(1, LARGEST / Math.max(width, height))
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    return readQr(data, canvas.width, canvas.height)?.data
  }
}

type ReadQr = (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null

/** A label fills a good part of the picture: more dots than these only cost the phone time. */
const LARGEST = 640
