import { plural } from '../plural-fr.ts'
import { curvesFr } from './curves-fr.ts'
import type { SetReviewText } from './en.ts'
import { remarksFr } from './remarks-fr.ts'
import { viewsFr } from './views-fr.ts'
import { whyFr } from './why-fr.ts'

export const setReviewFr: SetReviewText = {
  missing: 'Ceci n’est pas sur cet appareil.',
  loading: 'Un instant …',
  judging: 'Lecture de l’enregistrement',
  failed: 'L’enregistrement n’a pas pu être lu. Rechargez la page et réessayez.',
  session: (day) => `Séance du ${day}`,
  sets: 'Séries',
  set: (number) => `série ${number}`,
  look: 'La regarder',
  notRecorded: 'Pas devant une caméra : il n’y a pas d’enregistrement.',
  byHand: (count) => plural(count, 'compté par la personne', 'comptés par la personne'),
  reps: (count) => plural(count, 'répétition', 'répétitions'),
  held: (seconds) => `${plural(seconds, 'seconde', 'secondes')} de maintien`,
  score: (score) => `score ${score}`,
  faults: (count) => plural(count, 'constat', 'constats'),
  pain: 'Douleur',
  painWhen: {
    before: 'Avant',
    exercise: 'Après un exercice',
    end: 'À la fin',
    'next-day': 'Le lendemain matin',
  },
  checks: (yes, all) => `Oui à ${plural(yes, 'question', 'questions')} sur ${all}`,
  ofPerson: (label) => `De ${label}.`,
  today:
    'Les constats et les comptes sont ici ceux des règles d’aujourd’hui. Ce qui a été gardé ce jour-là est sur la page de la séance.',
  kept: 'Les comptes, scores et constats sont ici ceux qui ont été gardés ce jour-là.',
  replay: 'Ce que la caméra a vu',
  picture: (frame, of, seconds) => `Image ${frame} sur ${of}, ${seconds} s`,
  nobody: 'Personne n’a été vu dans cette image.',
  play: 'Lire',
  stop: 'Pause',
  frame: 'Image',
  earlier: 'Une image en arrière',
  later: 'Une image en avant',
  repEarlier: 'Répétition précédente',
  repLater: 'Répétition suivante',
  speed: 'Vitesse',
  phase: (phase, count) => `${phase} ; compté jusqu’ici : ${count}`,
  findings: 'Constats',
  noFindings: 'Rien n’a été constaté.',
  finding: (what, number, seconds) => `${what}, numéro ${number}, à ${seconds} s`,
  warn: 'presque bien',
  fault: 'faute',
  value: (value, limit) => `${value} ; la limite est ${limit}`,
  measure: 'La mesure pendant la série, et ses limites',
  course: (low, high, now) =>
    `Pendant la série de ${low} à ${high} ; dans cette image ${now ?? 'inconnu'}.`,
  timeline: 'La série dans le temps',
  part: (number, findings) =>
    findings === 0
      ? `Numéro ${number}`
      : `Numéro ${number}, ${plural(findings, 'constat', 'constats')}`,
  noMeasure:
    'Cette règle se fonde sur des durées ou sur ce qui s’est passé dans une répétition : il n’y a pas de courbe.',
  source: 'D’où viennent les limites',
  unknown: 'Ce qui n’a pas été mesuré',
  unknownHint: 'La caméra ne pouvait pas savoir : cela ne compte ni pour ni contre.',
  unknownOf: (times, all) => `${times} fois sur ${all}`,
  why: whyFr,
  ...remarksFr,
  ...viewsFr,
  curves: curvesFr,
  allKnown: 'Tout a été mesuré.',
  sides: 'Gauche et droite',
  left: 'Gauche',
  right: 'Droite',
  meanRange: 'Amplitude, au milieu',
  meanScore: 'Score, au milieu',
  counted: 'Compté',
  rejudge: 'La juger selon les règles d’aujourd’hui',
  report: 'Rapport à imprimer',
  back: 'Toutes les séances',
  toSession: 'La séance',
}
