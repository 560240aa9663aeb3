import { expect } from '@playwright/test'
import { BODIES } from '../../../src/mannequin/bodies.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { madeOwn } from '../../../src/session/program/own-item.ts'
import { actSet } from '../../../src/session/samples/acted-set.ts'
import { formText } from '../../../src/ui/text/own/use-form-text.ts'
import { keepRecorded } from '../../e2e/fill-store.ts'
import { prescribe } from '../../e2e/prescribe.ts'
import { bridgeWithMore, heldBridge, slopedBridge } from '../../session/program/own-exercises.ts'
import type { Look, Visit } from '../look.ts'

/** A bridge was recorded here, and these are in the programme. */
const withOwn = async ({ page }: Visit, drafts: readonly (typeof slopedBridge)[]) => {
  const acted = await actSet({
    item: { ...itemNamed('glute-bridge'), sets: 1, reps: 4, holdMs: 2000 },
    body: BODIES[2] ?? BODIES[0],
    acted: 4,
    doing: { holdMs: 1500 },
    seed: 11,
  })
  await keepRecorded(page, acted)
  const made = drafts.map(madeOwn)
  await prescribe(
    page,
    made.map(({ id }) => itemNamed(id)),
  )
  return made
}

const atForm = async (visit: Visit, draft: typeof slopedBridge) => {
  const [made] = await withOwn(visit, [draft])
  await visit.page.goto(`.#/program/own/${made?.id}`)
  await expect(visit.page.getByRole('textbox').first()).toHaveValue(draft.name)
}

/** A therapist makes an exercise of their own. */
export const OWN_EXERCISE: readonly Look[] = [
  {
    name: 'own-new',
    bring: async (visit) => {
      await withOwn(visit, [slopedBridge])
      await visit.page.goto('.#/program/own')
      await expect(visit.page.getByLabel(formText(visit.text).trial.choose)).toBeVisible()
    },
  },
  {
    name: 'own-troubled',
    bring: async (visit) => {
      const { page, text, steps } = visit
      await atForm(visit, slopedBridge)
      await page.getByRole('radio', { name: formText(text).movement.hold }).click()
      await page.getByRole('radio', { name: formText(text).pose.own }).click()
      await steps.button(formText(text).rules.add).click()
      await steps.button(formText(text).save).click()
      await expect(page.getByText(formText(text).troubles['no-limit'])).toBeVisible()
    },
  },
  {
    name: 'own-tried',
    bring: async (visit) => {
      const { page, text } = visit
      await atForm(visit, slopedBridge)
      await page.getByLabel(formText(text).trial.choose).selectOption({ index: 1 })
      await expect(page.getByText(formText(text).trial.reps(4))).toBeVisible()
    },
  },
  {
    name: 'own-never-begun',
    bring: async (visit) => {
      const { page, text } = visit
      await atForm(visit, {
        ...bridgeWithMore,
        pose: [{ measure: 'trunkInclinationNear', min: 60 }],
      })
      await page.getByLabel(formText(text).trial.choose).selectOption({ index: 1 })
      await expect(page.getByText(formText(text).trial.reps(0))).toBeVisible()
    },
  },
  {
    name: 'own-in-program',
    bring: async (visit) => {
      await withOwn(visit, [slopedBridge, heldBridge])
      await visit.page.goto('.#/program')
      await expect(visit.page.getByText(visit.text.own.measured).first()).toBeVisible()
    },
  },
  {
    name: 'own-page',
    bring: async (visit) => {
      const [made] = await withOwn(visit, [slopedBridge])
      await visit.page.goto(`.#/exercise/${made?.id}`)
      await expect(visit.steps.heading(slopedBridge.name)).toBeVisible()
    },
  },
]
