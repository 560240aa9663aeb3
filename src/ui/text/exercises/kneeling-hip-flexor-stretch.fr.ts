import type { ExerciseText } from '../exercise-text.ts'

export const kneelingHipFlexorStretch: ExerciseText = {
  name: 'Étirement de la hanche à genou',
  line: 'Sur un genou, avancez les hanches et sentez l’avant de la hanche.',
  steps: (hold) => [
    'Posez un genou au sol, l’autre pied devant vous, les deux genoux à angle droit. Un coussin sous le genou.',
    'Rentrez le bassin et aplatissez le bas du dos.',
    'Restez grand et avancez doucement les hanches, jusqu’à étirer l’avant de la hanche.',
    `Restez ainsi ${hold} secondes, et respirez.`,
    'Revenez doucement, retournez-vous et changez de jambe.',
  ],
  place: [
    'Posez l’ordinateur bas : sur un tabouret ou une chaise, à 50 cm, l’écran penché jusqu’à voir votre tête.',
    'Mettez-vous à genou à 2,5 ou 3 mètres, de profil, le genou au sol du côté de la caméra. Retournez-vous pour l’autre côté.',
  ],
  cannot: [
    'Si votre bassin est rentré et le bas du dos plat.',
    'Où vous sentez l’étirement.',
    'Si vos hanches tournent d’un côté.',
  ],
  stop: [
    'La rotule fait mal : mettez plus de coussin, ou arrêtez.',
    'Vous avez mal au dos.',
    'L’avant de la cuisse fourmille.',
  ],
  rules: {
    'front-thigh-not-level': {
      fault: 'Hanche avant pas à angle droit',
      looked: 'La cuisse avant à plat',
    },
    'pressed-too-far': { fault: 'Poussé trop loin', looked: 'Jusqu’où vous avancez' },
    'hip-not-open': { fault: 'L’avant de la hanche fermé', looked: 'L’avant de la hanche' },
    'back-arched': { fault: 'Penché en arrière', looked: 'Le dos penché en arrière' },
    'leaning-forward': { fault: 'Penché en avant', looked: 'Le buste droit' },
    'front-knee-past-toes': {
      fault: 'Genou avant au-delà des orteils',
      looked: 'Le genou avant et les orteils',
    },
    'hips-twisted': { fault: 'Hanches tournées', looked: 'Les deux hanches devant' },
    'same-side-again': { fault: 'Deux fois le même côté', looked: 'Le changement de côté' },
  },
  cues: {
    'front-thigh-level': 'Cuisse avant à plat',
    'glide-hips-gently': 'Relâchez un peu',
    'open-front-of-hip': 'Ouvrez l’avant de la hanche',
    'ribs-down-stay-tall': 'Côtes basses, restez grand',
    'lift-chest-tall': 'Redressez le buste',
    'step-front-foot-ahead': 'Avancez le pied avant',
    'both-hips-forward': 'Les deux hanches devant',
    'hold-then-change-legs': 'Changez de jambe',
  },
  checks: {
    'tucked-tailbone': {
      ask: 'Avez-vous rentré le bassin avant d’avancer ?',
      tip: 'La prochaine fois, serrez d’abord la fesse de la jambe arrière.',
    },
    'flat-lower-back': {
      ask: 'Le bas du dos est-il resté plat ?',
      tip: 'La prochaine fois, avancez moins et gardez les côtes basses.',
    },
    'felt-front-of-hip': {
      ask: 'L’avez-vous senti à l’avant de la hanche, et pas dans le dos ou le genou ?',
      tip: 'La prochaine fois, rentrez plus le bassin et avancez moins.',
    },
  },
}
