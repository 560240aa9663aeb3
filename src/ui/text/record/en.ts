import type { PackageTrouble } from '../../../records/package/package-error.ts'
import { plural } from '../plural-en.ts'

const TROUBLES: Readonly<Record<PackageTrouble, string>> = {
  'not-a-record': 'It is no record of Plumbline. Choose a file that Plumbline has saved.',
  newer: 'It was made with a newer app. Load this page again.',
  damaged: 'It is damaged. Ask for it once more.',
  'too-large': 'It is larger than any record.',
  unsound: 'Something in it makes no sense. Ask for it once more.',
  locked: 'It is locked. Type its passphrase, and open it again.',
  'wrong-passphrase': 'This passphrase does not open it.',
}

export const recordEn = {
  title: 'Your record',
  lead: 'All of it is on this device and nowhere else. Here you can save it as a file, open a file, or delete it.',
  link: 'Save, move or delete your record',
  nothing: 'Nothing is kept here yet.',
  person: (label: string): string => (label === '' ? 'The person on this device' : label),
  whose: 'Whose record',
  save: {
    title: 'Save a file',
    hint: 'Give it to your therapist, or keep it as a copy. Videos are not in it.',
    passphrase: 'Passphrase, if the file shall be locked',
    passphraseHint: 'Without it nobody can open the file again, and we can’t help.',
    record: 'Save the record',
    csv: 'Save a table (CSV)',
    fhir: 'Save for a clinic’s system (FHIR)',
    saved: 'The file is saved.',
    working: 'One moment …',
    failed: 'The file could not be made. Nothing here was changed.',
  },
  open: {
    title: 'Open a file',
    hint: 'What is in it is added to what is here. Nothing is overwritten.',
    passphrase: 'Its passphrase, if it is locked',
    choose: 'Choose a file',
    added: (sessions: number, rows: number): string =>
      rows === 0
        ? 'All of this was here already.'
        : `Added: ${plural(sessions, 'session', 'sessions')}.`,
    failed: (why: string): string => `Nothing was added. ${why}`,
    full: 'There is no space left on this device.',
  },
  troubles: TROUBLES,
  remove: {
    title: 'Delete everything',
    what: 'Sessions, recordings of joints, videos, pain answers, programmes and your answers to the first questions: all that this app keeps here, of everyone. It can’t be undone.',
    ask: 'Delete everything …',
    sure: 'Yes, delete all of it',
    keep: 'No, keep it',
    done: 'Everything is deleted.',
    failed: 'It could not be deleted. Close other tabs with Plumbline and try again.',
  },
  back: 'Your history',
}

export type RecordText = typeof recordEn
