import { therapistEn } from '../../src/ui/text/therapist-en.ts'
import { therapistFr } from '../../src/ui/text/therapist-fr.ts'

/** What `npm run looks` was asked for; Playwright's own processes are told by the environment. */
export type Asked = {
  readonly french: boolean
  /** The few photographs of the docs instead. */
  readonly docs: boolean
  /** Axe looks too. */
  readonly barriers: boolean
}

export const asEnvironment = ({ french, docs, barriers }: Asked) => ({
  PLUMBLINE_LOOKS_FRENCH: french ? '1' : '',
  PLUMBLINE_LOOKS_DOCS: docs ? '1' : '',
  PLUMBLINE_LOOKS_BARRIERS: barriers ? '1' : '',
})

export const asked: Asked = {
  french: Boolean(process.env.PLUMBLINE_LOOKS_FRENCH),
  docs: Boolean(process.env.PLUMBLINE_LOOKS_DOCS),
  barriers: Boolean(process.env.PLUMBLINE_LOOKS_BARRIERS),
}

export const text = asked.french ? therapistFr : therapistEn
export const locale = asked.french ? 'fr-CA' : 'en-US'

export const FOLDER = asked.french ? 'test-results/looks/french' : 'test-results/looks'
