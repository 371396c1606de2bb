import { addPngText } from './addPngText.ts'

const sharpness = 2
// What browsers on phones allow a canvas to have.
const mostPixels = 16_000_000

/** Draws an SVG as a PNG of twice its size, with texts inside that say what it shows. */
export async function drawPng(svg: string, texts: Readonly<Record<string, string>>): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const png = await toPng(image)
    const bytes = new Uint8Array(await png.arrayBuffer())
    return new Blob([addPngText(bytes, texts)], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(url)
  }
}

function toPng(image: HTMLImageElement): Promise<Blob> {
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(sharpness, Math.sqrt(mostPixels / (naturalWidth * naturalHeight)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(naturalWidth * scale)
  canvas.height = Math.floor(naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('This browser could not draw a picture of that size.'))
    }, 'image/png')
  })
}
