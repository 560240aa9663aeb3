import { expect } from '@playwright/test'
import { programToLink } from '../../../src/records/program-file/program-link.ts'
import { itemNamed } from '../../../src/session/program/default-program.ts'
import { fillStore } from '../../e2e/fill-store.ts'
import { sessionsUntil } from '../../review/history/generated.ts'
import type { Look, Visit } from '../look.ts'

const exercisedBefore = ({ page }: Visit) => fillStore(page, sessionsUntil(Date.now()))

const openFile = ({ page, text }: Visit, words: string) =>
  page.getByLabel(text.record.open.choose).setInputFiles({
    name: 'record.json',
    mimeType: '',
    buffer: Buffer.from(words),
  })

/** Enough for a locked file to be known as one. */
const LOCKED = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n'

const atProgram = async (visit: Visit) => {
  await exercisedBefore(visit)
  await visit.page.goto('.#/program')
  const { program, exercises } = visit.text
  const bridge = visit.page.getByRole('listitem').filter({
    has: visit.page.getByRole('heading', { name: exercises['glute-bridge']?.name, exact: true }),
  })
  await expect(bridge.getByLabel(program.fields.reps)).toBeVisible()
  return bridge
}

/** What somebody has of their own: the course, the record, the programme. */
export const OWN_RECORD: readonly Look[] = [
  {
    name: 'history-empty',
    bring: async ({ page, text }) => {
      await page.goto('.#/history')
      await expect(page.getByText(text.history.nothing)).toBeVisible()
    },
  },
  {
    name: 'history-filled',
    bring: async (visit) => {
      await exercisedBefore(visit)
      await visit.page.goto('.#/history')
      await expect(visit.page.getByRole('figure').first()).toBeVisible()
    },
  },
  {
    name: 'history-with-table',
    bring: async (visit) => {
      const { page, text } = visit
      await fillStore(page, sessionsUntil(Date.now()).slice(-4))
      await page.goto('.#/history')
      await page.getByText(text.history.table.show).first().click()
      await expect(page.getByRole('table', { name: text.history.pain.title })).toBeVisible()
    },
  },
  {
    name: 'record-empty',
    bring: async ({ page, text }) => {
      await page.goto('.#/record')
      await expect(page.getByText(text.record.nothing)).toBeVisible()
    },
  },
  {
    name: 'record-saved',
    bring: async (visit) => {
      const { page, text } = visit
      await exercisedBefore(visit)
      await page.goto('.#/record')
      await page.getByLabel(text.record.save.passphrase).fill('three wise geese')
      await page.getByRole('button', { name: text.record.save.record }).click()
      await expect(page.getByText(text.record.save.saved)).toBeVisible()
    },
  },
  {
    name: 'record-locked-file',
    bring: async (visit) => {
      await exercisedBefore(visit)
      await visit.page.goto('.#/record')
      await openFile(visit, LOCKED)
      await expect(visit.page.getByText(visit.text.record.troubles.locked)).toBeVisible()
    },
  },
  {
    name: 'record-bad-file',
    bring: async (visit) => {
      await exercisedBefore(visit)
      await visit.page.goto('.#/record')
      await openFile(visit, '{"plumbline":"record","version":1,"record":{}}')
      await expect(visit.page.getByText(visit.text.record.troubles.unsound)).toBeVisible()
    },
  },
  {
    name: 'record-delete-asked',
    bring: async (visit) => {
      const { page, text } = visit
      await exercisedBefore(visit)
      await page.goto('.#/record')
      await page.getByRole('button', { name: text.record.remove.ask }).click()
      await expect(page.getByRole('button', { name: text.record.remove.sure })).toBeVisible()
    },
  },
  {
    name: 'program-nobody',
    bring: async ({ page, text }) => {
      await page.goto('.#/program')
      await expect(page.getByText(text.program.send.cantKeep)).toBeVisible()
    },
  },
  {
    name: 'program-edited',
    bring: async (visit) => {
      const { page, text } = visit
      const bridge = await atProgram(visit)
      await bridge.getByLabel(text.program.fields.reps).fill('7')
      await bridge.getByText(text.program.rules.title(0)).click()
      const keep = page.getByRole('button', { name: text.program.send.keep })
      await keep.click()
      await expect(page.getByText(text.program.send.kept)).toBeVisible()
    },
  },
  {
    name: 'program-unsound',
    bring: async (visit) => {
      const { program, exercises } = visit.text
      const bridge = await atProgram(visit)
      await bridge.getByText(program.rules.title(0)).click()
      const lowering = exercises['glute-bridge']?.rules['lowering-fast']?.looked ?? ''
      await bridge.getByLabel(program.rules.least(lowering, program.rules.warned)).fill('9')
      await expect(bridge.getByRole('alert')).toHaveText(program.rules.unsound)
    },
  },
  {
    name: 'take-program',
    bring: async (visit) => {
      await exercisedBefore(visit)
      const items = [{ ...itemNamed('glute-bridge'), sets: 2, reps: 4 }]
      await visit.page.goto(`.#/program/take/${await programToLink({ createdMs: 1, items })}`)
      const use = visit.page.getByRole('button', { name: visit.text.program.take.use })
      await expect(use).toBeVisible()
    },
  },
  {
    name: 'take-program-damaged',
    bring: async (visit) => {
      await exercisedBefore(visit)
      await visit.page.goto('.#/program/take/nonsense')
      await expect(visit.page.getByRole('alert')).not.toBeEmpty()
    },
  },
  {
    name: 'samples-none',
    bring: async ({ page, text }) => {
      await page.goto('.#/samples')
      await expect(page.getByRole('button', { name: text.samples.load })).toBeVisible()
    },
  },
  {
    name: 'review-nobody',
    bring: async ({ page, text }) => {
      await page.goto('.#/review')
      await expect(page.getByText(text.review.nothing)).toBeVisible()
    },
  },
]
