import { describe, expect, it } from 'vitest'
import { ifThen } from './if-then.ts'

describe('an if-then plan', () => {
  it('keeps what was written, and adds its small words only where they are missing', () => {
    expect(ifThen('Als ik haast voel', 'adem ik uit', 'nl')).toBe('Als ik haast voel, dan adem ik uit')
    expect(ifThen('ik haast voel', 'dan adem ik uit', 'nl')).toBe('Als ik haast voel, dan adem ik uit')
    expect(ifThen('', 'adem ik uit', 'nl')).toBe('dan adem ik uit')
    expect(ifThen('alsmaar haast', '', 'nl')).toBe('Als alsmaar haast')
    expect(ifThen('I feel rushed', 'I breathe out', 'en')).toBe('If I feel rushed, then I breathe out')
  })
})
