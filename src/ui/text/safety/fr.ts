import { plural } from '../plural-fr.ts'
import type { SafetyText } from './en.ts'

const redFlags: SafetyText['screening']['redFlags'] = {
  'saddle-numb': {
    ask: 'Un engourdissement ou des fourmis entre les jambes ?',
    more: 'Autour du sexe, des fesses, de l’anus ou à l’intérieur des cuisses. Ou vous sentez autrement quand vous vous essuyez.',
  },
  'bladder-or-bowel': {
    ask: 'Un trouble nouveau de la vessie, de l’intestin ou du sexe ?',
    more: 'Du mal à commencer ou à arrêter d’uriner, ne plus le sentir, des fuites, ne plus retenir les selles, ou un changement sexuel nouveau.',
  },
  'both-legs-or-weak': {
    ask: 'Un trouble dans les deux jambes, ou une jambe qui s’affaiblit ?',
    more: 'Douleur, fourmis, engourdissement ou faiblesse dans les deux jambes. Un pied qui tombe. Une marche qui a changé.',
  },
  'chest-or-accident': {
    ask: 'Une douleur à la poitrine avec le mal de dos, ou un accident grave ?',
    more: 'Votre mal de dos a commencé après une chute ou un accident grave.',
  },
  'fever-or-infection': {
    ask: 'De la fièvre, des frissons, ou vous sentez-vous malade ?',
    more: 'Ou une infection récente, des drogues injectées, ou des défenses affaiblies.',
  },
  'weight-cancer-night': {
    ask: 'Vous maigrissez sans le vouloir, ou un cancer, actuel ou passé ?',
    more: 'Ou une douleur qui ne cesse jamais, pire la nuit, ou qu’aucune position ne calme.',
  },
  'fragile-or-misshapen': {
    ask: 'Un petit choc sur des os fragiles, ou une forme nouvelle du dos ?',
    more: 'Os fragiles : ostéoporose, ou cortisone prise longtemps. Forme nouvelle : une courbe, une bosse ou un gonflement.',
  },
  'new-at-this-age': {
    ask: 'Ce mal de dos est-il nouveau, et avez-vous moins de 20 ans ou plus de 50 ans ?',
    more: 'Les deux doivent être vrais pour un oui.',
  },
  'no-better': {
    ask: 'Aucun mieux après 4 semaines ?',
    more: 'Votre mal de dos dure depuis 4 semaines ou plus et n’a pas commencé à passer.',
  },
}

const exclusions: SafetyText['screening']['exclusions'] = {
  'fragile-bones': {
    ask: 'Des os fragiles, ou un os de la colonne cassé ?',
    more: 'Ostéoporose, ou une vertèbre qui s’est cassée.',
    why: 'vous avez parlé d’os fragiles',
  },
  hip: {
    ask: 'Une prothèse de hanche, ou une hanche qui pince ?',
    more: 'Une hanche remplacée, ou un conflit de hanche.',
    why: 'vous avez parlé de votre hanche',
  },
  'arching-hurts': {
    ask: 'Cambrer le dos vous fait-il mal ?',
    more: 'Ou on vous a parlé d’un canal étroit ou d’une vertèbre qui glisse.',
    why: 'cambrer vous fait mal',
  },
  'arm-pain': {
    ask: 'Mal à une épaule, à un coude ou à un poignet ?',
    more: 'Au point d’avoir du mal à vous appuyer sur les bras.',
    why: 'vous appuyer sur les bras fait mal',
  },
  'pregnant-or-operated': {
    ask: 'Une grossesse, une hernie, ou une opération récente ?',
    more: 'Une opération du ventre ou du dos ces derniers mois.',
    why: 'vous avez parlé d’une grossesse, d’une hernie ou d’une opération',
  },
  'pressure-or-dizzy': {
    ask: 'Trop de tension, un glaucome, ou des vertiges ?',
    more: 'Une tension qui n’est pas encore réglée.',
    why: 'vous avez parlé de tension, de glaucome ou de vertiges',
  },
  'clots-or-nerves': {
    ask: 'Un anticoagulant, un caillot, ou un nerf de la jambe touché ?',
    more: 'Un caillot dans une jambe, actuel ou passé, peu de sensations dans les jambes, ou une sciatique vive.',
    why: 'vous avez parlé d’anticoagulant, de caillot ou de nerf touché',
  },
  'no-floor': {
    ask: 'Ne pouvez-vous pas descendre au sol et vous relever sans danger ?',
    more: 'Alors vous aurez des exercices debout ou sur une chaise.',
    why: 'il se fait au sol',
  },
}

const locks: SafetyText['locked']['locks'] = {
  emergency: {
    title: 'Demandez de l’aide maintenant',
    what: 'Une de vos réponses doit être vue par un médecin tout de suite. N’attendez pas, et ne faites pas d’exercice maintenant.',
    whom: 'Appelez votre numéro d’urgence (112 en Europe, 999 au Royaume-Uni, 911 en Amérique du Nord), ou allez aux urgences les plus proches.',
  },
  'same-day': {
    title: 'Parlez à un médecin aujourd’hui',
    what: 'Une de vos réponses doit être vue par un médecin aujourd’hui, avant tout exercice.',
    whom: 'Appelez votre médecin et demandez à être vu aujourd’hui. S’il est absent, appelez votre ligne de santé (116 117 dans plusieurs pays d’Europe, 811 au Canada, 111 au Royaume-Uni).',
  },
  clinician: {
    title: 'Voyez d’abord un soignant',
    what: 'Avec une de vos réponses, un médecin ou un kinésithérapeute doit vous voir avant les exercices.',
    whom: 'Demandez à votre médecin ou à votre kinésithérapeute si ces exercices vous conviennent. S’il dit oui, changez vos réponses.',
  },
}

export const safetyFr: SafetyText = {
  welcome: {
    title: 'Avant votre première séance',
    does: {
      title: 'Ce que fait Plumbline',
      points: [
        'Il regarde vos exercices par la caméra, compte, et vous dit quoi corriger.',
        'Il demande comment va la douleur, et allège ou arrête la séance quand il le faut.',
        'Il garde une trace que vous pouvez regarder, et montrer à un soignant si vous voulez.',
      ],
    },
    doesNot: {
      title: 'Ce qu’il ne fait pas',
      points: [
        'Il ne cherche pas ce que vous avez. Il vous accompagne.',
        'Il ne voit ni la douleur, ni quels muscles travaillent. Vous seul le sentez.',
        'Il ne remplace ni votre médecin, ni votre kinésithérapeute.',
      ],
    },
    picture: {
      title: 'Ce que devient l’image',
      points: [
        'L’image de la caméra est regardée sur cet appareil. Elle n’est jamais envoyée. Une vidéo de vos séries n’est gardée que si vous le demandez, ici seulement.',
        'Ce qui est gardé, sur cet appareil seulement : la place de vos articulations, ce qui a été compté, et vos réponses.',
        'Il n’y a pas de compte. Sur la page « Votre dossier », vous pouvez tout enregistrer dans un fichier, ou tout supprimer.',
      ],
    },
    agree: 'J’ai compris. Continuer',
    later: 'Pas maintenant',
  },
  screening: {
    step: (now, all) => `Étape ${now} sur ${all}`,
    flagsTitle: 'D’abord, quelques questions de sécurité',
    flagsLead:
      'Le mal de dos est rarement dangereux. Ces signes sont rares, mais ils doivent être vus avant tout exercice. Vos réponses restent sur cet appareil.',
    bodyTitle: 'Maintenant, votre corps',
    bodyLead: 'Pour ne vous proposer que ce qui vous convient.',
    yes: 'Oui',
    no: 'Non',
    next: 'Continuer',
    back: 'Retour',
    save: 'Terminé',
    cleared: {
      ask: 'Un médecin ou un kinésithérapeute a-t-il dit que l’exercice est bon pour vous ?',
      more: 'Depuis que cela a commencé.',
    },
    missing: (count) =>
      `Il reste ${plural(count, 'question sans réponse', 'questions sans réponse')}.`,
    redFlags,
    exclusions,
  },
  locked: {
    locks,
    notDiagnosis: 'Cela ne dit pas que vous êtes malade. Cela dit : faites-vous examiner.',
    again: 'J’ai été examiné : répondre à nouveau',
    home: 'À la première page',
    yours: 'Vos réponses qui mènent ici',
  },
}
