import type { PairedPart, Side } from '../../engine/landmarks.ts'
import type { Phase } from '../../engine/movement.ts'
import type { Unit } from '../../engine/rule.ts'
import type { View } from '../../engine/trace.ts'
import { doseFr } from './dose-fr.ts'
import type { Text } from './en.ts'
import { bentKneeFallOut } from './exercises/bent-knee-fall-out.fr.ts'
import { birdDog } from './exercises/bird-dog.fr.ts'
import { coreActivation } from './exercises/core-activation.fr.ts'
import { deadBug } from './exercises/dead-bug.fr.ts'
import { frontPlank } from './exercises/front-plank.fr.ts'
import { gluteBridge } from './exercises/glute-bridge.fr.ts'
import { gluteFoamRoll } from './exercises/glute-foam-roll.fr.ts'
import { hipExtension } from './exercises/hip-extension.fr.ts'
import { kneelingHipFlexorStretch } from './exercises/kneeling-hip-flexor-stretch.fr.ts'
import { kneelingPelvicTilt } from './exercises/kneeling-pelvic-tilt.fr.ts'
import { kneelingQlStretch } from './exercises/kneeling-ql-stretch.fr.ts'
import { partialCrunch } from './exercises/partial-crunch.fr.ts'
import { pelvicTilt } from './exercises/pelvic-tilt.fr.ts'
import { piriformisStretch } from './exercises/piriformis-stretch.fr.ts'
import { seatedQlStretch } from './exercises/seated-ql-stretch.fr.ts'
import { sidePlank } from './exercises/side-plank.fr.ts'
import { standingHipFlexorStretch } from './exercises/standing-hip-flexor-stretch.fr.ts'
import { superman } from './exercises/superman.fr.ts'
import { handsFr } from './hands/fr.ts'
import { historyFr } from './history/fr.ts'
import { journeyFr } from './journey/fr.ts'
import { ownFr } from './own/fr.ts'
import { peopleFr } from './people/fr.ts'
import { programFr } from './program/fr.ts'
import { recordFr } from './record/fr.ts'
import { reportFr } from './report/fr.ts'
import { reviewFr } from './review/fr.ts'
import { samplesFr } from './samples/fr.ts'

const views: Record<View, string> = {
  side: 'de profil',
  front: 'de face',
  back: 'de dos',
  foot: 'depuis les pieds',
  head: 'depuis la tête',
  'three-quarter': 'de trois quarts',
}

const parts: Record<PairedPart, string> = {
  ear: 'votre tête',
  shoulder: 'vos épaules',
  elbow: 'vos coudes',
  wrist: 'vos mains',
  hip: 'vos hanches',
  knee: 'vos genoux',
  ankle: 'vos pieds',
  heel: 'vos pieds',
  foot_index: 'vos pieds',
}

const phases: Record<Phase, string> = {
  waiting: 'En place',
  resting: 'Prêt',
  lifting: 'Montez',
  holding: 'Tenez',
  lowering: 'Baissez',
}

const decimal = new Intl.NumberFormat('fr', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

const figure = (value: number, unit: Unit): string => {
  if (unit === 'deg') return `${Math.round(value)}°`
  if (unit === 'percent') return `${Math.round(value)} %`
  if (unit === 's') return `${decimal.format(value)} s`
  if (unit === 'deg/s') return `${Math.round(value)}° par seconde`
  if (unit === '/min') return `${Math.round(value)} par minute`
  return unit === 'tl'
    ? `${Math.round(value * 100)} % de la longueur du dos`
    : `${Math.round(value * 100)} %`
}

/** The same where the unit's name was just said. */
const bare = (value: number, unit: Unit): string =>
  unit === 'tl' ? `${Math.round(value * 100)} %` : figure(value, unit)

const list = (words: readonly string[]): string =>
  new Intl.ListFormat('fr', { type: 'conjunction' }).format(words)

/** Several parts may share a word: feet are ankles, heels and toes. */
const joinParts = (what: readonly PairedPart[]): string =>
  list([...new Set(what.map((part) => parts[part]))])

export const fr: Text = {
  code: 'fr',
  name: 'Plumbline',
  list,
  other: { code: 'en', label: 'English' },
  skip: 'Aller au contenu',
  theme: { toDark: 'Couleurs sombres', toLight: 'Couleurs claires' },
  home: {
    title: 'Un second regard sur vos exercices du dos',
    lead: 'Plumbline vous regarde par votre caméra, compte pour vous, et vous dit quoi corriger pendant le mouvement.',
    privacy: 'L’image ne quitte jamais cet appareil.',
    footer: 'Plumbline accompagne. Il ne remplace pas votre soignant.',
  },
  exercise: {
    back: 'Tous les exercices',
    how: 'Comment faire',
    place: 'Où poser l’ordinateur',
    cannot: 'Ce que la caméra ne peut pas juger',
    stop: 'Quand arrêter',
    safety: [
      'Votre douleur monte de 2 ou plus sur 10, ou atteint 5 : arrêtez cet exercice pour aujourd’hui.',
      'La douleur descend dans la jambe, ou vous sentez des fourmis, un engourdissement, une faiblesse ou un vertige nouveaux : arrêtez pour aujourd’hui et demandez à votre soignant.',
    ],
    comfort: 'Une petite gêne ne veut pas dire un dommage.',
    start: 'Commencer',
    camera: 'Utiliser ma caméra',
    file: 'Utiliser une vidéo',
    demo: 'Voir la démo',
    startHint: 'L’image est regardée ici, sur cet appareil. Elle n’est ni gardée ni envoyée.',
    pause: 'Arrêter le personnage',
    play: 'Animer le personnage',
    guide: (name: string): string => `Un personnage fait l’exercice : ${name}`,
    unknown: 'Cet exercice n’existe pas.',
  },
  trust: {
    title: 'Jusqu’où peut-on s’y fier ?',
    sets: (count, exact) =>
      `Sur ${count} séries d’un corps calculé, vues aussi mal qu’une mauvaise caméra les voit, ${exact} ont été comptées sans erreur.`,
    films: (count, exact) =>
      `Sur ${count} films d’une figure dessinée, ${exact} ont été comptés sans erreur.`,
    people:
      'Personne ayant mal au dos n’a été filmé pour cela, et aucun clinicien n’a vérifié ces chiffres. Pour vous, ce peut être moins juste.',
    caption: 'Défauts joués par le corps calculé, et ce qui a été dit de ses bons mouvements',
    looked: 'Ce qui est regardé',
    found: 'Défauts trouvés',
    flagged: 'Bons mouvements mis en doute',
    never: 'pas encore jugé',
    seldom: 'rarement visible d’ici',
    missed: 'mais pas sur film',
  },
  dose: doseFr,
  live: {
    stop: 'Arrêter',
    stopHint: 'Touche Espace ou Échap',
    mute: 'Couper la voix',
    unmute: 'Mettre la voix',
    of: (total: number): string => `sur ${total}`,
    ofSeconds: (total: number): string => `sur ${total} s`,
    seconds: (count: number): string => `${count} s`,
    onlySide: (side: Side): string =>
      side === 'left'
        ? 'Aujourd’hui, seulement le côté gauche'
        : 'Aujourd’hui, seulement le côté droit',
    left: 'Gauche',
    right: 'Droite',
    count: 'Compte',
    hold: 'Tenue',
    phases,
    likeThis: 'Comme ceci',
    you: 'L’image de votre caméra, en miroir, avec vos articulations dessinées',
    film: {
      title: 'La vidéo',
      picture: 'La vidéo, avec les articulations dessinées',
      percent: (share) => `${share} %`,
      watched: 'de la vidéo regardée',
    },
    demo: 'Le personnage de la démo, avec ses articulations dessinées',
    demoBadge: 'Démo',
    seen: (view: View): string => `Vu ${views[view]}`,
    allSeen: 'tout est visible',
    unseen: (what: readonly PairedPart[]): string => `je ne vois pas ${joinParts(what)}`,
    ask: {
      title: 'Plumbline a besoin de votre caméra',
      why: 'Il cherche vos articulations dans l’image, ici sur cet appareil. Aucune image n’est gardée, aucune n’en sort.',
      next: 'Votre navigateur va vous le demander. Choisissez « Autoriser ».',
      go: 'Allumer la caméra',
      cancel: 'Pas maintenant',
    },
    loading: {
      opening: 'Ouverture de la caméra',
      openingFile: 'Ouverture de la vidéo',
      openingDemo: 'Le personnage se prépare',
      loading: 'Chargement de ce qui trouve vos articulations',
      'warming-up': 'Mise en route',
      measuring: 'Recherche du plus rapide sur cet appareil',
      place: 'En attendant, mettez-vous en place.',
    },
    accept: {
      title: (seen) => `Je vous vois ${views[seen]}`,
      noForm:
        'Vous pouvez continuer ainsi. D’ici je ne peux pas juger la forme, seulement compter et chronométrer.',
      without: (checks) =>
        `Vous pouvez continuer ainsi. Ce que je ne peux pas juger d’ici : ${checks.join('\u00a0· ')}.`,
      go: 'Continuer quand même',
    },
    quiet: 'C’est bien, continuez',
    ready: 'Prêt. Commencez quand vous voulez',
    watching: 'Je regarde. Les chiffres viennent à la fin',
    finishing: 'Je fais le compte',
    done: 'Bravo. Reposez-vous',
    lower: 'Et redescendez',
    release: 'Assez longtemps. Revenez doucement',
    began: 'Prêt. Commencez quand vous voulez.',
    praise: 'Bravo',
    again: 'Le suivi s’est arrêté. Je le relance',
  },
  praise: { 'well-done': 'C’était très bien' },
  blockers: {
    nobody: 'Je ne vous vois pas : entrez dans l’image',
    outOfSight: (what) => `Je ne vois pas ${joinParts(what)} : reculez`,
    wrongView: (wanted) => `Tournez-vous : je dois vous voir ${views[wanted]}`,
    wrongPosition: 'Mettez-vous en position de départ',
    moving: 'Bien. Restez immobile un instant',
  },
  summary: {
    title: 'Votre série',
    counted: (count) => (count < 2 ? 'répétition' : 'répétitions'),
    sides: (left, right) => `gauche ${left}, droite ${right}`,
    held: (count) => (count < 2 ? 'seconde tenue' : 'secondes tenues'),
    active: (count) => (count < 2 ? 'seconde de mouvement' : 'secondes de mouvement'),
    score: 'note de forme sur 100',
    noScore: 'Forme non mesurée',
    noScoreWhy: 'On en a vu trop peu pour donner une note juste.',
    nothing: 'Rien n’a été compté cette fois. Cela arrive. Vérifiez l’image et réessayez.',
    eachRep: 'Chaque répétition',
    eachHold: 'Chaque tenue',
    rep: (index) => `Répétition ${index}`,
    hold: (index) => `Tenue ${index}`,
    clean: 'Bonne forme',
    notCounted: 'non comptée',
    why: {
      'too-short': 'trop rapide pour compter',
      'not-high-enough': 'pas assez haut pour compter',
      'beginning-unseen': 'le début était hors de vue',
      'half-of-own-range': 'moins de la moitié de votre amplitude habituelle',
      'one-limb-only': 'bras ou jambe seul',
      'another-movement': 'semblait un autre mouvement',
    },
    at: (time) => `à ${time}`,
    between: (from, to) => `de ${from} à ${to}`,
    under: (what) => `visez ${what} ou moins`,
    over: (what) => `visez ${what} ou plus`,
    figure,
    bare,
    mend: 'à corriger',
    notice: 'à surveiller',
    notMeasured: 'Ce qui n’a pas été mesuré',
    allMeasured: 'Tout ce qui se voit d’ici a été mesuré.',
    reasons: {
      abstains: 'La caméra ne sait pas encore le dire de façon fiable',
      view: (wanted) => `Visible seulement ${wanted.map((view) => views[view]).join(' ou ')}`,
      scarce: 'Trop peu pour le dire',
      hidden: (what) =>
        what.length === 0 ? 'Pas vu assez nettement' : `Pas vu nettement : ${joinParts(what)}`,
    },
    times: (unknown, all) => `${unknown} sur ${all}`,
    checks: 'Vous seul pouvez le dire',
    checksHint:
      'Aucune caméra ne voit cela. Vos réponses restent sur cette page et ne changent aucune note.',
    yes: 'Oui',
    no: 'Pas vraiment',
    save: 'Enregistrer le suivi de vos articulations',
    saveHint:
      'Un fichier de positions, sans image. Il reste sur cet appareil sauf si vous l’envoyez.',
    saved: 'Enregistré dans vos téléchargements',
    again: 'Recommencer',
    home: 'Tous les exercices',
    details: 'Comment on vous a vu',
    found: (share) => `Vos articulations ont été trouvées dans ${share} % des images.`,
    notes: {
      nobody: 'Personne n’a été trouvé dans l’image.',
      'start-pose-never-seen':
        'Cela ne ressemblait pas à cet exercice : sa position de départ n’a jamais été vue.',
      'nothing-counted': 'Cela ne ressemblait pas à cet exercice.',
      'often-out-of-sight': 'On ne vous voyait pas une bonne partie du temps.',
      'someone-else-seen':
        'Un instant, quelqu’un ou autre chose a été pris pour vous. Cela n’a pas compté.',
      'limbs-confused':
        'Un instant, une jambe ou un bras a été pris pour l’autre. Rien n’en est dit alors.',
      'labels-swapped': 'La gauche et la droite étaient mêlées dans l’image. C’est corrigé.',
      'judged-from-other-view': 'La forme ne peut pas être jugée d’où était la caméra.',
    },
    early: 'La série s’est arrêtée tôt. Voici ce qui a été vu jusque-là.',
    demo: 'C’était le personnage de la démo, pas vous.',
  },
  problems: {
    'camera-denied': {
      title: 'La caméra n’est pas autorisée',
      help: 'Cliquez sur le signe de caméra près de l’adresse, autorisez-la, puis réessayez.',
    },
    'camera-missing': {
      title: 'Aucune caméra trouvée',
      help: 'Branchez-en une, ou ouvrez son cache, puis réessayez. Ou prenez une vidéo, ou la démo.',
    },
    'camera-busy': {
      title: 'Un autre programme utilise la caméra',
      help: 'Fermez les appels vidéo et autres programmes, puis réessayez.',
    },
    'camera-unplugged': {
      title: 'La caméra a disparu',
      help: 'Ce que vous avez fait est gardé. Rebranchez-la et repartez quand vous voulez.',
    },
    'file-broken': {
      title: 'Cette vidéo ne peut pas être lue',
      help: 'Essayez-en une autre. MP4 et WebM marchent le mieux.',
    },
    'file-empty': {
      title: 'Ce fichier est vide',
      help: 'Il n’a pas d’images à regarder. Choisissez une autre vidéo.',
    },
    'address-insecure': {
      title: 'La caméra demande une adresse sûre',
      help: 'Ouvrez cette page en https, ou depuis cet ordinateur. Ou prenez une vidéo, ou la démo.',
    },
    'browser-old': {
      title: 'Ce navigateur est trop ancien pour Plumbline',
      help: 'Prenez un Chrome, Edge, Firefox ou Safari récent.',
    },
    'worker-lost': {
      title: 'Le suivi des articulations s’est arrêté',
      help: 'Ce que vous avez fait est gardé. Fermez les autres pages lourdes, puis réessayez.',
    },
    failed: {
      title: 'Quelque chose n’a pas marché',
      help: 'Réessayez. Si cela se répète, rechargez la page.',
    },
    retry: 'Réessayer',
    see: 'Voir ce qui a été fait',
    details: 'Détails',
  },
  file: {
    title: 'Choisissez une vidéo de votre exercice',
    why: 'Filmez-vous de profil, tout le corps dans l’image. La vidéo est regardée sur cet appareil, jamais envoyée.',
    pick: 'Choisir une vidéo',
    drop: 'ou déposez-la ici',
  },
  exercises: {
    'pelvic-tilt': pelvicTilt,
    'core-activation': coreActivation,
    'glute-bridge': gluteBridge,
    'seated-ql-stretch': seatedQlStretch,
    'bent-knee-fall-out': bentKneeFallOut,
    'front-plank': frontPlank,
    'side-plank': sidePlank,
    'bird-dog': birdDog,
    'dead-bug': deadBug,
    'kneeling-hip-flexor-stretch': kneelingHipFlexorStretch,
    'standing-hip-flexor-stretch': standingHipFlexorStretch,
    'piriformis-stretch': piriformisStretch,
    'kneeling-pelvic-tilt': kneelingPelvicTilt,
    'kneeling-ql-stretch': kneelingQlStretch,
    'partial-crunch': partialCrunch,
    'hip-extension': hipExtension,
    superman,
    'glute-foam-roll': gluteFoamRoll,
  },
  parts: joinParts,
  history: historyFr,
  program: programFr,
  own: ownFr,
  record: recordFr,
  people: peopleFr,
  samples: samplesFr,
  report: reportFr,
  review: reviewFr,
  journey: journeyFr,
  hands: handsFr,
}
