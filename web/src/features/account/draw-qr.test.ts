// Reads the QR code back with another library than the one that made it, from painted pixels.
import read from 'jsqr'
import * as OTPAuth from 'otpauth'
import { describe, expect, it } from 'vitest'
import { drawQr, type QrDrawing } from './draw-qr.ts'

const scale = 4

/** Paints the path, dark on light, as pixels of four bytes. */
function painted({ size, path }: QrDrawing): { readonly pixels: Uint8ClampedArray; readonly side: number } {
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
      }
    }
  }
  return { pixels, side }
}

function scanned(text: string): string | undefined {
  const { pixels, side } = painted(drawQr(text))
  return read(pixels, side, side)?.data
}

describe('the QR code of the authenticator app', () => {
  it.each(['saar@voorbeeld.nl', 'Zoë van der Meer', `${'een.heel.lang.adres.'.repeat(8)}@voorbeeld.nl`])(
    'for %s can be read back',
    (label) => {
      const uri = new OTPAuth.TOTP({ issuer: 'Krachtlijn', label, algorithm: 'SHA1', digits: 6, period: 30 }).toString()
      expect(scanned(uri)).toBe(uri)
    },
  )

  it('has a light margin of four squares on every side', () => {
    const { path, size } = drawQr('otpauth://totp/Krachtlijn')
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
      x: Number(x),
      y: Number(y),
      end: Number(x) + Number(length),
    }))
    expect(Math.min(...runs.map(({ x }) => x))).toBe(4)
    expect(Math.max(...runs.map(({ end }) => end))).toBe(size - 4)
    expect(Math.min(...runs.map(({ y }) => y))).toBe(4)
    expect(Math.max(...runs.map(({ y }) => y))).toBe(size - 5)
  })
})
