// A short name for a device, so that people recognise their sign-ins. The full user agent is not stored.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bEdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/** For instance "Firefox · Linux". Empty when neither browser nor system is recognised. */
export function deviceName(userAgent: string): string {
  const known = userAgent.slice(0, 500)
  const named = (list: typeof browsers) => list.find(([pattern]) => pattern.test(known))?.[1]
  return [named(browsers), named(systems)].filter((word) => word !== undefined).join(' · ')
}
