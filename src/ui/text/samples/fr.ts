import type { SamplesText } from './en.ts'

export const samplesFr: SamplesText = {
  title: 'Dossiers d’exemple',
  lead: 'Trois personnes inventées, huit semaines chacune. Une figure animée a fait chaque série, et l’application l’a jugée comme elle juge tout le monde. Votre propre dossier reste tel quel.',
  names: {
    improving: 'A (exemple, sample)',
    stalled: 'B (exemple, sample)',
    red: 'C (exemple, sample)',
  },
  people: {
    improving: 'A progresse : la forme s’améliore et la douleur baisse.',
    stalled: 'B stagne : la même faute revient sans cesse, et des jours sont manqués.',
    red: 'C a de plus en plus mal : des séances finissent plus tôt à cause de la douleur.',
  },
  load: 'Charger les dossiers d’exemple',
  stop: 'Arrêter',
  remove: 'Retirer les dossiers d’exemple',
  progress: 'Création des dossiers d’exemple',
  percent: (share) => `${Math.floor(share * 100)} %`,
  loaded: 'Les dossiers d’exemple sont là.',
  removed: 'Les dossiers d’exemple sont retirés. Rien d’autre n’a changé.',
  stopped: 'Arrêté. Rien n’a été ajouté.',
  failed:
    'Les dossiers d’exemple n’ont pas pu être gardés dans ce navigateur. Rien n’a été ajouté.',
  notRemoved: 'Ils n’ont pas pu être retirés. Fermez les autres onglets de Plumbline et réessayez.',
  review: 'Voir les dossiers',
  back: 'Première page',
}
