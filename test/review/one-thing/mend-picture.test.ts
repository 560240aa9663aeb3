import { describe, expect, it } from 'vitest'
import type { Summary } from '../../../src/engine/report.ts'
import { exercises } from '../../../src/exercises/index.ts'
import { piecesOf, readPieces } from '../../../src/records/trace-pieces.ts'
import { mendPicture } from '../../../src/review/one-thing/mend-picture.ts'
import type { StickFigure } from '../../../src/review/one-thing/stick-figure.ts'
import { worstMoment } from '../../../src/review/one-thing/worst-moment.ts'
import { idealPoses } from '../../../src/session/ideal-poses.ts'
import { bridges } from '../history/generated.ts'
import { type Acted, actedBridges, LOW } from './acted-bridges.ts'

const bridge = exercises['glute-bridge']

/** As they are read from the store. */
const kept = async (fault: Acted, headTowards: 'left' | 'right') => {
  const { trace, ...rest } = await actedBridges(fault, headTowards)
  return { ...rest, trace: { ...trace, frames: readPieces(piecesOf(trace.frames)) } }
}

const pictureOf = async (fault: Acted, headTowards: 'left' | 'right') => {
  const { trace, summary, exercise } = await kept(fault, headTowards)
  const rule = exercise.rules.find(({ id }) => id === fault.rule)
  if (!rule) throw new Error(`there is no rule "${fault.rule}"`)
  const moment = worstMoment(rule, [{ id: 'set', summary }])
  return (
    moment && mendPicture(exercise, rule, trace, moment, (asked) => idealPoses(exercise, asked))
  )
}

/** How far the marked joint lies below the highest knee, trunk lengths; the lower the hips the more. */
const sag = ({ marks, bones }: StickFigure): number =>
  (marks[0]?.y ?? 0) - Math.min(...bones.map(({ to }) => to.y))

describe('the one thing to work on, drawn', () => {
  it.each(['left', 'right'] as const)(
    'shows hips that are too low beside hips in line, head to the %s',
    async (head) => {
      const picture = await pictureOf(LOW, head)
      if (!picture) throw new Error('there is no picture')
      const { you, aim, parts, severity } = picture
      expect(parts).toEqual(['hip'])
      expect(severity).toBe('fault')
      expect(sag(you)).toBeGreaterThan(sag(aim) + 0.05)
      // Both heads to the same end, both of about one length.
      expect(Math.sign(you.head.x)).toBe(head === 'left' ? -1 : 1)
      expect(Math.sign(aim.head.x)).toBe(Math.sign(you.head.x))
      expect(Math.abs(you.width - aim.width)).toBeLessThan(0.5)
    },
  )

  it('draws nothing of what a still picture can’t show', async () => {
    expect(await pictureOf({ rule: 'lowering-fast', clause: 'GB7', size: 0.5 }, 'right')).toBeNull()
  })

  it('draws nothing where the frames are gone', async () => {
    const { trace, summary, exercise } = await kept(LOW, 'right')
    const [rule] = exercise.rules.filter(({ id }) => id === LOW.rule)
    const moment = rule && worstMoment(rule, [{ id: 'set', summary }])
    if (!rule || !moment) throw new Error('nothing was found')
    const gone = { ...trace, frames: [] }
    const ideal = () => Promise.reject(new Error('nobody asked for it'))
    expect(await mendPicture(exercise, rule, gone, moment, ideal)).toBeNull()
  })

  it('takes the fault before the warning, and the furthest from its limit', () => {
    const rule = bridge?.rules.find(({ id }) => id === 'hips-too-low')
    const finding = (severity: 'warn' | 'fault', value: number) => ({
      rule: 'hips-too-low',
      clause: 'GB4',
      severity,
      startMs: value,
      endMs: value,
      value,
      limit: 155,
      unit: 'deg' as const,
    })
    const set = (...values: ReturnType<typeof finding>[]): Summary => {
      const whole = bridges(80, 40, values.length)
      const reps = whole.reps.map((rep, index) => ({
        ...rep,
        findings: values.slice(index, index + 1),
      }))
      return { ...whole, reps }
    }
    if (!rule) throw new Error('there is no such rule')
    const sets = [
      { id: 'a', summary: set(finding('warn', 120), finding('fault', 150)) },
      { id: 'b', summary: set(finding('fault', 140)) },
      { id: 'c', summary: null },
    ]
    expect(worstMoment(rule, sets)).toMatchObject({ setId: 'b', where: 'top' })
  })
})
