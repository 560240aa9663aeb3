import type { JourneyText } from './en.ts'

const redFlags: JourneyText['screening']['redFlags'] = {
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

const exclusions: JourneyText['screening']['exclusions'] = {
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

const locks: JourneyText['locked']['locks'] = {
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

const symptoms: JourneyText['pain']['symptoms'] = {
  'new-discomfort': 'Une gêne nouvelle',
  spreading: 'Une douleur qui descend dans la jambe',
  tingling: 'Des fourmis nouvelles',
  numbness: 'Un engourdissement nouveau',
  weakness: 'Une faiblesse nouvelle',
  dizziness: 'Un vertige',
  'chest-pain': 'Mal à la poitrine',
  breathless: 'Le souffle court',
}

const changes: JourneyText['today']['changes'] = {
  'small-range': 'Un petit mouvement seulement, jamais jusqu’au bout.',
  'half-range': 'Ne bougez que la moitié de ce que vous pourriez.',
  'low-range': 'Levez très peu.',
  'small-arch': 'Cambrez très peu.',
  'on-forearms': 'Appuyez-vous sur les avant-bras ou les poings, pas sur les mains à plat.',
  'short-holds': 'Tenez 10 secondes au plus.',
  'beside-support': 'Restez près d’un mur ou d’une chaise.',
  'keep-breathing': 'Continuez à respirer. Ne bloquez jamais le souffle.',
}

const restNotes: JourneyText['session']['restNotes'] = {
  stopped:
    'On laisse cet exercice pour aujourd’hui. Avoir mal ne veut pas toujours dire un dommage.',
  careful: 'On continue en douceur : plus petit, et deux fois moins.',
  unanswered: 'Je n’ai pas entendu de réponse. On continue en douceur.',
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`

export const journeyFr: JourneyText = {
  home: {
    today: 'La séance du jour',
    start: 'Commencer',
    lead: 'Vos exercices l’un après l’autre, sans les mains, avec des pauses et des questions sur la douleur.',
    single: 'Ou choisissez un exercice',
    locked: (why) => `Pas pour vous en ce moment : ${why}.`,
    lockedAll: 'Fermé tant que vous n’avez pas été examiné.',
    answers: 'Changer mes réponses',
  },
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
        'L’image de la caméra est regardée sur cet appareil. Elle n’est jamais envoyée ni gardée.',
        'Ce qui est gardé, sur cet appareil seulement : la place de vos articulations, ce qui a été compté, et vos réponses.',
        'Il n’y a pas de compte. Pour tout effacer, supprimez les données de ce site dans votre navigateur.',
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
  pain: {
    before: 'À quel point avez-vous mal au dos maintenant ?',
    exercise: 'Comment va la douleur maintenant ?',
    end: 'Comment va la douleur, maintenant que c’est fini ?',
    nextDay: 'Le matin après la dernière séance, comment allait la douleur ?',
    scale: 'La douleur de 0 à 10',
    least: 'aucune douleur',
    most: 'la pire douleur',
    also: 'Sentez-vous une de ces choses ?',
    go: 'Continuer',
    goesOn: 'On continue tout seul dans un instant',
    symptoms,
    spoken: 'Comment va la douleur maintenant, de zéro à dix ?',
  },
  today: {
    title: 'La séance du jour',
    minutes: (count) => `Environ ${plural(count, 'minute', 'minutes')}`,
    count: (count) => plural(count, 'exercice', 'exercices'),
    from: {
      default: 'Un début en douceur, pour la plupart des dos. Un soignant peut le changer.',
      therapist: 'Préparée pour vous par votre soignant.',
      person: 'Comme vous l’avez choisie.',
    },
    halved:
      'Deux fois moins aujourd’hui : votre dos était sensible le matin après la dernière fois.',
    review:
      'Votre dos était sensible deux matins de suite. Montrez-le à votre médecin ou à votre kinésithérapeute.',
    dropped: 'Laissé de côté aujourd’hui',
    droppedWhy: {
      exclusion: (why) => `Laissé de côté : ${why}.`,
      'much-pain': 'Laissé de côté : votre douleur est à 5 ou plus.',
    },
    changes,
    news: {
      ask: 'Depuis la dernière fois, y a-t-il du nouveau ?',
      more: 'Un engourdissement entre les jambes, un trouble de la vessie ou de l’intestin, une faiblesse ou des fourmis dans les jambes, une douleur à la poitrine, une chute, de la fièvre, une perte de poids, ou une douleur qu’aucune position ne calme.',
      nothing: 'Rien de nouveau',
      something: 'Il y a du nouveau',
    },
    much: 'Avec cette douleur, nous ne faisons que les trois exercices les plus doux, à moitié.',
    gentle: 'On commence en douceur : deux fois moins aujourd’hui.',
    ready: 'On y va ?',
    readyHint:
      'Ensuite, vous n’avez plus rien à toucher. Le son allumé, l’ordinateur bien en vue, un tapis à côté de vous.',
    camera: 'Commencer avec la caméra',
    manual: 'Commencer sans caméra',
    manualHint: 'Sans caméra, la séance suit l’horloge. Rien n’est compté ni jugé.',
    goOn: {
      title: 'Votre dernière séance a été coupée',
      what: (done, all) =>
        `${done} ${done < 2 ? 'série faite' : 'séries faites'} sur ${all}. Ce qui est fait est gardé.`,
      go: 'La continuer',
      end: 'La finir et recommencer',
    },
    change: 'Changer mes réponses de sécurité',
    back: 'Première page',
    nothingLeft:
      'Aucun de ces exercices ne vous convient en ce moment. Demandez à votre kinésithérapeute.',
    unkept:
      'Ce navigateur ne garde rien ici (une fenêtre privée, peut-être). Vous pouvez faire la séance, mais il n’en restera pas de trace.',
  },
  session: {
    title: 'Séance',
    set: (now, all) => `Série ${now} sur ${all}`,
    place: (now, all) => `Exercice ${now} sur ${all}`,
    stop: 'Arrêter',
    stopHint: 'Touche Échap',
    pause: 'Pause',
    resume: 'Continuer',
    pauseHint: 'Barre d’espace',
    hurts: 'J’ai mal',
    next: 'Continuer maintenant',
    skip: 'Suivant',
    done: 'Fini',
    paused: 'En pause',
    pausedLead: 'Prenez votre temps. Continuez quand vous êtes prêt.',
    away: 'Je ne vous ai pas vu commencer. Continuez quand vous êtes prêt.',
    rest: 'Repos',
    change: 'Exercice suivant',
    nextUp: 'Ensuite',
    again: 'Encore une fois',
    seconds: (count) => plural(count, 'seconde', 'secondes'),
    getReady: 'Mettez-vous en place',
    startsIn: (count) => `Départ dans ${count}`,
    byClock: 'À l’horloge',
    byClockHint: 'Rien n’est compté ni jugé.',
    left: (count) => `encore ${plural(count, 'seconde', 'secondes')}`,
    selfCheck: 'Vous seul pouvez le dire',
    yes: 'Oui',
    no: 'Pas vraiment',
    unsure: 'Pas sûr',
    noCamera: {
      go: 'Continuer sans la caméra',
      retry: 'Réessayer',
    },
    restNotes,
    spoken: {
      rest: (seconds) => `Repos, ${seconds} secondes.`,
      next: (name) => `Ensuite : ${name}.`,
      place: (name) => `${name}. Mettez-vous en place.`,
      begin: 'Commencez.',
      setDone: 'C’est fait. Bravo.',
      paused: 'En pause.',
      over: 'C’est tout pour aujourd’hui.',
    },
  },
  after: {
    titles: {
      done: 'C’est fini pour aujourd’hui. Bravo !',
      stopped: 'C’est tout pour aujourd’hui',
      news: 'Du nouveau : vérifions d’abord',
      symptoms: 'On s’arrête là pour aujourd’hui',
      'two-stopped': 'Assez pour aujourd’hui',
      'nothing-offered': 'Un jour de repos',
    },
    leads: {
      done: 'Vous avez fait ce qui était prévu.',
      stopped: 'Ce que vous avez fait compte. Le reste peut attendre.',
      news: 'Répondez à nouveau aux questions de sécurité.',
      symptoms:
        'Ce que vous m’avez dit doit être vu avant de continuer. Répondez maintenant aux questions de sécurité.',
      'two-stopped':
        'Deux exercices ont fait plus mal qu’il ne faut, alors on s’arrête. Avoir mal ne veut pas toujours dire un dommage : marcher doucement est permis.',
      'nothing-offered':
        'Avec cette douleur, aucun de vos exercices ne convient aujourd’hui. Bougez doucement comme il vous plaît, et réessayez demain.',
    },
    check: 'Répondre aux questions de sécurité',
    each: 'Ce que vous avez fait',
    sets: (done, all) => `${done} ${done < 2 ? 'série' : 'séries'} sur ${all}`,
    counted: (count) => plural(count, 'répétition', 'répétitions'),
    held: (seconds) => `${plural(seconds, 'seconde tenue', 'secondes tenues')}`,
    active: (seconds) => `${plural(seconds, 'seconde', 'secondes')} de mouvement`,
    score: 'note de forme',
    noScore: 'forme non mesurée',
    byClock: 'à l’horloge, non mesuré',
    notDone: 'Pas fait',
    stoppedByPain: 'Arrêté à cause de la douleur',
    mend: 'Une chose à travailler',
    nothingToMend: 'Rien à corriger. Continuez ainsi.',
    notMeasured: (count) =>
      `${plural(count, 'chose n’a pas pu être mesurée', 'choses n’ont pas pu être mesurées')}`,
    pain: 'Votre douleur',
    painBefore: 'avant',
    painEnd: 'après',
    noPain: 'non dite',
    tomorrow: 'Et ensuite',
    plans: {
      usual: 'La même chose demain, ou après-demain. Presque chaque jour suffit.',
      gentle:
        'La prochaine fois, commencez en douceur. Si le dos est sensible au matin, on fait deux fois moins.',
      checked: 'Pas d’exercice avant d’avoir été examiné.',
    },
    morning: 'Demain, on vous demandera comment était le matin.',
    home: 'À la première page',
  },
}
