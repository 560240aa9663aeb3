import { describe, expect, it } from 'vitest'
import { planPerformance, planSet, type SetPlan } from '../../src/cli/loop/set-plan.ts'
import { liveIn, recordedIn, troubledTrace } from '../../src/cli/loop/trouble-outcome.ts'
import { troubles } from '../../src/cli/loop/troubles.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'

const SEED = 1

const planOf = async (id: string): Promise<SetPlan> => {
  const motion = await loadMotion(id)
  if (motion === null) throw new Error(`the mannequin knows no ${id}`)
  const exercise = exercises[id]
  return planSet(exercise, planPerformance(exercise, motion, SEED, null), SEED)
}

describe.each(troubles)('when $id', (trouble) => {
  it.each(Object.values(exercises))(
    '$id is judged right, or it is said that it is not',
    async (exercise) => {
      const plan = await planOf(exercise.id)
      const trace = troubledTrace(trouble, plan)
      for (const judge of [recordedIn, liveIn]) {
        const { wanted, counted, wrongFaults, told } = judge(exercise, trace, plan)
        expect(wrongFaults, judge.name).toEqual([])
        // A hold that was lost from sight in between is two holds.
        if (exercise.kind !== 'hold') expect(counted, judge.name).toBeLessThanOrEqual(wanted)
        if (trouble.isRight(exercise)) expect(counted, judge.name).toBe(wanted)
        if (counted !== wanted) expect(told, judge.name).toBe(true)
      }
    },
  )
})
