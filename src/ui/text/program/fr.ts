import { plural } from '../plural-fr.ts'
import type { ProgramText } from './en.ts'

const FIELDS: ProgramText['fields'] = {
  sets: 'Séries',
  reps: 'Répétitions',
  holdMs: 'Maintien, secondes',
  restMs: 'Repos, secondes',
}

export const programFr: ProgramText = {
  title: 'Le programme',
  lead: 'Pour un thérapeute : ce qui est fait, combien, et ce que le coach regarde. Chaque changement crée une nouvelle version ; les précédentes restent.',
  link: 'Changer le programme',
  loading: 'Un instant …',
  from: {
    default: 'Actuel : le programme avec lequel l’application commence.',
    therapist: 'Actuel : le programme d’un thérapeute.',
    person: 'Actuel : votre propre programme.',
  },
  fields: FIELDS,
  side: {
    label: 'Côtés',
    both: 'Les deux',
    left: 'Le gauche seulement',
    right: 'Le droit seulement',
  },
  rangeCap: 'Amplitude qui suffit (vide : sans limite)',
  up: (name) => `${name} : plus tôt`,
  down: (name) => `${name} : plus tard`,
  remove: (name) => `${name} : retirer`,
  group: (name) => `${name} : combien`,
  rules: {
    title: (changed) =>
      changed === 0
        ? 'Ce que le coach regarde'
        : `Ce que le coach regarde (${plural(changed, 'changement', 'changements')})`,
    caption:
      'Ce qui est trouvé et ce qui est signalé à tort a été mesuré sur un personnage dessiné, pas sur des patients.',
    rule: 'Regardé',
    on: 'Actif',
    well: 'Bien',
    warned: 'Presque bien',
    source: 'D’où viennent les limites',
    measured: 'Mesuré',
    found: (found, flagged) =>
      `${found} des fautes trouvées ; ${flagged} des répétitions correctes signalées`,
    never: 'Ne parle jamais : la caméra ne le voit pas assez bien',
    switch: (rule) => `${rule} : actif`,
    least: (rule, of) => `${rule}, ${of} : au moins`,
    most: (rule, of) => `${rule}, ${of} : au plus`,
    from: 'de',
    to: 'à',
    unsound: '« Presque bien » doit aller au moins aussi loin que « bien ».',
  },
  units: {
    deg: '°',
    s: 's',
    tl: 'de la longueur du dos',
    ratio: '(rapport)',
    percent: '%',
    'deg/s': '° par seconde',
    '/min': 'par minute',
  },
  troubles: {
    damaged: 'Il est abîmé : redemandez-le.',
    'too-long': 'Il est trop long : choisissez un autre fichier.',
    'not-a-program': 'Ce n’est pas un programme de Plumbline.',
    newer: 'Il vient d’une application plus récente : rechargez cette page.',
    unsound: 'Quelque chose n’y a pas de sens',
    unknown: 'Il demande ce que cette application ne connaît pas : rechargez cette page',
  },
  add: {
    label: 'Ajouter un exercice',
    none: 'Choisir …',
    go: 'L’ajouter',
  },
  empty: 'Il n’y a encore rien. Ajoutez un exercice.',
  send: {
    title: 'Le garder ou l’envoyer',
    keep: 'Le garder sur cet appareil',
    kept: 'Gardé. La séance du jour le suit désormais.',
    cantKeep:
      'Pour le garder ici, quelqu’un doit répondre aux premières questions sur cet appareil.',
    file: 'L’enregistrer dans un fichier',
    copy: 'Copier un lien',
    copied: 'Le lien est copié. Il contient le programme et rien sur une personne.',
    copyFailed: 'Le navigateur n’a pas permis de copier le lien. Le voici :',
    tooLong: 'Ce programme est trop long pour un lien. Enregistrez-le dans un fichier.',
    failed:
      'Il n’a pas pu être gardé : l’appareil est plein, ou le navigateur refuse. Enregistrez-le dans un fichier.',
    fix: 'Corrigez d’abord les limites marquées.',
  },
  open: {
    title: 'Un programme venu de quelqu’un d’autre',
    choose: 'Ouvrir un fichier de programme',
    failed: (reason) => `Ce fichier n’a pas été utilisé. ${reason}`,
  },
  versions: {
    title: 'Versions précédentes',
    version: (version, day, count) =>
      `Version ${version}, ${day} : ${plural(count, 'exercice', 'exercices')}`,
    take: (version) => `Revenir à la version ${version}`,
  },
  take: {
    title: 'Un programme pour vous',
    lead: 'Quelqu’un vous a envoyé un programme. Ne l’utilisez que si vous savez qui l’a envoyé.',
    changes: 'Ce qui changerait',
    same: 'Il demande la même chose que votre programme actuel.',
    use: 'Utiliser ce programme',
    leave: 'Laisser le mien tel quel',
    first: 'Répondez d’abord aux questions sur votre santé ; puis rouvrez le lien.',
    begin: 'Vers les questions',
    failed: (reason) => `Ce programme ne peut pas être utilisé. ${reason}`,
  },
  changes: {
    added: (name) => `Nouveau : ${name}`,
    removed: (name) => `Retiré : ${name}`,
    rules: (name) => `${name} : le coach regarde autre chose ou a d’autres limites`,
    range: (name) => `${name} : une autre amplitude suffit`,
    side: (name) => `${name} : d’autres côtés`,
    order: (name) => `Un autre ordre, à partir de ${name}`,
    dose: (name, what, from, to) => {
      const shown = what === 'holdMs' || what === 'restMs' ? 1000 : 1
      return `${name} : ${FIELDS[what].toLowerCase()} ${to / shown} au lieu de ${from / shown}`
    },
  },
}
