import { plural } from '../plural-fr.ts'
import type { ReviewText } from './en.ts'

export const reviewFr: ReviewText = {
  title: 'Les séances de chacun ici',
  lead: 'Pour un thérapeute : qui a fait ses exercices sur cet appareil, comment, et ce qu’il faut regarder d’abord.',
  link: 'Regarder les séances',
  loading: 'Un instant…',
  unkept: 'Ce navigateur ne garde rien ici.',
  nothing: 'Aucune séance ne correspond.',
  program: 'Le programme',
  filters: {
    group: 'Montrer',
    person: 'Personne',
    everybody: 'Tout le monde',
    alertsOnly: 'Seulement les séances où il y a quelque chose à regarder',
    from: 'À partir du',
  },
  unnamed: (number) => `Personne ${number}`,
  shown: (shown, all) => `Les ${shown} dernières sur ${plural(all, 'séance', 'séances')}`,
  lookedThrough: (found, read, all) =>
    `${found} où il y a quelque chose à regarder, dans les ${read} dernières sur ${plural(all, 'séance', 'séances')}`,
  more: 'En montrer plus',
  further: 'Remonter plus loin',
  course: 'L’évolution sur des semaines',
  pair: {
    compare: 'Comparer',
    choose: (day) => `Comparer ${day}`,
    hint: (chosen) =>
      ['Cochez deux séances pour les voir côte à côte.', 'Cochez encore une séance.'][chosen] ??
      'Deux séances sont choisies.',
  },
  columns: {
    day: 'Jour',
    exercises: 'Exercices',
    reps: 'Répétitions',
    score: 'Note',
    pain: 'Douleur avant et après',
    alerts: 'À regarder',
  },
  notMeasured: 'pas mesurée',
  notAsked: 'pas demandée',
  pain: (before, after) => `${before}, puis ${after}`,
  noAlerts: 'rien',
  alerts: {
    painHigh: (score) => `Douleur de ${score}`,
    painRisen: (by) => `Douleur montée de ${by}`,
    brokenOff: 'Pas terminée',
    faultAgain: (exercise, fault) => `Trois séances de suite : ${exercise}, ${fault}`,
  },
}
