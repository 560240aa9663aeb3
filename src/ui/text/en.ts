import type { PairedPart, Side } from '../../engine/landmarks.ts'
import type { Phase } from '../../engine/movement.ts'
import type { Note } from '../../engine/report.ts'
import type { Unit } from '../../engine/rule.ts'
import type { View } from '../../engine/trace.ts'
import { doseEn } from './dose-en.ts'
import type { ExerciseText } from './exercise-text.ts'
import { bentKneeFallOut } from './exercises/bent-knee-fall-out.en.ts'
import { birdDog } from './exercises/bird-dog.en.ts'
import { coreActivation } from './exercises/core-activation.en.ts'
import { deadBug } from './exercises/dead-bug.en.ts'
import { frontPlank } from './exercises/front-plank.en.ts'
import { gluteBridge } from './exercises/glute-bridge.en.ts'
import { gluteFoamRoll } from './exercises/glute-foam-roll.en.ts'
import { hipExtension } from './exercises/hip-extension.en.ts'
import { kneelingHipFlexorStretch } from './exercises/kneeling-hip-flexor-stretch.en.ts'
import { kneelingPelvicTilt } from './exercises/kneeling-pelvic-tilt.en.ts'
import { kneelingQlStretch } from './exercises/kneeling-ql-stretch.en.ts'
import { partialCrunch } from './exercises/partial-crunch.en.ts'
import { pelvicTilt } from './exercises/pelvic-tilt.en.ts'
import { piriformisStretch } from './exercises/piriformis-stretch.en.ts'
import { seatedQlStretch } from './exercises/seated-ql-stretch.en.ts'
import { sidePlank } from './exercises/side-plank.en.ts'
import { standingHipFlexorStretch } from './exercises/standing-hip-flexor-stretch.en.ts'
import { superman } from './exercises/superman.en.ts'
import { handsEn } from './hands/en.ts'
import { historyEn } from './history/en.ts'
import { journeyEn } from './journey/en.ts'
import { ownEn } from './own/en.ts'
import { peopleEn } from './people/en.ts'
import { programEn } from './program/en.ts'
import { recordEn } from './record/en.ts'
import { reportEn } from './report/en.ts'
import { reviewEn } from './review/en.ts'
import { samplesEn } from './samples/en.ts'

const views: Record<View, string> = {
  side: 'from the side',
  front: 'from the front',
  back: 'from behind',
  foot: 'from your feet',
  head: 'from your head',
  'three-quarter': 'at an angle',
}

const parts: Record<PairedPart, string> = {
  ear: 'head',
  shoulder: 'shoulders',
  elbow: 'elbows',
  wrist: 'hands',
  hip: 'hips',
  knee: 'knees',
  ankle: 'feet',
  heel: 'feet',
  foot_index: 'feet',
}

const phases: Record<Phase, string> = {
  waiting: 'Get ready',
  resting: 'Ready',
  lifting: 'Lift',
  holding: 'Hold',
  lowering: 'Lower',
}

/** The figure with its unit; `tl` is a share of the trunk's length. */
const figure = (value: number, unit: Unit): string => {
  if (unit === 'deg') return `${Math.round(value)}°`
  if (unit === 'percent') return `${Math.round(value)}%`
  if (unit === 's') return `${value.toFixed(1)} s`
  if (unit === 'deg/s') return `${Math.round(value)}° a second`
  if (unit === '/min') return `${Math.round(value)} a minute`
  return unit === 'tl'
    ? `${Math.round(value * 100)} % of your back’s length`
    : `${Math.round(value * 100)} %`
}

/** The same where the unit's name was just said. */
const bare = (value: number, unit: Unit): string =>
  unit === 'tl' ? `${Math.round(value * 100)} %` : figure(value, unit)

const exercises: Readonly<Record<string, ExerciseText>> = {
  'pelvic-tilt': pelvicTilt,
  'core-activation': coreActivation,
  'glute-bridge': gluteBridge,
  'seated-ql-stretch': seatedQlStretch,
  'bent-knee-fall-out': bentKneeFallOut,
  'front-plank': frontPlank,
  'side-plank': sidePlank,
  'bird-dog': birdDog,
  'dead-bug': deadBug,
  'kneeling-hip-flexor-stretch': kneelingHipFlexorStretch,
  'standing-hip-flexor-stretch': standingHipFlexorStretch,
  'piriformis-stretch': piriformisStretch,
  'kneeling-pelvic-tilt': kneelingPelvicTilt,
  'kneeling-ql-stretch': kneelingQlStretch,
  'partial-crunch': partialCrunch,
  'hip-extension': hipExtension,
  superman,
  'glute-foam-roll': gluteFoamRoll,
}

export const en = {
  code: 'en' as 'en' | 'fr',
  name: 'Plumbline',
  list: (words: readonly string[]): string =>
    new Intl.ListFormat('en', { type: 'conjunction' }).format(words),
  other: { code: 'fr', label: 'Français' } as { code: 'en' | 'fr'; label: string },
  skip: 'Go to the content',
  theme: { toDark: 'Dark colours', toLight: 'Light colours' },
  home: {
    title: 'A second pair of eyes for your back exercises',
    lead: 'Plumbline watches you through your own camera, counts for you, and tells you what to mend while you move.',
    privacy: 'The picture never leaves this device.',
    footer: 'Plumbline coaches. It does not replace your clinician.',
  },
  exercise: {
    back: 'All exercises',
    how: 'How to do it',
    place: 'Where to put the laptop',
    cannot: 'What the camera can’t judge',
    stop: 'When to stop',
    safety: [
      'Your pain goes up by 2 or more out of 10, or reaches 5: stop this exercise for today.',
      'Pain spreads down your leg, or you feel new tingling, numbness, weakness or dizziness: stop for today and ask your clinician.',
    ],
    comfort: 'A little discomfort does not mean harm.',
    start: 'Start',
    camera: 'Use my camera',
    file: 'Use a video',
    demo: 'Watch the demo',
    startHint: 'Your camera’s picture is looked at here, on this device. It is not kept or sent.',
    pause: 'Pause the figure',
    play: 'Move the figure',
    guide: (name: string): string => `A figure doing the exercise: ${name}`,
    unknown: 'There is no such exercise.',
  },
  trust: {
    title: 'How far can this be trusted?',
    sets: (count: number, exact: string): string =>
      `Of ${count} sets of a computed body, seen as badly as a poor camera sees, ${exact} were counted exactly.`,
    films: (count: number, exact: number): string =>
      `Of ${count} films of a drawn figure, ${exact} were counted exactly.`,
    people:
      'Nobody with a bad back was filmed for this, and no clinician has checked these figures. On you it may be less right.',
    caption: 'Faults that the computed body acted, and what was said of its good form',
    looked: 'What it looks at',
    found: 'Faults it finds',
    flagged: 'Good form it doubts',
    never: 'not told yet',
    seldom: 'seldom seen from here',
    missed: 'but not on film',
  },
  dose: doseEn,
  live: {
    stop: 'Stop',
    stopHint: 'Space or Escape key',
    mute: 'Voice off',
    unmute: 'Voice on',
    of: (total: number): string => `of ${total}`,
    ofSeconds: (total: number): string => `of ${total} s`,
    seconds: (count: number): string => `${count} s`,
    onlySide: (side: Side): string => `Only the ${side} side today`,
    left: 'Left',
    right: 'Right',
    count: 'Count',
    hold: 'Hold',
    phases,
    likeThis: 'Like this',
    you: 'Your camera’s picture, mirrored, with your joints drawn on it',
    film: {
      title: 'The video',
      picture: 'The video, with the joints drawn on it',
      percent: (share: number): string => `${share} %`,
      watched: 'of the video watched',
    },
    demo: 'The demo figure, with its joints drawn on it',
    demoBadge: 'Demo',
    seen: (view: View): string => `Seen ${views[view]}`,
    allSeen: 'all joints seen',
    unseen: (what: readonly PairedPart[]): string => `can’t see ${joinParts(what)}`,
    ask: {
      title: 'Plumbline needs your camera',
      why: 'It looks for your joints in the picture, here on this device. No picture is kept, and none leaves it.',
      next: 'Your browser will ask you next. Choose “Allow”.',
      go: 'Turn the camera on',
      cancel: 'Not now',
    },
    loading: {
      opening: 'Opening the camera',
      openingFile: 'Opening the video',
      openingDemo: 'Getting the figure ready',
      loading: 'Loading the part that finds your joints',
      'warming-up': 'Warming up',
      measuring: 'Finding what is quickest on this device',
      place: 'Meanwhile, get into place.',
    },
    accept: {
      title: (seen: View): string => `I see you ${views[seen]}`,
      noForm: 'You can go on like this. I can’t judge your form from here, only count and time it.',
      without: (checks: readonly string[]): string =>
        `You can go on like this. What I can’t judge from here: ${checks.join('\u00a0· ')}.`,
      go: 'Continue anyway',
    },
    quiet: 'Good, keep going',
    ready: 'Ready. Begin when you like',
    watching: 'Watching. The figures come at the end',
    finishing: 'Adding it up',
    done: 'Well done. Have a rest',
    lower: 'And lower',
    release: 'Long enough. Ease out slowly',
    began: 'Ready. Begin when you like.',
    praise: 'Well done',
    again: 'The watching part stopped. Starting it again',
  },
  praise: { 'well-done': 'That was a good one' } as Record<string, string>,
  blockers: {
    nobody: 'I can’t see you: step into the picture',
    outOfSight: (what: readonly PairedPart[]): string =>
      `I can’t see your ${joinParts(what)}: move back`,
    wrongView: (wanted: View): string => `Turn, so that I see you ${views[wanted]}`,
    wrongPosition: 'Get into the start position',
    moving: 'Good. Now keep still a moment',
  },
  summary: {
    title: 'How it went',
    counted: (count: number): string => (count === 1 ? 'repetition' : 'repetitions'),
    sides: (left: number, right: number): string => `left ${left}, right ${right}`,
    held: (count: number): string => (count === 1 ? 'second held' : 'seconds held'),
    active: (count: number): string => (count === 1 ? 'second of movement' : 'seconds of movement'),
    score: 'form score of 100',
    noScore: 'Form not measured',
    noScoreWhy: 'Too little could be seen to give a fair score.',
    nothing: 'Nothing was counted this time. That happens. Check the picture and try again.',
    eachRep: 'Each repetition',
    eachHold: 'Each hold',
    rep: (index: number): string => `Repetition ${index}`,
    hold: (index: number): string => `Hold ${index}`,
    clean: 'Good form',
    notCounted: 'not counted',
    why: {
      'too-short': 'too quick to count',
      'not-high-enough': 'not high enough to count',
      'beginning-unseen': 'its beginning was out of sight',
      'half-of-own-range': 'less than half as far as you usually go',
      'one-limb-only': 'arm or leg alone',
      'another-movement': 'looked like another movement',
    } as Record<string, string>,
    at: (time: string): string => `at ${time}`,
    between: (from: string, to: string): string => `${from} to ${to}`,
    under: (what: string): string => `aim for ${what} or less`,
    over: (what: string): string => `aim for ${what} or more`,
    figure,
    bare,
    mend: 'to mend',
    notice: 'to notice',
    notMeasured: 'What was not measured',
    allMeasured: 'Everything that can be seen from here was measured.',
    reasons: {
      abstains: 'The camera can’t tell this reliably yet',
      view: (wanted: readonly View[]): string =>
        `Only visible ${wanted.map((view) => views[view]).join(' or ')}`,
      scarce: 'Too little to tell',
      hidden: (what: readonly PairedPart[]): string =>
        what.length === 0 ? 'Not seen clearly enough' : `Your ${joinParts(what)} not seen clearly`,
    },
    times: (unknown: number, all: number): string => `${unknown} of ${all}`,
    checks: 'Only you can tell',
    checksHint: 'No camera can see these. Your answers stay on this page and change no score.',
    yes: 'Yes',
    no: 'Not really',
    save: 'Save the recording of your joints',
    saveHint: 'A file of joint positions, no picture. It stays on this device unless you send it.',
    saved: 'Saved to your downloads',
    again: 'Do it again',
    home: 'All exercises',
    details: 'How well you could be seen',
    found: (share: number): string => `Your joints were found in ${share} % of the pictures.`,
    notes: {
      nobody: 'Nobody was found in the picture.',
      'start-pose-never-seen':
        'This did not look like this exercise: its start position was never seen.',
      'nothing-counted': 'This did not look like this exercise.',
      'often-out-of-sight': 'You were out of sight for much of the time.',
      'someone-else-seen':
        'For a moment somebody or something else was taken for you. That was left out.',
      'limbs-confused':
        'For a moment one leg or arm was taken for the other. Nothing is said of them then.',
      'labels-swapped': 'Left and right were mixed up in the picture. That was put right.',
      'judged-from-other-view': 'Your form can’t be judged from where the camera stood.',
    } as Readonly<Record<Note, string>>,
    early: 'The set ended early. This is what was seen until then.',
    demo: 'This was the demo figure, not you.',
  },
  problems: {
    'camera-denied': {
      title: 'The camera is not allowed',
      help: 'Choose the camera sign beside the address, allow the camera, then try again.',
    },
    'camera-missing': {
      title: 'No camera found',
      help: 'Plug one in, or open its shutter, then try again. Or use a video, or watch the demo.',
    },
    'camera-busy': {
      title: 'Another program is using the camera',
      help: 'Close video calls and other camera programs, then try again.',
    },
    'camera-unplugged': {
      title: 'The camera went away',
      help: 'What you did so far is kept. Plug the camera in and start again when you are ready.',
    },
    'file-broken': {
      title: 'This video can’t be read',
      help: 'Try another one. MP4 and WebM work best.',
    },
    'file-empty': {
      title: 'There is nothing in this file',
      help: 'It has no pictures to look at. Pick another video.',
    },
    'address-insecure': {
      title: 'The camera needs a safe address',
      help: 'Open this page over https, or from this computer itself. Or use a video, or the demo.',
    },
    'browser-old': {
      title: 'This browser is too old for Plumbline',
      help: 'Use a current Chrome, Edge, Firefox or Safari.',
    },
    'worker-lost': {
      title: 'The part that finds your joints stopped',
      help: 'What you did so far is kept. Close other heavy pages, then try again.',
    },
    failed: {
      title: 'Something went wrong here',
      help: 'Try again. If it happens twice, load the page anew.',
    },
    retry: 'Try again',
    see: 'See what was done',
    details: 'Details',
  },
  file: {
    title: 'Pick a video of your exercise',
    why: 'Film yourself side-on, whole body in the picture. The video is looked at on this device and never sent.',
    pick: 'Choose a video',
    drop: 'or drop it here',
  },
  exercises,
  parts: joinParts,
  history: historyEn,
  program: programEn,
  own: ownEn,
  record: recordEn,
  people: peopleEn,
  samples: samplesEn,
  report: reportEn,
  review: reviewEn,
  journey: journeyEn,
  hands: handsEn,
}

/** Several parts may share a word: feet are ankles, heels and toes. */
function joinParts(what: readonly PairedPart[]): string {
  return en.list([...new Set(what.map((part) => parts[part]))])
}

/** What every language says. */
export type Text = typeof en
