import type { RemarksText } from './remarks-en.ts'

export const remarksFr: RemarksText = {
  atMost: (letters) => `${letters} lettres au plus`,
  notKept: 'Ceci n’a pas pu être gardé. Votre texte est toujours là : réessayez.',
  notDone: 'Cela n’a pas marché. Réessayez.',
  mark: {
    title: 'Ce constat est-il juste ?',
    hint: 'Une marque ne change ni compte ni score. Elle reste à côté du constat, ici et dans le rapport.',
    of: (reason) => `Marqué comme faux : ${reason}`,
    why: 'Ce qui est faux',
    keep: 'Marquer comme faux',
    missing: 'Dites en quelques mots ce qui est faux.',
    undo: 'Retirer la marque',
  },
  notes: {
    title: 'Notes',
    none: 'Pas encore de note. Arrêtez la lecture là où il y a quelque chose à dire.',
    at: (seconds) => `Note à ${seconds} s`,
    keep: 'Épingler la note ici',
    missing: 'Écrivez d’abord quelque chose.',
    moment: (seconds) => `${seconds} s`,
    remove: 'Supprimer',
    removeAt: (seconds) => ` la note à ${seconds} s`,
    sure: 'Oui, supprimer',
    stay: 'Garder',
  },
}
