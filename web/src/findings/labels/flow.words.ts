// How a layer of a krachtlijn flows, as the owner says it.
import type { Flow } from '#method/alignment/alignment.ts'

type Names = Readonly<Record<Flow, string>>
const nl: Names = { flows: 'stroomt', partly: 'deels', stalls: 'stokt', unknown: 'onbekend' }
const en: Names = { flows: 'flows', partly: 'partly', stalls: 'stalls', unknown: 'unknown' }
export const flowWords = { nl, en }
