import type { Rhythm } from '../../../review/history/rhythm.ts'
import { plural } from '../plural-fr.ts'
import type { HistoryText, Told } from './en.ts'

const rhythm = (now: Rhythm, day: string): string => {
  switch (now.kind) {
    case 'nothing-yet':
      return 'Vos jours s’afficheront ici après votre première séance.'
    case 'this-week':
      return `${plural(now.days, 'jour', 'jours')} cette semaine.`
    case 'last-time':
      return `Votre dernière séance était le ${day}.`
    case 'after-a-pause':
      return `Heureux de vous revoir. Votre dernière séance était le ${day}. C’est un bon jour pour reprendre.`
  }
}

const course = (what: string, points: readonly Told[]): string => {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return ''
  if (points.length === 1) return `${what} : ${first.value} le ${first.day}.`
  return `${what} : ${first.value} le ${first.day}, ${last.value} le ${last.day}.`
}

export const historyFr: HistoryText = {
  title: 'Votre parcours',
  lead: (weeks) => `Les ${weeks} dernières semaines, gardées sur cet appareil seulement.`,
  link: 'Votre parcours',
  back: 'Première page',
  today: 'Séance du jour',
  loading: 'Un instant…',
  unkept: 'Ce navigateur ne garde rien ici (fenêtre privée ?) : il n’y a donc pas de parcours.',
  nothing: 'Rien encore. Après votre première séance, vous verrez ici vos jours et vos progrès.',
  rhythm,
  calendar: {
    title: 'Vos jours',
    sessions: (count) => plural(count, 'séance', 'séances'),
    todayIs: 'aujourd’hui',
    done: 'un jour avec une séance',
    weekOf: (day) => `Semaine du ${day}`,
  },
  course,
  pain: {
    title: 'Votre douleur',
    scale: 'De 0, aucune douleur, à 10, la pire douleur.',
    before: 'Avant',
    after: 'Après',
    beforeCourse: 'Douleur avant',
    afterCourse: 'Douleur après',
  },
  exercises: 'Vos exercices',
  times: (count) => plural(count, 'séance', 'séances'),
  notMeasured: 'Fait sans caméra : rien n’a été mesuré.',
  score: { title: 'Note de forme', scale: 'De 0 à 100.' },
  range: { title: 'L’ampleur de vos mouvements', scale: 'Le milieu de vos répétitions.' },
  hold: { title: 'Le plus long maintien', scale: 'En secondes.' },
  activity: { title: 'La plus longue durée', scale: 'En secondes.' },
  seconds: (count) => `${count} s`,
  table: {
    show: 'Voir les chiffres',
    day: 'Jour',
    none: 'non dit',
  },
  picture: {
    you: 'Vous',
    aim: 'Le but',
    look: (parts) => `Regardez ${parts}.`,
    alt: (parts, fault) =>
      `Deux silhouettes côte à côte. À gauche, vous dans cette séance : ${fault}. À droite, le même moment bien fait. Repère : ${parts}.`,
  },
}
