import type { RestNote } from '../../../session/journey/state.ts'
import type { Change, ExclusionKey } from '../../../session/safety/exclusions.ts'
import type { Symptom } from '../../../session/safety/pain-rule.ts'
import type { Lock, RedFlagKey } from '../../../session/safety/red-flags.ts'

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

const symptoms: Readonly<Record<Symptom, string>> = {
  'new-discomfort': 'A new discomfort',
  spreading: 'Pain spreading down a leg',
  tingling: 'New tingling',
  numbness: 'New numbness',
  weakness: 'New weakness',
  dizziness: 'Dizzy',
  'chest-pain': 'Chest pain',
  breathless: 'Short of breath',
}

const changes: Readonly<Record<Change, string>> = {
  'small-range': 'Only a small movement, never to the end of it.',
  'half-range': 'Move only half as far as you could.',
  'low-range': 'Lift only a little.',
  'small-arch': 'Arch only a little.',
  'on-forearms': 'Rest on your forearms or fists, not on flat hands.',
  'short-holds': 'Hold for 10 seconds at most.',
  'beside-support': 'Stand beside a wall or a chair.',
  'keep-breathing': 'Keep breathing. Never hold your breath.',
}

const restNotes: Readonly<Record<RestNote, string>> = {
  stopped: 'We leave that exercise for today. Hurt does not always mean harm.',
  careful: 'We go on gently: smaller movements, and half as many.',
  unanswered: 'I did not hear an answer. We go on gently.',
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

export const journeyEn = {
  home: {
    today: 'Today’s session',
    start: 'Start',
    lead: 'Your exercises one after another, hands free, with rests and a check on your pain.',
    single: 'Or pick one exercise',
    locked: (why: string): string => `Not for you now: ${why}.`,
    lockedAll: 'Locked until you have been checked.',
    answers: 'Change my answers',
  },
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
        'Your camera’s picture is looked at on this device. It is never sent and never kept.',
        'What is kept, on this device only: where your joints were, what was counted, and your answers.',
        'There is no account. To delete everything, clear this site’s data in your browser.',
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
  pain: {
    before: 'How much does your back hurt now?',
    exercise: 'How is your pain now?',
    end: 'How is your pain, now that you are done?',
    nextDay: 'The morning after your last session: how was your pain?',
    scale: 'Pain from 0 to 10',
    least: 'no pain',
    most: 'the worst pain',
    also: 'Do you feel any of this?',
    go: 'Go on',
    goesOn: 'Going on by itself in a moment',
    symptoms,
    spoken: 'How is your pain now, from zero to ten?',
  },
  today: {
    title: 'Today’s session',
    minutes: (count: number): string => `About ${plural(count, 'minute', 'minutes')}`,
    count: (count: number): string => plural(count, 'exercise', 'exercises'),
    from: {
      default: 'A gentle start for most backs. A therapist can change it.',
      therapist: 'Made for you by your therapist.',
      person: 'As you chose it.',
    },
    halved: 'Half as much today: your back was sore the morning after last time.',
    review:
      'Your back was sore two mornings in a row. Please show this to your doctor or physiotherapist.',
    dropped: 'Left out today',
    droppedWhy: {
      exclusion: (why: string): string => `Left out because ${why}.`,
      'much-pain': 'Left out because your pain is 5 or more.',
    },
    changes,
    news: {
      ask: 'Since last time, is anything new?',
      more: 'Numbness between your legs, trouble with bladder or bowel, weakness or tingling in your legs, chest pain, a fall, fever, losing weight, or pain that no position eases.',
      nothing: 'Nothing new',
      something: 'Something is new',
    },
    much: 'With this much pain, we do only the three gentlest exercises, half as far.',
    gentle: 'We begin gently: half as many today.',
    ready: 'Ready?',
    readyHint:
      'After this you need not touch anything. Sound on, the laptop where you can see it, a mat beside you.',
    camera: 'Start with the camera',
    manual: 'Start without a camera',
    manualHint: 'Without a camera the session runs by the clock. Nothing is counted or judged.',
    goOn: {
      title: 'Your last session was broken off',
      what: (done: number, all: number): string =>
        `${done} of ${plural(all, 'set was', 'sets were')} done. What was done is kept.`,
      go: 'Go on with it',
      end: 'End it and start anew',
    },
    change: 'Change my safety answers',
    back: 'First page',
    nothingLeft: 'None of these exercises is right for you now. Ask your physiotherapist.',
    unkept:
      'This browser keeps nothing here (a private window, perhaps). You can exercise, but there will be no record.',
  },
  session: {
    title: 'Session',
    set: (now: number, all: number): string => `Set ${now} of ${all}`,
    place: (now: number, all: number): string => `Exercise ${now} of ${all}`,
    stop: 'Stop',
    stopHint: 'Escape key',
    pause: 'Pause',
    resume: 'Go on',
    pauseHint: 'Space bar',
    hurts: 'It hurts',
    next: 'Go on now',
    skip: 'Next',
    done: 'Done',
    paused: 'Paused',
    pausedLead: 'Take your time. Go on when you are ready.',
    away: 'I could not see you begin. Go on when you are ready.',
    rest: 'Rest',
    change: 'Next exercise',
    nextUp: 'Next',
    again: 'Once more',
    seconds: (count: number): string => plural(count, 'second', 'seconds'),
    getReady: 'Get into place',
    startsIn: (count: number): string => `Starts in ${count}`,
    byClock: 'By the clock',
    byClockHint: 'Nothing is counted or judged.',
    left: (count: number): string => `${plural(count, 'second', 'seconds')} left`,
    selfCheck: 'Only you can tell',
    yes: 'Yes',
    no: 'Not really',
    unsure: 'Not sure',
    noCamera: {
      go: 'Go on without the camera',
      retry: 'Try again',
    },
    restNotes,
    spoken: {
      rest: (seconds: number): string => `Rest for ${seconds} seconds.`,
      next: (name: string): string => `Next: ${name}.`,
      place: (name: string): string => `${name}. Get into place.`,
      begin: 'Begin.',
      setDone: 'Done. Well done.',
      paused: 'Paused.',
      over: 'That is it for today.',
    },
  },
  after: {
    titles: {
      done: 'Done for today. Well done!',
      stopped: 'That is it for today',
      news: 'Something is new: check first',
      symptoms: 'Stop here for today',
      'two-stopped': 'Enough for today',
      'nothing-offered': 'A day to rest',
    },
    leads: {
      done: 'You did what was planned.',
      stopped: 'What you did counts. The rest can wait.',
      news: 'Please answer the safety questions again.',
      symptoms:
        'What you told me should be looked at before you go on. Please answer the safety questions now.',
      'two-stopped':
        'Two exercises hurt more than they should, so we stop. Hurt does not always mean harm: gentle walking is fine.',
      'nothing-offered':
        'With this much pain, none of your exercises fits today. Move gently as you like, and try again tomorrow.',
    },
    check: 'Answer the safety questions',
    each: 'What you did',
    sets: (done: number, all: number): string => `${done} of ${plural(all, 'set', 'sets')}`,
    counted: (count: number): string => plural(count, 'repetition', 'repetitions'),
    held: (seconds: number): string => `${plural(seconds, 'second', 'seconds')} held`,
    active: (seconds: number): string => `${plural(seconds, 'second', 'seconds')} of movement`,
    score: 'form score',
    noScore: 'form not measured',
    byClock: 'by the clock, not measured',
    notDone: 'Not done',
    stoppedByPain: 'Stopped because of pain',
    mend: 'One thing to work on',
    nothingToMend: 'Nothing to mend. Keep it like this.',
    notMeasured: (count: number): string =>
      `${plural(count, 'thing', 'things')} could not be measured`,
    pain: 'Your pain',
    painBefore: 'before',
    painEnd: 'after',
    noPain: 'not told',
    tomorrow: 'What comes next',
    plans: {
      usual: 'The same again tomorrow, or the day after. Most days is enough.',
      gentle: 'Next time, begin gently. If your back is sore in the morning, we halve the session.',
      checked: 'No exercises until you have been checked.',
    },
    morning: 'Tomorrow you will be asked how the morning was.',
    home: 'To the first page',
  },
}

/** What is said around and in a session, in one language. */
export type JourneyText = typeof journeyEn
