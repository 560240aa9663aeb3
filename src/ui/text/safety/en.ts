import type { ExclusionKey } from '../../../session/safety/exclusions.ts'
import type { Lock, RedFlagKey } from '../../../session/safety/red-flags.ts'
import { plural } from '../plural-en.ts'

/** A question that is answered with yes or no, and what else counts as a yes. */
type Question = { readonly ask: string; readonly more: string }

const redFlags: Readonly<Record<RedFlagKey, Question>> = {
  'saddle-numb': {
    ask: 'Numbness or tingling between your legs?',
    more: 'Around your genitals, your bottom, your back passage or your inner thighs. Or wiping feels different.',
  },
  'bladder-or-bowel': {
    ask: 'New trouble with your bladder, your bowel or sex?',
    more: 'Hard to start or stop peeing, not feeling it, leaking, losing control of your bowel, or a new change in sexual function.',
  },
  'both-legs-or-weak': {
    ask: 'Trouble in both legs, or a leg that gets weaker?',
    more: 'Pain, tingling, numbness or weakness in both legs. A foot that drops. A new change in how you walk.',
  },
  'chest-or-accident': {
    ask: 'Chest pain with your back pain, or a bad accident?',
    more: 'Your back pain started after a serious fall or accident.',
  },
  'fever-or-infection': {
    ask: 'Fever, chills, or feeling ill?',
    more: 'Or a recent infection, injected drugs, or a weak immune system.',
  },
  'weight-cancer-night': {
    ask: 'Losing weight without trying, or cancer now or before?',
    more: 'Or pain that never lets up, that is worse at night, or that no position eases.',
  },
  'fragile-or-misshapen': {
    ask: 'A small knock on weak bones, or a new shape of your back?',
    more: 'Weak bones are osteoporosis or long use of steroids. A new shape is a bend, a lump or a swelling.',
  },
  'new-at-this-age': {
    ask: 'Is this back pain new, and are you under 20 or over 50?',
    more: 'Both have to be true for a yes.',
  },
  'no-better': {
    ask: 'No better at all after 4 weeks?',
    more: 'Your back pain has lasted 4 weeks or more and has not begun to ease.',
  },
}

const exclusions: Readonly<Record<ExclusionKey, Question & { readonly why: string }>> = {
  'fragile-bones': {
    ask: 'Weak bones, or a broken bone in your spine?',
    more: 'Osteoporosis, or a vertebra that has broken.',
    why: 'you told us of weak bones',
  },
  hip: {
    ask: 'A new hip joint, or a hip that pinches?',
    more: 'A hip replacement, or hip impingement.',
    why: 'you told us of your hip',
  },
  'arching-hurts': {
    ask: 'Does arching your back hurt?',
    more: 'Or were you told that you have a narrow spinal canal (stenosis) or a slipped vertebra.',
    why: 'arching hurts your back',
  },
  'arm-pain': {
    ask: 'Pain in a shoulder, an elbow or a wrist?',
    more: 'So that leaning on your arms is hard.',
    why: 'leaning on your arms hurts',
  },
  'pregnant-or-operated': {
    ask: 'Pregnant, a hernia, or a recent operation?',
    more: 'An operation on your belly or your back in the last months.',
    why: 'you told us of a pregnancy, a hernia or an operation',
  },
  'pressure-or-dizzy': {
    ask: 'High blood pressure, glaucoma, or dizzy spells?',
    more: 'Blood pressure that is not under control yet.',
    why: 'you told us of blood pressure, glaucoma or dizziness',
  },
  'clots-or-nerves': {
    ask: 'Blood thinners, a blood clot, or nerve trouble in a leg?',
    more: 'A clot in a leg now or before, little feeling in your legs, or sharp sciatica now.',
    why: 'you told us of blood thinners, a clot or nerve trouble',
  },
  'no-floor': {
    ask: 'Can’t get down to the floor and up again safely?',
    more: 'Then you get exercises that you do standing or sitting.',
    why: 'it is done on the floor',
  },
}

const locks: Readonly<
  Record<Lock, { readonly title: string; readonly what: string; readonly whom: string }>
> = {
  emergency: {
    title: 'Please get help now',
    what: 'One of your answers should be checked by a doctor right away. Don’t wait, and don’t exercise now.',
    whom: 'Call your emergency number (112 in Europe, 999 in the UK, 911 in North America), or go to the nearest emergency department.',
  },
  'same-day': {
    title: 'Please speak to a doctor today',
    what: 'One of your answers should be checked by a doctor today, before you exercise.',
    whom: 'Call your doctor and ask for a time today. Out of hours, call your health line (111 in the UK, 811 in Canada, 116 117 in many countries of Europe).',
  },
  clinician: {
    title: 'See a clinician first',
    what: 'With one of your answers, a doctor or physiotherapist should look at you before you exercise here.',
    whom: 'Ask your doctor or physiotherapist whether these exercises are right for you. Once they say yes, change your answers.',
  },
}

/** What is said before anybody exercises: what this is, the safety questions, and why it is locked. */
export const safetyEn = {
  welcome: {
    title: 'Before your first session',
    does: {
      title: 'What Plumbline does',
      points: [
        'It watches your exercises through the camera, counts, and tells you what to mend.',
        'It asks about your pain, and makes the session smaller or stops it when it should.',
        'It keeps a record that you can look at, and show to a therapist if you wish.',
      ],
    },
    doesNot: {
      title: 'What it does not do',
      points: [
        'It does not find out what is wrong with your back. It coaches.',
        'It can’t see pain, or which muscles work. Only you can feel that.',
        'It does not take the place of your doctor or physiotherapist.',
      ],
    },
    picture: {
      title: 'What happens to the picture',
      points: [
        'Your camera’s picture is looked at on this device. It is never sent. A video of your sets is kept only if you ask for it, here alone.',
        'What is kept, on this device only: where your joints were, what was counted, and your answers.',
        'There is no account. On the page “Your record” you can save everything as a file, or delete it.',
      ],
    },
    agree: 'I understand. Go on',
    later: 'Not now',
  },
  screening: {
    step: (now: number, all: number): string => `Step ${now} of ${all}`,
    flagsTitle: 'First, a few safety questions',
    flagsLead:
      'Most back pain is not dangerous. These signs are rare, but they should be checked before you exercise. Your answers stay on this device.',
    bodyTitle: 'Now about your body',
    bodyLead: 'So that you get only exercises that suit you.',
    yes: 'Yes',
    no: 'No',
    next: 'Go on',
    back: 'Back',
    save: 'Done',
    cleared: {
      ask: 'Has a doctor or physiotherapist said that exercising is fine for you?',
      more: 'Since this began.',
    },
    missing: (count: number): string =>
      `${plural(count, 'question is', 'questions are')} still open.`,
    redFlags,
    exclusions,
  },
  locked: {
    locks,
    notDiagnosis: 'This does not say that you have an illness. It says: get checked.',
    again: 'I have been checked: answer again',
    home: 'To the first page',
    yours: 'Your answers that led here',
  },
}

export type SafetyText = typeof safetyEn
