import { plural } from '../plural-fr.ts'
import type { CourseText } from './en.ts'

export const courseFr: CourseText = {
  title: (name) => `${name} : l’évolution sur des semaines`,
  lead: (from, until) => `Du ${from} au ${until}.`,
  loading: 'Un instant…',
  unkept: 'Ce navigateur ne garde rien ici.',
  unknown: 'Il n’y a pas une telle personne sur cet appareil.',
  nothing: 'Aucune séance dans ces semaines.',
  earlier: 'Montrer les semaines d’avant',
  back: 'Toutes les séances',
  weeks: {
    title: 'Les séances et le programme',
    summary: (days, programDays, usual) =>
      `Une séance lors de ${days} des ${plural(programDays, 'jour', 'jours')} avec un programme ; dans une semaine habituelle, lors de ${usual}.`,
    scale: 'Jours de chaque semaine. Les jours de repos font partie d’un programme.',
    week: 'Semaine du',
    sessions: 'Séances',
    days: 'Jours avec une séance',
    programDays: 'Jours avec un programme',
  },
  load: {
    title: 'La douleur et la charge',
    scale:
      'Douleur de 0 à 10, au-dessus de ce qui a été fait les mêmes jours. En pointillé : les lundis.',
    before: 'Avant',
    after: 'Après',
    nextMorning: 'Le lendemain matin',
    reps: 'Répétitions',
    held: 'Tenu',
    painPanel: 'Douleur',
    repsPanel: 'Répétitions par jour',
    heldPanel: 'Tenu, secondes par jour',
    painCourse: 'Douleur avant',
    afterCourse: 'Après',
    nextCourse: 'Le lendemain matin',
  },
  exercises: 'Chaque exercice',
  exercise: {
    range: { title: 'Jusqu’où', scale: 'Le milieu des répétitions.' },
    notMeasured: 'Fait sans caméra : rien n’a été mesuré.',
  },
}
