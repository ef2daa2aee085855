/** Longest side in dots and quality, tried one after the other until the picture is small enough. */
const TRIES = [
  { side: 2560, quality: 0.85 },
  { side: 1920, quality: 0.8 },
  { side: 1280, quality: 0.75 },
  { side: 960, quality: 0.7 },
] as const

/**
 * A PNG or JPEG that has at most `mostBytes`: the file itself where it is small enough, else drawn smaller, turned as the camera held it.
 * A PNG stays a PNG, for what is transparent in it. What no browser can draw comes back as it was; so does what stays too large.
 */
export async function shrunk(file: File, mostBytes: number): Promise<File> {
  if (file.size <= mostBytes || !/^image\/(png|jpeg)$/.test(file.type)) return file
  const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!drawn) return file
  try {
    for (const { side, quality } of TRIES) {
      const blob = await redrawn(drawn, side, file.type, quality)
      if (blob && blob.size <= mostBytes) return new File([blob], file.name, { type: blob.type })
    }
    return file
  } finally {
    drawn.close()
  }
}

function redrawn(picture: ImageBitmap, side: number, type: string, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality))
}
