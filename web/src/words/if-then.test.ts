import { describe, expect, it } from 'vitest'
import { ifThen } from './if-then.ts'

describe('an if-then', () => {
  const words = { ifWord: 'als', thenWord: 'dan' }
  it('stands as it was written, and gets its small words only when they are missing', () => {
    expect(ifThen('Als ik haast voel', 'adem ik uit', words)).toBe('Als ik haast voel, dan adem ik uit')
    expect(ifThen('ik haast voel', 'dan adem ik uit', words)).toBe('als ik haast voel, dan adem ik uit')
    expect(ifThen('', 'adem ik uit', words)).toBe('dan adem ik uit')
    expect(ifThen('alsmaar haast', '', words)).toBe('als alsmaar haast')
  })
})
