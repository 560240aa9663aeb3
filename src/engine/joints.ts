import type { Body } from './landmark-filter.ts'
import { LANDMARKS, type Landmark, SIDES, type Side } from './landmarks.ts'
import type { JointState } from './report.ts'
import type { Rule } from './rule.ts'

type Broken = { readonly rule: Rule; readonly zone: 'warn' | 'fault' }

/** What to draw at each landmark that isn't simply well: unseen, and the joints of the rules that are broken now. */
export const colourJoints = (
  body: Body,
  near: Side,
  moving: Side,
  broken: readonly Broken[],
): Partial<Record<Landmark, JointState>> => {
  const joints: Partial<Record<Landmark, JointState>> = {}
  for (let i = 0; i < LANDMARKS.length; i++) if (!body.usable[i]) joints[LANDMARKS[i]] = 'unseen'
  for (const { rule, zone } of broken) {
    for (const part of rule.joints) {
      for (const side of SIDES) {
        const name: Landmark = `${side}_${part}`
        if ((side === near || side === moving) && joints[name] !== 'fault') joints[name] = zone
      }
    }
  }
  return joints
}
