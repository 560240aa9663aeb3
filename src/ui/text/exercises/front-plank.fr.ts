import type { ExerciseText } from '../exercise-text.ts'

export const frontPlank: ExerciseText = {
  name: 'Planche',
  line: 'Sur les avant-bras et les orteils, le corps en une ligne.',
  steps: (hold) => [
    'Commencez à quatre pattes. Posez les avant-bras, coudes sous les épaules.',
    'Serrez doucement le ventre, comme avant de tousser.',
    'Reculez les pieds, écartés comme les hanches, et levez les genoux.',
    `Faites une ligne des épaules aux talons et tenez ${hold} secondes.`,
    'Regardez vos mains, respirez. Pour finir, posez les genoux.',
  ],
  place: [
    'Posez l’ordinateur bas : sur un tabouret ou une pile de livres, à 40 cm, écran droit.',
    'Placez-vous à 2 ou 3 mètres, de profil : la caméra doit vous voir de la tête aux pieds.',
  ],
  cannot: [
    'Si votre ventre travaille, et si vous respirez.',
    'Le petit creux du bas du dos, tant que les hanches restent en ligne.',
    'L’écart de vos pieds, quand elle vous voit de profil.',
  ],
  stop: [
    'Vos hanches descendent deux fois : la série est finie, reposez-vous.',
    'Vous avez mal au dos, ou vous tremblez et perdez la ligne.',
    'Trop dur aujourd’hui ? Gardez les genoux au sol.',
  ],
  rules: {
    'not-from-all-fours': {
      fault: 'Départ sans quatre pattes',
      looked: 'Le départ à quatre pattes',
    },
    'not-on-forearms-and-toes': {
      fault: 'Pas sur les avant-bras et les orteils',
      looked: 'Avant-bras posés, genoux levés',
    },
    'head-out-of-line': { fault: 'Menton sorti ou tête pendante', looked: 'La nuque longue' },
    'hips-too-high': { fault: 'Hanches trop hautes', looked: 'Les hanches trop hautes' },
    'feet-close-together': { fault: 'Pieds trop serrés', looked: 'L’écart de vos pieds' },
    'hips-sagging': { fault: 'Hanches descendues', looked: 'Les hanches qui descendent' },
    'lower-back-dips': { fault: 'Bas du dos creusé', looked: 'Le creux du bas du dos' },
    'elbows-not-under-shoulders': {
      fault: 'Coudes loin des épaules',
      looked: 'Les coudes sous les épaules',
    },
    'knees-bent': { fault: 'Genoux pliés', looked: 'Les jambes droites' },
    'shoulder-blades-sink': {
      fault: 'Poitrine affaissée entre les épaules',
      looked: 'Les épaules repoussées',
    },
  },
  cues: {
    'start-on-all-fours': 'Commencez à quatre pattes',
    'forearms-down-knees-up': 'Avant-bras posés, genoux levés',
    'look-at-your-hands': 'Regardez vos mains',
    'lower-hips-to-straight': 'Baissez un peu les hanches',
    'feet-hip-width': 'Pieds largeur de hanches',
    'lift-belly-tuck-pelvis': 'Remontez ventre et bassin',
    'flatten-lower-back': 'Aplatissez le bas du dos',
    'elbows-under-shoulders': 'Coudes sous les épaules',
    'straighten-legs': 'Tendez les jambes',
    'push-forearms-into-floor': 'Repoussez le sol',
  },
  checks: {
    'braced-core': {
      ask: 'Avez-vous gardé le ventre doucement serré tout du long ?',
      tip: 'La prochaine fois, serrez avant de lever les genoux, au tiers de votre force.',
    },
    'counted-out-loud': {
      ask: 'Pouviez-vous respirer, ou compter à voix haute ?',
      tip: 'La prochaine fois, comptez à voix haute. Qui compte, respire.',
    },
  },
}
