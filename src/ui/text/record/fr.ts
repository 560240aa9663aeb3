import { plural } from '../plural-fr.ts'
import type { RecordText } from './en.ts'

export const recordFr: RecordText = {
  title: 'Votre dossier',
  lead: 'Tout est sur cet appareil et nulle part ailleurs. Ici, vous pouvez l’enregistrer dans un fichier, ouvrir un fichier, ou le supprimer.',
  link: 'Enregistrer, déplacer ou supprimer votre dossier',
  nothing: 'Rien n’est encore gardé ici.',
  person: (label) => (label === '' ? 'La personne sur cet appareil' : label),
  whose: 'Dossier de',
  save: {
    title: 'Enregistrer un fichier',
    hint: 'Donnez-le à votre thérapeute, ou gardez-le comme copie. Les vidéos n’y sont pas.',
    passphrase: 'Phrase secrète, si le fichier doit être verrouillé',
    passphraseHint:
      'Sans elle, personne ne pourra rouvrir le fichier, et nous ne pourrons pas aider.',
    record: 'Enregistrer le dossier',
    csv: 'Enregistrer un tableau (CSV)',
    fhir: 'Enregistrer pour le système d’une clinique (FHIR)',
    saved: 'Le fichier est enregistré.',
    working: 'Un instant …',
    failed: 'Le fichier n’a pas pu être créé. Rien n’a été changé ici.',
  },
  open: {
    title: 'Ouvrir un fichier',
    hint: 'Son contenu s’ajoute à ce qui est ici. Rien n’est écrasé.',
    passphrase: 'Sa phrase secrète, s’il est verrouillé',
    choose: 'Choisir un fichier',
    added: (sessions, rows) =>
      rows === 0
        ? 'Tout cela était déjà ici.'
        : `Ajouté : ${plural(sessions, 'séance', 'séances')}.`,
    failed: (why) => `Rien n’a été ajouté. ${why}`,
    full: 'Il n’y a plus de place sur cet appareil.',
  },
  troubles: {
    'not-a-record':
      'Ce n’est pas un dossier de Plumbline. Choisissez un fichier enregistré par Plumbline.',
    newer: 'Il vient d’une application plus récente. Rechargez cette page.',
    damaged: 'Il est abîmé. Redemandez-le.',
    'too-large': 'Il est plus grand que tout dossier.',
    unsound: 'Quelque chose n’y a pas de sens. Redemandez-le.',
    locked: 'Il est verrouillé. Tapez sa phrase secrète, puis ouvrez-le de nouveau.',
    'wrong-passphrase': 'Cette phrase secrète ne l’ouvre pas.',
  },
  remove: {
    title: 'Tout supprimer',
    what: 'Séances, enregistrements des articulations, vidéos, réponses sur la douleur, programmes et vos réponses aux premières questions : tout ce que cette application garde ici, de tout le monde. C’est définitif.',
    ask: 'Tout supprimer …',
    sure: 'Oui, tout supprimer',
    keep: 'Non, garder',
    done: 'Tout est supprimé.',
    failed: 'La suppression a échoué. Fermez les autres onglets de Plumbline et réessayez.',
  },
  back: 'Votre parcours',
}
