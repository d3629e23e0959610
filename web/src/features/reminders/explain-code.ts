// The sentence for a code that was found here, before anything was sent.

export function explainCode(code: string, problems: Readonly<Record<string, string>> & { readonly other: string }): string {
  return problems[code] ?? problems.other
}
