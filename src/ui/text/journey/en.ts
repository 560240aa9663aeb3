import type { RestNote } from '../../../session/journey/state.ts'
import type { Change } from '../../../session/safety/exclusions.ts'
import type { Symptom } from '../../../session/safety/pain-rule.ts'
import { plural } from '../plural-en.ts'
import { safetyEn } from '../safety/en.ts'

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
  ...safetyEn,
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
    video: {
      keep: 'Keep a video of my sets on this device',
      hint: 'It stays on this device. Whoever opens this record here can see it. It is not in saved files, and each video can be deleted by itself.',
    },
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
    byClockHint: 'No camera counts or judges. The clock sets a pace; count with a tap if you like.',
    turn: (turn: number, of: number): string => `${turn} of ${of}`,
    tap: 'Count one',
    tapped: (count: number): string => `You counted ${count}`,
    left: (count: number): string => `${plural(count, 'second', 'seconds')} left`,
    selfCheck: 'Only you can tell',
    yes: 'Yes',
    no: 'Not really',
    unsure: 'Not sure',
    filming: 'Video is kept',
    noCamera: {
      go: 'Go on without the camera',
      retry: 'Try again',
      waits:
        'What you did so far is kept. As soon as a camera is there, the set goes on by itself.',
    },
    notKept:
      'What you do can’t be kept just now: this device may be full. Go on all the same; it is tried again.',
    noVideo: {
      full: 'There is no space for a video. You go on without one; the rest is kept.',
      refused: 'This browser can’t keep a video. You go on without one; the rest is kept.',
      lost: 'The video broke off. You go on without one; the rest is kept.',
    },
    restNotes,
    spoken: {
      rest: (seconds: number): string => `Rest for ${seconds} seconds.`,
      next: (name: string): string => `Next: ${name}.`,
      place: (name: string): string => `${name}. Get into place.`,
      begin: 'Begin.',
      setDone: 'This set is done.',
      paused: 'Paused.',
      over: 'That is it for today.',
    },
  },
  after: {
    notKept:
      'Some of this session is not kept yet: this device may be full. Make space and leave this page open.',
    titles: {
      done: 'Done for today',
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
    tapped: (count: number): string => `${count} counted by you`,
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
