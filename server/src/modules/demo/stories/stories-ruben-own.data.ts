// Ruben on his own: a first evening and a first morning. Invented; no real person.
import { alone, now, success, write } from '../own-life.ts'
import { type Scene, w } from '../story.ts'

export const rubenAlone: readonly Scene[] = [
  alone(
    0,
    6,
    write(
      'now-1',
      now({
        think: w('Licht aan, radio uit.', 'Light on, radio off.'),
        want: w('Eerst koffie, en dan pas de telefoon.', 'Coffee first, and only then the phone.'),
        body: w('Koude handen', 'Cold hands'),
      }),
    ),
  ),
  alone(
    0,
    17,
    write(
      'offcut',
      success(
        w('Vanmiddag, tien minuten alleen in de werkplaats', 'This afternoon, ten minutes alone in the workshop'),
        w('Ik schaafde een restje essen glad, voor niemand.', 'I planed an offcut of ash smooth, for nobody.'),
        {
          think: w('Dit levert niks op.', 'There’s no money in this.'),
          feel: w('Weet ik niet. Mijn handen waren warm.', 'I don’t know. My hands were warm.'),
        },
      ),
    ),
  ),
]
