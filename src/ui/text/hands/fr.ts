import type { HandsText } from './en.ts'

const notWhole = 'Ce qui sort de l’image ne peut pas être jugé.'

const troubles: HandsText['setUp']['troubles'] = {
  'wrong-view': {
    do: 'Tournez l’ordinateur, ou tournez-vous',
    cost: 'Une partie du geste ne peut pas être jugée d’ici.',
  },
  'out-left': { do: 'Allez vers la droite de l’écran', cost: notWhole },
  'out-right': { do: 'Allez vers la gauche de l’écran', cost: notWhole },
  'out-top': { do: 'Penchez l’écran un peu en arrière', cost: notWhole },
  'out-bottom': { do: 'Penchez l’écran un peu en avant', cost: notWhole },
  'out-both': { do: 'Éloignez l’ordinateur', cost: notWhole },
  'too-far': {
    do: 'Rapprochez l’ordinateur',
    cost: 'De si loin, les petits mouvements ne peuvent pas être jugés.',
  },
  'too-near': {
    do: 'Éloignez l’ordinateur',
    cost: 'De si près, votre corps peut sortir de l’image.',
  },
  dark: {
    do: 'Allumez une lampe',
    cost: 'Dans le noir, les articulations peuvent être mal placées.',
  },
  backlit: {
    do: 'Tournez le dos de l’écran à la fenêtre',
    cost: 'À contre-jour, les articulations peuvent être mal placées.',
  },
  bright: {
    do: 'Moins de lumière sur la caméra',
    cost: 'Avec tant de lumière, les articulations peuvent être mal placées.',
  },
  tilted: {
    do: 'Posez l’ordinateur bien droit',
    cost: 'De travers, les angles avec le sol sont faussés.',
  },
  'someone-else': {
    do: 'Une seule personne dans l’image',
    cost: 'Une autre personne peut être prise pour vous.',
  },
  slow: {
    do: 'Fermez d’autres programmes',
    cost: 'Trop peu d’images : les gestes rapides ne peuvent pas être jugés.',
  },
}

export const handsFr: HandsText = {
  ring: 'Gardez la main levée',
  hint: 'Pour la pause : levez une main 2 secondes.',
  hintResume: 'Pour continuer : levez une main 2 secondes.',
  busy: 'Un bras se lève dans cet exercice : une main levée n’y fait pas de pause. Sortez plutôt de l’image.',
  keys: 'Ou appuyez sur la barre d’espace.',
  left: 'Revenez dans l’image, allongez-vous ou mettez-vous en place, et on continue.',
  spoken: {
    left: 'En pause. Revenez et mettez-vous en place pour continuer.',
    goesOn: 'On continue.',
  },
  setUp: {
    title: 'La caméra',
    checks: {
      view: 'Vue',
      frame: 'Corps entier',
      distance: 'Distance',
      light: 'Lumière',
      tilt: 'Ordinateur droit',
      person: 'Une personne',
      rate: 'Image fluide',
    },
    troubles,
    states: { ok: 'bien', failing: 'à changer', unknown: 'pas encore connu' },
    looking: 'Je regarde …',
    ready: 'Prenez la position de départ',
    anyway: 'Continuer quand même',
  },
  voice: {
    commands: {
      start: ['commencer', 'commence', 'commencez'],
      pause: ['pause', 'attends', 'attendez'],
      resume: ['continuer', 'continue', 'continuez', 'reprendre'],
      stop: ['stop', 'arrêter', 'arrête', 'arrêtez'],
      next: ['suivant', 'suivante', 'passer'],
      hurts: ['j’ai mal', 'ça fait mal', 'aïe'],
    },
    hint: 'Ou dites : pause, continuer, suivant, stop, j’ai mal.',
    offer: 'Parler à la séance : pause, continuer, suivant, stop, j’ai mal',
    listening: 'J’écoute, sur cet appareil seulement',
  },
}
