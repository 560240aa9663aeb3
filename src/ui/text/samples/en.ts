export const samplesEn = {
  title: 'Sample records',
  lead: 'Three made-up people, eight weeks each. A moving figure did every set, and the app judged it as it judges anybody. Your own record stays as it is.',
  names: {
    improving: 'A (sample)',
    stalled: 'B (sample)',
    red: 'C (sample)',
  },
  people: {
    improving: 'A gets better: the form improves and it hurts less.',
    stalled: 'B is stuck: the same fault comes again and again, and days are missed.',
    red: 'C has more and more pain: sessions end early because of it.',
  },
  load: 'Load the sample records',
  stop: 'Stop',
  remove: 'Remove the sample records',
  progress: 'Making the sample records',
  percent: (share: number): string => `${Math.floor(share * 100)} %`,
  loaded: 'The sample records are here.',
  removed: 'The sample records are gone. Nothing else was changed.',
  stopped: 'Stopped. Nothing was added.',
  failed: 'The sample records could not be kept in this browser. Nothing was added.',
  notRemoved: 'They could not be removed. Close other tabs with Plumbline and try again.',
  review: 'Look at the records',
  back: 'First page',
}

export type SamplesText = typeof samplesEn
