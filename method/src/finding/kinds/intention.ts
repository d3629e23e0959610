// The smallest act, with the quality in it and an if-then for the brake.
import { date, line, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const intention = kind({
  fields: {
    act: { ...text, needed: 'intention.no-act' },
    when: line,
    quality: line,
    ifBrake: line,
    thenI: line,
    noticedBy: line,
    lookBackOn: date,
  },
  own: false,
})
