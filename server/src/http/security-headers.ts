// Security headers on every answer. The content policy forbids inline scripts, inline styles, other hosts, frames, and HTML from strings.
import type { FastifyInstance } from 'fastify'

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The only Trusted Types policy: the web app creates it once, for the URL of its service worker.
  'trusted-types krachtlijn',
].join('; ')

const unused =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media geolocation gyroscope hid idle-detection magnetometer microphone midi payment serial usb xr-spatial-tracking'

export function securityHeaders(origin: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': unused
      .split(' ')
      .map((feature) => `${feature}=()`)
      .join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

export function addSecurityHeaders(app: FastifyInstance, origin: string): void {
  const headers = securityHeaders(origin)
  app.addHook('onRequest', async (_, reply) => void reply.headers(headers))
}
