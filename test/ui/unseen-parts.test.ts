import { expect, it } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import { unseenParts } from '../../src/ui/live/unseen-parts.ts'
import { en } from '../../src/ui/text/en.ts'

it('names what is out of sight of the near side, and no eye or finger', () => {
  const joints: Report['joints'] = {
    left_eye: 'unseen',
    left_pinky: 'unseen',
    left_knee: 'unseen',
    left_hip: 'fault',
    right_wrist: 'unseen',
  }
  const parts = unseenParts({ nearSide: 'left', joints } as Report)
  expect(parts).toEqual(['knee'])
  expect(en.live.unseen(parts)).toBe('can’t see knees')
})
