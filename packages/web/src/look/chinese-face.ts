/**
 * Loads the web face for Chinese where this machine has none, so that nobody sees boxes. Machines that can draw Chinese
 * load nothing, not even the list of slices.
 */
export async function ensureChineseFace(): Promise<void> {
  if (drawsChinese()) return
  await Promise.all([import('@fontsource/noto-sans-sc/400.css'), import('@fontsource/noto-sans-sc/600.css')])
}

/** A missing face draws the same box for every character; a Chinese face draws each its own, one em wide. */
function drawsChinese(): boolean {
  const context = new OffscreenCanvas(32, 32).getContext('2d', { willReadFrequently: true })
  if (!context) return true
  context.font = '24px sans-serif'
  context.textBaseline = 'top'
  const wide = Math.abs(context.measureText('单').width - 24) < 1
  return wide && drawn(context, '单') !== drawn(context, '货')
}

function drawn(context: OffscreenCanvasRenderingContext2D, character: string): string {
  context.clearRect(0, 0, 32, 32)
  context.fillText(character, 2, 2)
  return context.getImageData(0, 0, 32, 32).data.join()
}
