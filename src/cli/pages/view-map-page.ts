import { FAR_M, mirroredDirection, NEAR_M, STEP_DEG } from '../view-map/candidates.ts'
import { type Comparison, compareViews } from '../view-map/compare-views.ts'
import type { ViewFigures } from '../view-map/judge-view.ts'
import type { ExerciseMap, Finalist } from '../view-map/map-exercise.ts'
import type { Ring } from '../view-map/ring-picture.ts'
import { WHY_NOT } from '../view-map/why-not.ts'
import { figure, percent, table } from './markdown.ts'

/** The whole of `docs/views.md`. */
export const viewMapPage = (maps: readonly ExerciseMap[]): string => {
  const compared = maps.map(compareViews)
  return [
    '# Where the laptop goes',
    'Every figure and picture on this page was made by `npm run evaluate -- --views`; edit nothing here by hand.',
    EXPLAINED,
    flawlessText(maps),
    DOUBTS,
    '## The views',
    viewTable(compared),
    ...compared.flatMap(exerciseSection),
    '',
  ].join('\n\n')
}

const EXPLAINED = `\
The mannequin is looked at from all round, every ${STEP_DEG} degrees, by the real pose model (\`full\`, 640 x 480) in
the real worker: its start pose, its top, and every fault at 1.5 x the limit, at the moment when the fault
is greatest, on both sides where sides differ. Stills, not films, unsmoothed. Directions are counted round the body: 0° is
beside it (of who lies on their side, before the chest), 90° before the head or the face, 270° before the feet or the
back. One half of the turn is looked at and the other taken for its mirror image: the body is symmetrical and does both
sides; light is not, and comes from where 0° is. The ring is ${NEAR_M} m away. Its three best places and the
present one are looked at again with a second, heavy body, and with the first one from another distance
(${FAR_M} m, or ${NEAR_M} m for the present one); their score, of 100, is the mean of the three. Noise is the root mean
square of what the other body and the other distance make of the score of one place: a lead of less is none.

A rule sees a fault where its own measure reads at least 60 % of the true change from well done to done wrong (and not
more than twice it), and does not call the well done one a fault or warn of it. The truth is what a far camera would
measure of the true joints from where the rule wants it. Rules of tempo, order and number see theirs where the way from the start
pose to the top is read as well as that, or a hold is recognised. The score of a place is the mean over rules of the share of
their faults that they see, grade A counted twice as heavily as B, times the share of stills in which the person was found. Rules
that abstain have no say.`

const DOUBTS = `\
What this can't tell: how a view does in a small room, on a real person, with clothes and dogs. Stills are harder than
films: the model, and the engine behind it, follow a far limb that they have seen leave, and lose one that is
suddenly elsewhere; so the scores are low, and say which view is better rather than how good it is. The engine's limits
were tuned from the present views.`

const flawlessText = (maps: readonly ExerciseMap[]): string => {
  const blind = maps.flatMap(({ flawless }) => flawless.rules).filter(({ sight }) => sight < 1)
  const but = blind.length === 0 ? '' : `, but ${blind.map(({ clause }) => clause).join(', ')}`
  return `Through a model that never errs every rule would see all of its faults from the present views${but}.`
}

const points = (score: number): string => String(Math.round(100 * score))

const viewTable = (compared: readonly Comparison[]): string =>
  table([
    [
      'exercise',
      'present view',
      'score',
      "the map's best",
      'score',
      'noise',
      'landmark error there and here: median, 95 %',
      'rules seen only from elsewhere',
      'so',
    ],
    ...compared.map(({ map: { exercise, own }, best, ...rest }) => [
      exercise.id,
      placeText(own),
      points(own.score),
      best === own ? 'the same' : placeText(best),
      points(best.score),
      points(rest.noise),
      `${errorText(best.figures)}; ${errorText(own.figures)}`,
      elsewhereText(rest.elsewhere),
      conclusion(exercise.id, rest),
    ]),
  ])

const placeText = ({ place }: Finalist): string =>
  `${place.directionDeg}°, ${place.heightM} m high, ${place.distanceM} m away`

const errorText = ({ errorTl, errorP95Tl }: ViewFigures): string =>
  `${figure(errorTl, 2)}, ${figure(errorP95Tl, 2)} tl`

const elsewhereText = (elsewhere: Comparison['elsewhere']): string =>
  elsewhere
    .map(
      ({ clause, abstains, directionDeg, heightM }) =>
        `${clause}${abstains ? ' (abstains)' : ''} from ${directionDeg}°, ${heightM} m`,
    )
    .join('; ') || 'none'

const conclusion = (
  id: string,
  { lead, isBetter }: Pick<Comparison, 'lead' | 'isBetter'>,
): string => {
  if (lead === 0) return 'kept: the best'
  if (!isBetter) return 'kept: as good within noise'
  return WHY_NOT[id] ?? 'to be moved: no reason against it is written'
}

const exerciseSection = (comparison: Comparison): string[] => {
  const { map, best } = comparison
  const { exercise, own } = map
  const shown = best === own ? [own] : [own, best]
  return [
    `## ${exercise.id}`,
    `![${exercise.id} from all round: the score of each direction and height](pictures/views/${exercise.id}.svg)`,
    table([
      ['rule', 'grade', ...shown.map((view) => `from ${placeText(view)}`)],
      ...own.figures.rules.map(({ clause, grade, abstains }) => [
        clause,
        abstains ? `${grade}, abstains` : grade,
        ...shown.map((view) => sightText(view, clause)),
      ]),
      ['person found', '', ...shown.map(({ figures }) => percent(figures.found))],
    ]),
  ]
}

/** Of the first body and the second one. */
const sightText = ({ figures, otherBody }: Finalist, clause: string): string => {
  const of = ({ rules }: ViewFigures) =>
    percentRound(rules.find((rule) => rule.clause === clause)?.sight ?? Number.NaN)
  return `${of(figures)}, ${of(otherBody)}`
}

const percentRound = (share: number): string =>
  Number.isNaN(share) ? '-' : `${Math.round(100 * share)} %`

/** What is drawn of a map: the ring as it was looked at, its mirror image, now and best. */
export const ringOfMap = (map: ExerciseMap): Ring => {
  const { exercise, turnsRound, ring, own } = map
  const cells = ring.flatMap(({ place: { directionDeg, heightM }, figures: { score } }) =>
    [...new Set([directionDeg, mirroredDirection(directionDeg, turnsRound)])].map((direction) => ({
      directionDeg: direction,
      heightM,
      score,
    })),
  )
  const { best } = compareViews(map)
  const { position, view } = exercise
  const isUpright =
    position === 'upright' || (position === 'facing' && view.lens?.towards === 'face')
  return {
    title: `${exercise.id}: how well its rules see their faults, by the laptop's direction and height`,
    person: isUpright ? 'upright' : 'lying',
    heightsM: [...new Set(cells.map(({ heightM }) => heightM))],
    cells,
    stepDeg: STEP_DEG,
    marks: marksOf(own.place.directionDeg, best.place.directionDeg),
  }
}

const marksOf = (now: number, best: number): Ring['marks'] =>
  now === best
    ? [{ directionDeg: now, text: 'now, best' }]
    : [
        { directionDeg: now, text: 'now' },
        { directionDeg: best, text: 'best' },
      ]
