import { plural } from '../plural-fr.ts'
import { safetyFr } from '../safety/fr.ts'
import type { JourneyText } from './en.ts'

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
  ...safetyFr,
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
    camera: 'Avec la caméra',
    manual: 'Sans caméra',
    manualHint: 'Sans caméra, la séance suit l’horloge. Rien n’est compté ni jugé.',
    video: {
      keep: 'Garder une vidéo de mes séries sur cet appareil',
      hint: 'Elle reste sur cet appareil. Quiconque ouvre ce dossier ici peut la voir. Elle n’est pas dans les fichiers enregistrés, et chaque vidéo peut être supprimée à part.',
    },
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
    byClockHint:
      'Aucune caméra ne compte ni ne juge. L’horloge donne le rythme ; comptez d’un geste si vous voulez.',
    turn: (turn, of) => `${turn} sur ${of}`,
    tap: 'Compter une fois',
    tapped: (count) => `Vous avez compté ${count}`,
    left: (count) => `encore ${plural(count, 'seconde', 'secondes')}`,
    selfCheck: 'Vous seul pouvez le dire',
    yes: 'Oui',
    no: 'Pas vraiment',
    unsure: 'Pas sûr',
    filming: 'Vidéo gardée',
    noCamera: {
      go: 'Continuer sans la caméra',
      retry: 'Réessayer',
      waits:
        'Ce que vous avez fait est gardé. Dès qu’une caméra est là, la série reprend toute seule.',
    },
    notKept:
      'Ce que vous faites ne peut pas être gardé pour l’instant : l’appareil est peut-être plein. Continuez, un nouvel essai suivra.',
    noVideo: {
      full: 'Il n’y a pas de place pour une vidéo. Vous continuez sans elle ; le reste est gardé.',
      refused:
        'Ce navigateur ne peut pas garder de vidéo. Vous continuez sans elle ; le reste est gardé.',
      lost: 'La vidéo s’est interrompue. Vous continuez sans elle ; le reste est gardé.',
    },
    restNotes,
    spoken: {
      rest: (seconds) => `Repos, ${seconds} secondes.`,
      next: (name) => `Ensuite : ${name}.`,
      place: (name) => `${name}. Mettez-vous en place.`,
      begin: 'Commencez.',
      setDone: 'Cette série est finie.',
      paused: 'En pause.',
      over: 'C’est tout pour aujourd’hui.',
    },
  },
  after: {
    notKept:
      'Une partie de cette séance n’est pas encore gardée : l’appareil est peut-être plein. Faites de la place et laissez cette page ouverte.',
    titles: {
      done: 'C’est fini pour aujourd’hui',
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
    tapped: (count) => plural(count, 'compté par vous', 'comptés par vous'),
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
