import type { ExerciseText } from '../exercise-text.ts'

export const kneelingQlStretch: ExerciseText = {
  name: 'Étirement latéral à quatre pattes',
  line: 'À quatre pattes, amenez tête et bassin du même côté, comme une queue qui remue lentement.',
  steps: (hold) => [
    'À quatre pattes : mains sous les épaules, genoux sous les hanches.',
    'Regardez vers la hanche gauche, et amenez cette hanche vers la tête.',
    `Le côté droit du bas du dos s’allonge. Restez ${hold} secondes.`,
    'Revenez au milieu, puis allez à droite.',
    'Comme une queue qui remue, en plus lent. Les bras restent tendus.',
  ],
  place: [
    'Posez l’ordinateur sur une table haute ou une pile de livres, à 1,4 m, écran penché vers le sol.',
    'Placez-vous à 2 mètres, les pieds vers lui : de là, il voit bouger le bassin.',
    'Vous ne voyez pas l’écran : mettez la voix.',
  ],
  cannot: [
    'Où vous regardez exactement : de derrière, le visage est caché.',
    'Si une épaule plonge ou si un coude se plie.',
    'Si le dos se creuse ou s’arrondit.',
  ],
  stop: [
    'Une douleur vive d’un côté du dos, ou dans une jambe.',
    'La nuque fait mal : tournez moins la tête. Si cela dure, arrêtez.',
  ],
  rules: {
    'shoulders-not-level': { fault: 'Épaules pas de niveau', looked: 'Les épaules de niveau' },
    'small-curl': { fault: 'Petite inclinaison', looked: 'L’ampleur sur le côté' },
    'looking-ahead': {
      fault: 'Regard pas vers la hanche',
      looked: 'Le regard vers la hanche',
    },
    'hips-left-behind': { fault: 'Bassin presque immobile', looked: 'Le bassin qui suit' },
    'ends-apart': { fault: 'Une extrémité part avant', looked: 'Tête et bassin ensemble' },
    'same-side-again': { fault: 'Deux fois le même côté', looked: 'Le changement de côté' },
    'curl-hurried': { fault: 'Mouvement rapide', looked: 'La lenteur du mouvement' },
    'shoulder-dips': { fault: 'Une épaule a plongé', looked: 'Les bras tendus' },
    'back-sags-or-rounds': { fault: 'Dos pas à plat', looked: 'Le dos à plat' },
  },
  cues: {
    'weight-on-both-hands': 'Le poids sur les deux mains',
    'curl-sideways': 'Allez plus loin sur le côté',
    'look-at-your-hip': 'Regardez votre hanche',
    'hip-towards-shoulder': 'La hanche vers l’épaule',
    'both-ends-together': 'Tête et bassin ensemble',
    'other-side-now': 'Maintenant l’autre côté',
    'slow-it-down': 'Plus lentement',
    'arms-stay-straight': 'Les bras restent tendus',
    'keep-a-level-back': 'Gardez le dos à plat',
  },
  checks: {
    'felt-in-side': {
      ask: 'Avez-vous senti l’étirement sur le côté du bas du dos ?',
      tip: 'La prochaine fois, amenez le bassin un peu plus loin, en respirant.',
    },
  },
}
