import type { Difference } from '../../../review/compare/difference.ts'
import type { CompareText } from './en.ts'

const changed =
  (more: string, less: string) =>
  ({ kind }: Difference, by: string): string => {
    if (kind === 'unknown') return 'ne se compare pas'
    return kind === 'same' ? 'pareil' : `${by} ${kind === 'more' ? more : less}`
  }

export const compareFr: CompareText = {
  title: 'Deux séances côte à côte',
  ofPerson: (name, first, second) => `${name} : ${first} et ${second}.`,
  loading: 'Un instant…',
  unkept: 'Ce navigateur ne garde rien ici.',
  unknown: 'Une de ces séances n’est pas sur cet appareil.',
  others: 'Ces séances sont de deux personnes. Choisissez-en deux de la même.',
  otherRules:
    'Les deux n’ont pas été jugées par les mêmes règles : une partie de l’écart peut venir d’elles.',
  whole: 'Toute la séance',
  look: (day) => `Séance du ${day}`,
  back: 'Toutes les séances',
  figure: 'Mesure',
  difference: 'Écart',
  none: 'pas mesuré',
  untold: 'non dit',
  rows: {
    asked: 'Demandé',
    reps: 'Répétitions comptées',
    held: 'Tenu en tout',
    longest: 'Le plus long',
    score: 'Note de forme',
    range: 'Jusqu’où, au milieu',
    pain: 'Douleur ensuite',
    before: 'Douleur avant',
    most: 'Douleur la plus forte entre-temps',
    after: 'Douleur à la fin',
  },
  sameDose: 'pareil',
  otherDose: 'une autre dose',
  count: changed('de plus', 'de moins'),
  score: changed('de plus', 'de moins'),
  range: changed('de plus', 'de moins'),
  time: changed('de plus', 'de moins'),
  points: (count) => (count < 2 ? `${count} point` : `${count} points`),
  found: (fault, severity) => `${severity === 'fault' ? 'À corriger' : 'À noter'} : ${fault}`,
  often: (times, of) => (times === 0 ? `pas trouvé, sur ${of}` : `${times} sur ${of}`),
  notJudged: 'pas jugé',
  changes: {
    new: 'nouveau',
    gone: 'plus trouvé',
    more: 'plus souvent',
    less: 'moins souvent',
    same: 'aussi souvent',
    unknown: 'ne se compare pas',
  },
  clean: 'Rien à corriger dans aucune des deux.',
  only: (day, names) => `Seulement le ${day} : ${names}.`,
  nothing: 'Aucun exercice n’a été commencé dans les deux.',
}
